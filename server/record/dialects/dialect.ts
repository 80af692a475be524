import type { Lines } from '../lines.ts';
import type { DialectId, HeaderLine, Span, Speaker, Vote } from '../record.ts';

/**
 * One family of records with its own conventions: a list of small patterns, tried in order at the start of each
 * paragraph. What no pattern knows is a paragraph of whatever is open.
 */
export interface Dialect {
  readonly id: DialectId;
  /** `Meetings coverage`: as a person reads it in the status bar. */
  readonly name: string;
  /** `reported`: "he said that he …" tells of the speaker. `direct`: the words are the speaker's own. */
  readonly speech: 'reported' | 'direct';
  /**
   * How sure it is that the text is of this dialect, from 0 (not at all) to 1 (beyond doubt). Of a long text only a part is
   * read. A figure below `least` need not be exact.
   */
  evidence(lines: Lines, least?: number): number;
  /**
   * Whether, below the record's head, what a pattern finds depends on the lines of the speeches next to it at most, so that
   * an edit leaves those further off as they are. A test holds it to that. Never, where absent.
   */
  isLocal?(lines: Lines): boolean;
  /** A local record's head, in which how a line is read may depend on any other of its lines, ends above this line or sooner. */
  readonly headLines?: number;
  /** Present where a row of headings may go on above an edit, and so is not counted to be a list. */
  readonly anyHeadings?: true;
  /**
   * The last line of the record's head, found from the lines up to it and those that depend on them alone. How a line
   * further below is read depends neither on the head nor on the line's number.
   */
  headEnd?(lines: Lines): number;
  /** The lines to read, cut where speeches begin within one, `Second.MR. STERN. Yes.`; marks in them may be blanked out. */
  cut?(lines: Lines): Lines;
  readonly patterns: readonly Pattern[];
  /** How such a record may say what was not heard, `[inaudible]`, and who was not known, `SPEAKER(?)`. */
  readonly unknown?: { readonly words: RegExp; readonly speaker: RegExp };
  /**
   * Whether any pattern may read the line that begins at `at`: a cheap look at its first letters, by which most lines of
   * wrapped prose are passed over. Every line may be, where absent.
   */
  mayBegin?(text: string, at: number): boolean;
}

/** One form that the start of a paragraph can have, such as `NAME (State) said …`. */
export interface Pattern {
  /** The form as a person would name it: `capitals and State`. */
  readonly name: string;
  /**
   * Reads what begins at line `at`, which is never blank; undefined where it has another form. Never throws.
   * May look at the lines that follow, and take them (`take`).
   */
  read(lines: Lines, at: number): Found | undefined;
}

/** What a pattern has read: the node that begins here. `take` counts its lines, the first included; 1 where absent. */
export type Found = { readonly take?: number } & (
  | {
      /** `NAME (State) said …` opens a speech, which goes on by itself to the next node that is not a part of it. */
      readonly kind: 'speech';
      readonly speaker: Speaker;
      /** Offset of the first word after the opening: `said` in reported speech, the one after `Name:` in direct. */
      readonly words: number;
    }
  /** `Statements` opens a section, which runs to the next heading of its level or a lower one; 1 where absent. */
  | { readonly kind: 'section'; readonly heading: Span; readonly level?: number }
  | { readonly kind: 'header'; readonly says: HeaderLine['says']; readonly speaker?: Speaker }
  | { readonly kind: 'missing-speech'; readonly affiliation?: Span }
  | ({ readonly kind: 'vote' } & Pick<Vote, 'inFavour' | 'against' | 'abstaining'>)
  /** `It was so decided.` ends the speech before it; an aside, `(Applause)`, is a part of it. */
  | { readonly kind: 'stage-direction' | 'aside'; readonly speaker?: Speaker }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'title' | 'note' | 'closing' | 'paragraph' }
);
