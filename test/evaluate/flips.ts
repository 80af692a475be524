import { type PronounForm, pronounsOf } from '../../server/record/pronouns.ts';
import type { MeetingRecord, Span } from '../../server/record/record.ts';
import type { Change } from '../../server/record/revision/revision.ts';
import { speechesOf } from '../../server/record/walk.ts';
import { mixedPronouns } from '../../server/rules/mixed-pronouns.ts';
import { pronounAgainstList } from '../../server/rules/pronoun-against-list.ts';
import { known } from '../rule-examples.ts';

/** The rules that tell of a speaker’s pronouns; which of them tells is all the same to who reads. */
const RULES = [mixedPronouns, pronounAgainstList];

function findingsIn(record: MeetingRecord): readonly Span[] {
  return RULES.flatMap(rule => [...rule.check(record, known)]).map(({ span }) => span);
}

/** What those rules make of a record in which one pronoun after the other is turned into the other sex. */
export interface Flips {
  readonly flips: number;
  /** Flips with a finding at the pronoun that was flipped. */
  readonly found: number;
  /** Findings at pronouns that are not the speaker’s, over all flips. */
  readonly astray: number;
  /** Findings in the record as it is. */
  readonly before: number;
  /** `said [he] would`: the flips that were not found. */
  readonly missed: readonly string[];
}

const FLIPPED: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  him: 'her',
  himself: 'herself',
  herself: 'himself',
  hers: 'his',
};

/**
 * Flips, one at a time, each pronoun that `isSpeakers` says means the speaker, in speeches with two or more of them. The
 * record is read anew by `edited` each time.
 */
export function flips(
  record: MeetingRecord,
  isSpeakers: (at: number) => boolean,
  edited: (text: string, change: Change) => MeetingRecord,
): Flips {
  const before = findingsIn(record).length;
  const missed: string[] = [];
  let count = 0;
  let astray = 0;
  for (const speech of speechesOf(record)) {
    const own = pronounsOf(record, speech).filter(pronoun => isSpeakers(pronoun.span.start));
    if (own.length < 2 || new Set(own.map(pronoun => pronoun.set)).size > 1) continue;
    for (const { span, form } of own) {
      count++;
      const flipped = withWord(record.text, span, form);
      const longer = flipped.length - record.text.length;
      const placeBefore = (found: Span) => (found.start > span.start ? found.start - longer : found.start);
      const findings = findingsIn(edited(flipped, { ...span, length: span.end - span.start + longer }));
      astray += findings.filter(found => !own.some(pronoun => pronoun.span.start === placeBefore(found))).length;
      if (!findings.some(found => found.start === span.start)) missed.push(around(record.text, span));
    }
  }
  return { flips: count, found: count - missed.length, astray, before, missed };
}

/**
 * What the rule for mixed pronouns finds, each in its sentence, in a record whose speakers have all been turned into the
 * other sex, and those they speak of have not: a text as good as the first, so each finding is a false one. Speakers
 * with a word such as `Mr.` before the name are left as they are, and so are those whom the labels give both.
 */
export function foundInTurned(
  record: MeetingRecord,
  isSpeakers: (at: number) => boolean,
  again: (text: string) => MeetingRecord,
): readonly string[] {
  const turned = [...speechesOf(record)]
    .filter(({ speaker }) => !speaker.honorific)
    .map(speech => pronounsOf(record, speech).filter(({ span }) => isSpeakers(span.start)))
    .filter(own => new Set(own.map(({ set }) => set)).size === 1)
    .flat();
  // From the last to the first, so that offsets hold.
  const text = turned.reduceRight((all, { span, form }) => withWord(all, span, form), record.text);
  return [...mixedPronouns.check(again(text), known)].map(({ span }) => around(text, span));
}

/** The text with the pronoun at `span` turned: `her` and `his` by its form. */
function withWord(text: string, span: Span, form: PronounForm): string {
  const word = text.slice(span.start, span.end);
  const small = word.toLowerCase();
  const other =
    FLIPPED[small] ??
    (small === 'his' ? (form === 'possessive pronoun' ? 'hers' : 'her') : form === 'object' ? 'him' : 'his');
  return (
    text.slice(0, span.start) +
    (word === small ? other : other[0]!.toUpperCase() + other.slice(1)) +
    text.slice(span.end)
  );
}

/** The pronoun in its sentence, marked. */
export function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    ' ',
  );
}
