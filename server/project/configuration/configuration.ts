import type { DialectId, Span } from '../../record/record.ts';
import type { Format } from './format-style.ts';

/** The folder's own file, `meeting-record.json`: JSON, with comments and trailing commas allowed. */
export const CONFIGURATION_FILE = 'meeting-record.json';

/** How much a rule's findings weigh in this folder; `off` silences it. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';
/** All of these, the lightest first. */
export const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Rule ids, or patterns of them such as `mixed-*`, with what they weigh. Later entries win. */
export type Levels = Readonly<Record<string, Level>>;

/** What `meeting-record.json` says. Every part is optional; a part with a mistake in it is left out and told of. */
export interface Configuration {
  readonly rules: Levels;
  readonly dialect?: DialectId;
  readonly speakers?: ListFile;
  /** More marks that something is still open. */
  readonly placeholders: readonly Placeholder[];
  readonly ignore: readonly Ignored[];
  /** Tables that add to the catalogue. */
  readonly catalogue: readonly NamedFile[];
  readonly citations: readonly CitationKind[];
  /** How spaces and hyphens are set where a text is formatted. */
  readonly format: Format;
  /** What holds for some files only, by glob from the file's folder. Later entries win. */
  readonly overrides: readonly Override[];
}

/** A file that the configuration names: its path from the configuration's folder, and where it is named. */
export interface NamedFile {
  readonly file: string;
  readonly span: Span;
}

/** The speakers list: `"speakers": "list.csv"`, or `{ "file": "list.csv", "whole": true }` where it names everybody. */
export interface ListFile {
  /** Absent where the list is the one that is found by its name, `speakers.csv`. */
  readonly named?: NamedFile;
  /** Whether the list names everybody who is to speak. */
  readonly whole: boolean;
}

/**
 * `"NOT YET SEEN"`, or `{ "pattern": "Q\\d+" }`: the syntax of RE2, which never takes more than linear time. `span` is
 * where the words or the pattern stand, in the configuration's text.
 */
export type Placeholder = { readonly span: Span } & ({ readonly words: string } | { readonly pattern: string });

/** A finding that a person has looked at and lets stand. What is absent holds for all. */
export interface Ignored {
  readonly rule: string;
  /** Glob from the file's folder. */
  readonly file?: string;
  /** The words found. */
  readonly text?: string;
  /** The words right before them, so that only this place is meant. */
  readonly after?: string;
  /** Where the entry stands, in the configuration's text. */
  readonly span: Span;
}

/** A house's own citations: `{ "name": "Bill", "pattern": "Bill (C-\\d+)", "link": "https://…/{1}" }`. */
export interface CitationKind {
  readonly name: string;
  readonly pattern: string;
  /** `{0}` is the whole citation, `{1}` the pattern's first group. */
  readonly link?: string;
  /** Where the pattern stands, in the configuration's text. */
  readonly span: Span;
}

/** What holds for some files only: `{ "files": "verbatim/**", "dialect": "verbatim" }`. */
export interface Override {
  readonly files: readonly string[];
  readonly rules: Levels;
  readonly dialect?: DialectId;
  readonly format: Format;
}

/** A mistake in a file of the folder: where, in UTF-16 offsets of its text, and what to do. */
export interface Problem {
  readonly span: Span;
  /**
   * A hint where nothing is wrong, and something is of no use any more; an information where something right does not
   * hold yet; an error where nothing of the file holds; a warning where absent.
   */
  readonly severity?: 'hint' | 'information' | 'error';
  readonly message: string;
}

/** What holds where no file says anything. */
export const NOTHING_SAID: Configuration = {
  rules: {},
  placeholders: [],
  ignore: [],
  catalogue: [],
  citations: [],
  format: {},
  overrides: [],
};
