import type { Range } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type FolderFile, isMistaken } from '../../project/folder-file.ts';
import { personBySpeech } from '../../project/speakers/floor.ts';
import { firstFrom } from '../../record/by-halves.ts';
import { citedBy } from '../../record/citations.ts';
import type { DialectId, MeetingRecord, Speech } from '../../record/record.ts';
import { nodesOf, speechesOf } from '../../record/walk.ts';
import { countWords } from '../../record/words.ts';
import { citationName } from '../names/citation-names.ts';
import { oneLine, speakerDetail, speakerName } from '../names/speaker-label.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { rangeOf } from '../open/range.ts';

/** The request by which a client asks for all that its views show of a record; null where the text is not open. */
export const CONTENTS = 'meetingRecord/contents';

/** All that the views show of one version of a record. Indices are those of `speeches`. */
export interface Contents {
  readonly version: number;
  readonly dialect: DialectId;
  /** Whether it is recognized as a record; without one there is no verdict. */
  readonly isRecord: boolean;
  /** What must be settled before publication, in the order of the text: the errors and warnings. */
  readonly items: readonly ContentsItem[];
  /** How many findings are let stand, by rule. */
  readonly ignored: Readonly<Record<string, number>>;
  /** Whether not all of the folder's configuration holds, as where it has mistakes or is not trusted: no verdict then. */
  readonly isMistaken: boolean;
  readonly speeches: readonly ContentsSpeech[];
  readonly speakers: readonly ContentsSpeaker[];
  readonly citations: readonly ContentsCitation[];
  readonly votes: readonly ContentsVote[];
  /** How many lines the text has. */
  readonly lines: number;
}

/** One finding that blocks publication. */
export interface ContentsItem {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range: Range;
  /** In which speech it stands; absent where in none. */
  readonly speech?: number;
}

/** One speaker's turn: `María Vélez`, `Colombia`, `212` words. */
export interface ContentsSpeech {
  readonly name: string;
  /** Title and affiliation, so far as the name does not say them; may be empty. */
  readonly detail: string;
  readonly words: number;
  readonly range: Range;
  /** The speaker's name or office, where the speech opens. */
  readonly selection: Range;
}

/** Somebody who has the floor, once, however often. */
export interface ContentsSpeaker {
  readonly name: string;
  readonly detail: string;
  /** `Russian Federation`: the State or else the affiliation for which they speak, as the catalogue names it. */
  readonly state?: string;
  readonly words: number;
  readonly speeches: readonly number[];
}

/** A text that is cited, once, however often: `Security Council resolution 2331 (2016)`. */
export interface ContentsCitation {
  readonly key: string;
  readonly name: string;
  readonly places: readonly { readonly range: Range; readonly speech?: number }[];
}

/** A recorded vote; a side whose number is not known is absent. */
export interface ContentsVote {
  readonly range: Range;
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
}

/** meetingRecord/contents. `files` are what the folder says of the record; takes time in proportion to the text. */
export function contentsOf(open: OpenRecord, files: readonly FolderFile[] = []): Contents {
  const { record, lines, known } = open;
  const all = speechesOf(record);
  const inSpeech = (offset: number) => {
    const speech = speechAt(all, offset);
    return speech === undefined ? {} : { speech };
  };
  const speeches = all.map(({ speaker, content, words }) => ({
    name: speakerName(record, speaker),
    detail: speakerDetail(record, speaker),
    words: countWords(record.text, words),
    range: rangeOf(lines, content),
    selection: rangeOf(lines, speaker.span),
  }));
  const ignored: Record<string, number> = {};
  for (const { rule } of open.ignored) ignored[rule] = (ignored[rule] ?? 0) + 1;
  return {
    version: open.version,
    dialect: record.dialect,
    isRecord: open.holdsRecord,
    items: open.findings.flatMap(({ rule, severity, message, span }) =>
      severity === 'error' || severity === 'warning'
        ? [{ rule, severity, message, range: rangeOf(lines, span), ...inSpeech(span.start) }]
        : [],
    ),
    ignored,
    isMistaken: files.some(isMistaken),
    speeches,
    speakers: speakersIn(record, known.catalogue, speeches),
    citations: citedIn(open, inSpeech),
    votes: [...nodesOf(record)].flatMap(node => {
      if (node.kind !== 'vote') return [];
      const [inFavour, against, abstaining] = [node.inFavour, node.against, node.abstaining].map(
        side => side?.count ?? side?.States?.length,
      );
      return [
        {
          range: rangeOf(lines, node.content),
          ...(inFavour !== undefined && { inFavour }),
          ...(against !== undefined && { against }),
          ...(abstaining !== undefined && { abstaining }),
        },
      ];
    }),
    lines: lines.starts.length,
  };
}

/** The index of the speech in whose span an offset stands; speeches follow each other in the order of the text. */
function speechAt(speeches: readonly Speech[], offset: number): number | undefined {
  const index = firstFrom(speeches, offset + 1, ({ span }) => span.end);
  const found = speeches[index];
  return found && found.span.start <= offset ? index : undefined;
}

/** Named speakers are those that the rules take for one person; of the others, one office or delegation is one. */
function speakersIn(
  record: MeetingRecord,
  catalogue: Catalogue,
  speeches: readonly ContentsSpeech[],
): readonly ContentsSpeaker[] {
  const persons = personBySpeech(record, catalogue);
  const rows = new Map<unknown, { name: string; detail: string; state?: string; words: number; speeches: number[] }>();
  for (const [i, speech] of speechesOf(record).entries()) {
    const { name, detail, words } = speeches[i]!;
    const who = persons.get(speech) ?? `${name}\n${detail}`.toUpperCase();
    const row = rows.get(who) ?? { name, detail, words: 0, speeches: [] };
    rows.set(who, row);
    row.words += words;
    row.speeches.push(i);
    // A later opening may say what the first leaves out.
    row.detail ||= detail;
    const { affiliation } = speech.speaker;
    if (affiliation && !row.state) {
      const written = oneLine(record, affiliation);
      row.state = catalogue.state(written)?.name ?? catalogue.organization(written)?.name ?? written;
    }
  }
  return [...rows.values()];
}

function citedIn(
  { record, lines, known }: OpenRecord,
  inSpeech: (offset: number) => { readonly speech?: number },
): readonly ContentsCitation[] {
  const cited = new Map<string, { key: string; name: string; places: { range: Range; speech?: number }[] }>();
  for (const citation of citedBy(record)) {
    const { key, span, number, body, kind } = citation;
    let text = cited.get(key);
    if (!text) {
      const isCouncils = body === 'Security Council' && kind === 'resolution' && number;
      const name = citationName(citation, isCouncils ? known.catalogue.yearOf(number.value) : undefined);
      text = { key, name, places: [] };
      cited.set(key, text);
    }
    text.places.push({ range: rangeOf(lines, span), ...inSpeech(span.start) });
  }
  return [...cited.values()];
}
