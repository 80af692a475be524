import type { Catalogue } from '../catalogue/catalogue.ts';
import { speakerName } from '../features/names/speaker-label.ts';
import { floorsOf } from '../project/speakers/floor.ts';
import { wordsOf } from '../project/speakers/persons.ts';
import { presides } from '../record/presiding.ts';
import type { MeetingRecord, Node, PageBreak, Span, Speaker, Speech, Vote, VoteSide } from '../record/record.ts';
import { dateOf } from './dates.ts';
import { type Inline, inlineIn, type Mark, trimmed } from './inline.ts';
import { type Language, languageOf } from './language.ts';

export type { Inline } from './inline.ts';

/** Grows by one when what stands here is renamed or means something else; new members leave it as it is. */
const EXPORT_VERSION = 1;

/** A record as others may read it: `schemas/record.schema.json` says the same. No word of the text is lost. */
export interface Exported {
  readonly version: typeof EXPORT_VERSION;
  /** `meeting-record 0.1.0` */
  readonly generator: string;
  readonly file: string;
  readonly dialect: string;
  /** `fr`: what it is written in, by BCP 47; absent where that is not certain. */
  readonly language?: Language;
  readonly title?: string;
  /** `S/PV.8111`, as the head has it. */
  readonly symbol?: string;
  /** `2017-11-21` */
  readonly date?: string;
  /** Everybody who has the floor, in the order of the text. */
  readonly speakers: readonly ExportedSpeaker[];
  readonly body: readonly ExportedNode[];
}

/** One person, or an office or delegation that is not named further. */
export interface ExportedSpeaker {
  /** `speaker-1`; speeches refer to it. */
  readonly id: string;
  /** What a list calls them: `Mr. Bessho`. */
  readonly label: string;
  /** `Bessho`; absent where the record names nobody. */
  readonly name?: string;
  readonly honorific?: string;
  readonly title?: string;
  readonly affiliation?: string;
  /** True where the name is still to come. */
  readonly open?: true;
}

/** A line or paragraph of the record. What stands for its words is another thing where a preview shows them. */
export interface Block<Words = readonly Inline[]> {
  readonly kind:
    | 'title'
    | 'header'
    | 'note'
    | 'paragraph'
    | 'stage-direction'
    | 'page-break'
    | 'closing'
    | 'missing-speech';
  readonly words: Words;
}

/** `93 votes to 55, with 1 abstention`, or the lists of who voted. */
export interface ExportedVote<Words = readonly Inline[]> {
  readonly kind: 'vote';
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
  readonly words: Words;
}

/** `Right of reply`, and what stands under it. */
export interface ExportedSection<Words = readonly Inline[]> {
  readonly kind: 'section';
  readonly level: number;
  readonly heading: Words;
  readonly children: readonly ExportedNode<Words>[];
}

/** `Mr. Bessho (Japan): …`, all its paragraphs. */
export interface ExportedSpeech<Words = readonly Inline[]> {
  readonly kind: 'speech';
  /** The `id` of a speaker. */
  readonly speaker: string;
  /** True where who presides speaks: `The President`, `Mr. Deputy Speaker`. */
  readonly presides?: true;
  /** `spoke in French` */
  readonly language?: string;
  /** How the speech opens, before its first word: `Mr. Bessho (Japan):`, `ILSE BRANDVOLD (Norway)`. */
  readonly opening: Words;
  readonly children: readonly Block<Words>[];
}

/** What a record or a section holds, in the order of the text. */
export type ExportedNode<Words = readonly Inline[]> =
  | Block<Words>
  | ExportedVote<Words>
  | ExportedSection<Words>
  | ExportedSpeech<Words>;

/** A record, where it was read, and what is known beside it. */
export interface ToExport {
  readonly file: string;
  readonly record: MeetingRecord;
  readonly catalogue: Catalogue;
}

/** The record for others. Takes time in proportion to the text. */
export function exportedOf({ file, record, catalogue }: ToExport, generator: string): Exported {
  const floors = floorsOf(record, catalogue);
  const ids = new Map<Speech, string>();
  for (const [i, { speeches }] of floors.entries()) for (const speech of speeches) ids.set(speech, `speaker-${i + 1}`);
  const head = [...record.children].filter(node => node.kind === 'header' || node.kind === 'title');
  const headWords = (says: string) => {
    const node = head.find(each => each.kind === 'header' && each.says === says);
    return node && wordsOf(record, node.content);
  };
  const title = head.find(({ kind }) => kind === 'title');
  const date = dateOf(headWords('date') ?? '');
  const symbol = headWords('symbol');
  const language = languageOf(record.text);
  return {
    version: EXPORT_VERSION,
    generator,
    file,
    dialect: record.dialect,
    ...(language && { language }),
    ...(title && { title: wordsOf(record, title.content) }),
    ...(symbol && { symbol }),
    ...(date && { date }),
    speakers: floors.map(({ speeches }, i) => speakerOf(record, `speaker-${i + 1}`, speeches)),
    body: bodyOf(record, speech => ids.get(speech)!, inlineIn(record, catalogue)),
  };
}

/** Brings a span of the record, in which some States may stand for a vote, into the words of an export. */
export type WordsIn<Words> = (span: Span, States?: readonly Mark[]) => Words;

/** What stands in a record, with words of any form; they are asked for in the order of the text. */
export function bodyOf<Words>(
  record: MeetingRecord,
  idOf: (speech: Speech) => string,
  wordsIn: WordsIn<Words>,
): readonly ExportedNode<Words>[] {
  return record.children.map(node => nodeOf(record, node, idOf, wordsIn));
}

function speakerOf(record: MeetingRecord, id: string, speeches: readonly Speech[]): ExportedSpeaker {
  const { speaker } = speeches[0]!;
  const part = (name: 'name' | 'honorific' | 'title' | 'affiliation') => {
    const span = speeches.find(each => each.speaker[name])?.speaker[name];
    return span ? { [name]: wordsOf(record, span) } : {};
  };
  return {
    id,
    label: speakerName(record, speaker),
    ...part('name'),
    ...part('honorific'),
    ...part('title'),
    ...part('affiliation'),
    ...(isOpen(speaker) && { open: true }),
  };
}

function isOpen({ placeholder, name }: Speaker): boolean {
  return placeholder !== undefined && name === undefined;
}

function nodeOf<Words>(
  record: MeetingRecord,
  node: Node,
  idOf: (speech: Speech) => string,
  wordsIn: WordsIn<Words>,
): ExportedNode<Words> {
  switch (node.kind) {
    case 'section': {
      // The whole first line: what stands round the heading, such as a number, is not lost.
      const first = node.children[0]?.span.start ?? node.content.end;
      const heading = wordsIn(trimmed(record, { start: node.content.start, end: first }));
      const children = node.children.map(child => nodeOf(record, child, idOf, wordsIn));
      return { kind: 'section', level: node.level, heading, children };
    }
    case 'speech':
      return speechOf(record, node, idOf(node), wordsIn);
    case 'vote':
      return voteOf(node, wordsIn);
    default:
      return { kind: node.kind, words: wordsIn(node.content) };
  }
}

function speechOf<Words>(
  record: MeetingRecord,
  speech: Speech,
  id: string,
  wordsIn: WordsIn<Words>,
): ExportedSpeech<Words> {
  const [first, ...rest] = speech.children;
  const end = first ? Math.min(speech.words.start, first.content.end) : speech.content.end;
  const opening = wordsIn(trimmed(record, { start: speech.content.start, end }));
  const { language } = speech.speaker;
  const block = ({ kind, content }: (typeof rest)[number] | PageBreak): Block<Words> => ({
    kind,
    words: wordsIn(content),
  });
  const firstWords = first && trimmed(record, { start: end, end: first.content.end });
  return {
    kind: 'speech',
    speaker: id,
    ...(presides(record, speech.speaker) && { presides: true }),
    ...(language && { language: wordsOf(record, language) }),
    opening,
    children: [
      ...(first && firstWords && firstWords.start < firstWords.end ? [block({ ...first, content: firstWords })] : []),
      ...rest.map(block),
    ],
  };
}

function voteOf<Words>(vote: Vote, wordsIn: WordsIn<Words>): ExportedVote<Words> {
  const sides = [
    ['inFavour', 'in-favour'],
    ['against', 'against'],
    ['abstaining', 'abstaining'],
  ] as const;
  const marks = sides.flatMap(([side, name]) =>
    (vote[side]?.States ?? []).map(
      (span): Mark => ({
        span,
        inline: (text, isRest) => ({ kind: 'state', text, vote: name, ...(isRest && { continues: true as const }) }),
      }),
    ),
  );
  const count = (side: VoteSide | undefined) => side?.count ?? side?.States?.length;
  const counts = sides.flatMap(([side]) => (count(vote[side]) === undefined ? [] : [[side, count(vote[side])]]));
  return { kind: 'vote', ...Object.fromEntries(counts), words: wordsIn(vote.content, marks) };
}
