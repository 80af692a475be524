import { attached } from './attached.ts';
import type { PiecedText, Text } from './text.ts';

/**
 * What a record is. Every node shows in its comment the line of a record that it stands for.
 *
 * All positions are UTF-16 offsets into `MeetingRecord.text`. Every value is immutable.
 */

/** A stretch of the text, `end` exclusive: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The families of records with conventions of their own; `plain` is a text of no known kind. */
export const DIALECT_IDS = ['coverage', 'verbatim', 'summary', 'transcript', 'plain'] as const;

/** One of these families: `verbatim`. */
export type DialectId = (typeof DIALECT_IDS)[number];

/** A meeting's text, read as a structure. The spans of `children` follow each other and cover the text exactly. */
export interface MeetingRecord {
  readonly text: string;
  readonly dialect: DialectId;
  readonly children: readonly Node[];
}

/** What a record or a section holds, in the order of the text. */
export type Node =
  | Title
  | HeaderLine
  | Note
  | Section
  | Speech
  | MissingSpeech
  | StageDirection
  | Vote
  | PageBreak
  | Closing
  | Paragraph;

/**
 * What all nodes share. `span` runs from the start of the node's first line to the start of the next node, so it takes
 * in the line ends and blank lines that follow; `content` is the node without the white space around it.
 */
interface NodeSpans {
  readonly span: Span;
  readonly content: Span;
}

/** `Security Council: Trafficking of Persons` — the first line of a record that names the meeting. */
export interface Title extends NodeSpans {
  readonly kind: 'title';
}

/** `8111th Meeting (AM)`, `SC/13081`, `27 May 2021`, `President: Mr. Treki … (Libyan Arab Jamahiriya)`. */
export interface HeaderLine extends NodeSpans {
  readonly kind: 'header';
  readonly says: 'meeting' | 'symbol' | 'date' | 'session' | 'place' | 'president' | 'members' | 'series';
  /** Who presides, where `says` is `president`. */
  readonly speaker?: Speaker;
}

/** `Note:  A complete summary of today’s meeting will be made available after its conclusion.` */
export interface Note extends NodeSpans {
  readonly kind: 'note';
}

/** `Briefings`, `Statements`, `Agenda item 45` — a heading and what follows it. */
export interface Section extends NodeSpans {
  readonly kind: 'section';
  /** 1 for the outermost; a section holds those of a higher level that follow it. */
  readonly level: number;
  /** `Statements`, without white space or mark-up around it. */
  readonly heading: Span;
  readonly children: readonly Node[];
}

/** `NAME TO COME (Ethiopia) said that …` — one speaker's turn, over all its paragraphs. */
export interface Speech extends NodeSpans {
  readonly kind: 'speech';
  readonly speaker: Speaker;
  /** What is said (direct speech) or told (reported speech), from the first word after the opening to the end. */
  readonly words: Span;
  /** The paragraphs of the speech, the first with its opening, and what happens in between. */
  readonly children: readonly (Paragraph | StageDirection | PageBreak)[];
}

/** `Statement by Libya to come.` — a speech that is promised and not there. */
export interface MissingSpeech extends NodeSpans {
  readonly kind: 'missing-speech';
  /** `Libya`, where the line says whose it is. */
  readonly affiliation?: Span;
}

/** `(Applause)`, `It was so decided.`, `Also speaking were the representatives of …` — what happens and is not said. */
export interface StageDirection extends NodeSpans {
  readonly kind: 'stage-direction';
  /** Who presides from here on: `Mr. Beck (Solomon Islands), Vice-President, took the Chair.` */
  readonly speaker?: Speaker;
}

/** `In favour: Algeria, Bangladesh …` — a recorded vote with its counts and lists of States. */
export interface Vote extends NodeSpans {
  readonly kind: 'vote';
  readonly inFavour?: VoteSide;
  readonly against?: VoteSide;
  readonly abstaining?: VoteSide;
}

/** `with 3 abstentions (Canada, Honduras, Panama)` — one side of a vote, with what the text gives of it. */
export interface VoteSide {
  /** `3`; absent where the text gives no count. */
  readonly count?: number;
  readonly countSpan?: Span;
  /** `Canada`, `Honduras`, `Panama`; absent where the text gives no list. */
  readonly States?: readonly Span[];
}

/** `[[Page S770]]`, `19 July 2011 : Column 832` — where a page of the printed record begins, often within a sentence. */
export interface PageBreak extends NodeSpans {
  readonly kind: 'page-break';
}

/** `For information media. Not an official record.`, `* *** *`, `The meeting rose at 1.10 p.m.` — the lines that end a record. */
export interface Closing extends NodeSpans {
  readonly kind: 'closing';
}

/** Any other text: the paragraphs of a speech, of a summary, and all that was not understood. */
export interface Paragraph extends NodeSpans {
  readonly kind: 'paragraph';
}

/** `YURY V. FEDOTOV, Executive Director, United Nations Office on Drugs and Crime` — who has the floor. */
export interface Speaker {
  readonly span: Span;
  /** `YURY V. FEDOTOV`; absent where the text names only a delegation (`The representative of Malawi`). */
  readonly name?: Span;
  /** `NAME TO COME`: the words that stand where a name should; then there is no `name`. */
  readonly placeholder?: Span;
  /** `Mr.`, `Ms.`, `Miss`, `Madam` */
  readonly honorific?: Span;
  /** `Executive Director`; `The President`; `Chair of the Special Committee` */
  readonly title?: Span;
  /** `United Nations Office on Drugs and Crime`, `Ethiopia`, `Saltby` */
  readonly affiliation?: Span;
  /** `spoke in French`, `interpretation from French` */
  readonly language?: Span;
}

const inPieces = attached<MeetingRecord, PiecedText>();

/** A record of a text. */
export function recordWith(text: Text, { dialect, children }: Omit<MeetingRecord, 'text'>): MeetingRecord {
  if (typeof text === 'string') return { text, dialect, children };
  const record: MeetingRecord = {
    get text() {
      return text.whole;
    },
    dialect,
    children,
  };
  inPieces.set(record, text);
  return record;
}

/** The text of a record for whoever reads no more than parts of it: all of it as one string has to be made first. */
export function textIn(record: MeetingRecord): Text {
  return inPieces.get(record) ?? record.text;
}

/** Words of the record. */
export function textOf(record: MeetingRecord, { start, end }: Span): string {
  return textIn(record).slice(start, end);
}
