import { once } from '../../catalogue/once.ts';
import { UNSET } from '../../project/configuration/settings.ts';
import type { Home, Said } from '../../project/folder.ts';
import { readRecord } from '../../project/reading.ts';
import { plain } from '../../record/dialects/plain.ts';
import type { MeetingRecord } from '../../record/record.ts';
import type { Change } from '../../record/revision/revision.ts';
import type { Text } from '../../record/text.ts';
import { holdsRecord } from '../../rules/holds-record.ts';
import { rules } from '../../rules/index.ts';
import { type Judgement, judging } from '../../rules/judge.ts';
import type { Finding, Known, Rule } from '../../rules/rule.ts';
import { type LineIndex, lineIndexOf } from './range.ts';

/** One version of an open text, and what the features read from it: each part once, when it is first asked for. */
export interface OpenRecord {
  readonly uri: string;
  /** The client's number of this version; it may begin anew when the text is opened again. */
  readonly version: number;
  /** The text as the client sent it, the same object for as long as it has not been edited. */
  readonly source: OpenText;
  readonly known: Known;
  /** The configuration that holds for it, or where one would stand; absent where it is in no folder. */
  readonly home?: Home;
  readonly record: MeetingRecord;
  readonly lines: LineIndex;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What a person has let stand. */
  readonly ignored: Judgement['ignored'];
  /** Whether it is recognized as a record; see `holdsRecord`. */
  readonly holdsRecord: boolean;
  /** Whether the record has been asked for, so that the next version can go on from it. */
  readonly isRead: boolean;
  /** Looks for one finding more; false when all rules have been asked, as they are where findings are read before. */
  judgeOn(): boolean;
  /** What would be found if its text were another. */
  judged(text: string): Pick<OpenRecord, 'findings'>;
}

/** An earlier version of an open text, and the change that made this one of it. */
export interface Earlier {
  readonly open: OpenRecord;
  readonly change: Change;
}

/** A text as the client has it open, and the language that it or a person takes it for. */
export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  /** All of it as one string, which of a long one is made when it is asked for. */
  readonly text: string;
  /** The same for whoever needs no more than parts of it, where it is edited. */
  readonly words?: Text;
  readonly lines?: LineIndex;
}

/** The name under which clients know this language. */
export const LANGUAGE = 'meeting-record';

/**
 * One version of an open text, by what the folder says about it. `failed` is told of a rule that could not judge it; the
 * others do. With an `earlier` version no more is read than has changed.
 */
export function openRecord(
  source: OpenText,
  said: Known & Partial<Pick<Said, 'settings' | 'home'>>,
  failed?: (rule: Rule, error: unknown) => void,
  earlier?: Earlier,
): OpenRecord {
  const { uri, languageId, version } = source;
  const { settings = UNSET, home } = said;
  const isDeclared = languageId === LANGUAGE;
  let from = earlier;
  let isRead = false;
  const record = once(() => {
    const before = from && { record: from.open.record, change: from.change };
    // What it came from is not held any longer than that.
    from = undefined;
    isRead = true;
    return readRecord(source.words ?? source.text, isDeclared, settings, before);
  });
  const lines = once(() => source.lines ?? lineIndexOf(source.text));
  const judgement = stepped(() => {
    const mayJudge = isDeclared || record().dialect !== plain.id;
    return mayJudge ? judging(rules, record(), said, settings, failed) : undefined;
  });
  return {
    uri,
    version,
    source,
    known: said,
    ...(home && { home }),
    get record() {
      return record();
    },
    get isRead() {
      return isRead;
    },
    get lines() {
      return lines();
    },
    get findings() {
      return judgement.whole().findings;
    },
    get ignored() {
      return judgement.whole().ignored;
    },
    get holdsRecord() {
      return holdsRecord(record(), settings, judgement.whole());
    },
    judgeOn: judgement.goOn,
    judged: text => openRecord({ uri, languageId, version, text }, said, failed),
  };
}

/** A judgement that is made step by step, or all at once when it is asked for. */
interface Stepped {
  /** Takes one step; false when there is none left. */
  goOn(): boolean;
  whole(): Judgement;
}

/** `begin` is called at the first step; where it gives nothing, nothing is found. */
function stepped(begin: () => ReturnType<typeof judging> | undefined): Stepped {
  let work: ReturnType<typeof judging> | undefined;
  let judged: Judgement | undefined;
  const goOn = (): boolean => {
    if (judged) return false;
    work ??= begin();
    const step = work?.next();
    if (step && !step.done) return true;
    judged = step ? step.value : NONE;
    // It holds the version before.
    work = undefined;
    return false;
  };
  return {
    goOn,
    whole() {
      while (goOn());
      return judged!;
    },
  };
}

const NONE: Judgement = { findings: [], ignored: [] };
