import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Settings, Source } from '../project/configuration/settings.ts';
import type { HouseCitations } from '../project/house-citations.ts';
import type { Marks } from '../project/marks.ts';
import type { SpeakersList } from '../project/speakers/speakers.ts';
import { type PronounSet, SPEAKERS_FILE } from '../project/speakers/speakers-list.ts';
import type { MeetingRecord, Span } from '../record/record.ts';

/** How much a finding weighs. Errors and warnings block publication; information and hints do not. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Whether a finding keeps a record from being published. */
export function isBlocking({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning';
}

/** One change of the text: what stands at `span` becomes `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A way to mend a finding. Its edits do not overlap and are made together. */
export interface Fix {
  /** `Change the year to 2016` — the words that a person chooses by. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where this is the one right thing to do, which may be done without asking (`--fix`, `source.fixAll`). */
  readonly safe: boolean;
}

/** Another place in the same record that shows why. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** Something wrong at a span, as a rule sees it. */
export interface Trouble {
  readonly span: Span;
  /** Where this one weighs less than the rule's others; the rule's own severity where absent. */
  readonly severity?: Severity;
  /** One sentence, plain, that says what is wrong and what to do. */
  readonly message: string;
  /** Why it matters, where that is not the rule's own reason. */
  readonly why?: string | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  readonly related?: readonly Related[] | undefined;
}

/** Something wrong at a span: a trouble with its rule's name and weight. */
export interface Finding extends Trouble {
  readonly rule: string;
  readonly severity: Severity;
  /** Who gave it its weight; absent where the rule's own holds. */
  readonly setBy?: Source | undefined;
}

/** What a rule may ask beside the record. */
export interface Known {
  readonly catalogue: Catalogue;
  /** The speakers list that holds for the record, where there is one. */
  readonly list?: SpeakersList;
  /** Marks of the house's own for what is still open. */
  readonly marks?: readonly Marks[];
  /** What the house cites in its own way. */
  readonly houseCitations?: HouseCitations;
  /** What the folder's file says of how a text is set. */
  readonly settings?: Pick<Settings, 'format'>;
  /** What the folder's other records say of a person, by `nameKey` and `affiliationKey`. */
  readonly elsewhere?: (name: string, affiliation: string | undefined) => Elsewhere | undefined;
  /** The paths of the folder's other records that cite a text, by the citation's key. */
  readonly citedElsewhere?: (key: string) => readonly string[];
}

/** How other records in the folder refer to a person, where they all agree. */
export interface Elsewhere {
  readonly set: PronounSet;
  /** The paths of these records, for a person to read. */
  readonly records: readonly string[];
}

/** A record that shows what a rule does, with what else of the folder the rule reads. */
export type Example =
  | string
  | {
      readonly record: string;
      /** The speakers list; `whole` where it names everybody. */
      readonly list?: string;
      readonly whole?: true;
      /** Another record in the folder. */
      readonly elsewhere?: string;
    };

/** One thing that can be wrong. Its examples are its manual, its hover text and its tests (`test/rules.test.ts`). */
export interface Rule {
  /** The file's name, the diagnostic's code, the settings' key and the README's anchor: `name-to-come`. */
  readonly id: string;
  /** One line for a table: what it finds. */
  readonly summary: string;
  /** Why it matters, for whoever asks. */
  readonly why: string;
  readonly severity: Severity;
  /** Present where the rule is silent until a person's settings or the folder's file give it a weight. */
  readonly off?: true;
  /**
   * Present where what it finds in a speech, or before the first, it finds there by itself, whatever else is in the
   * record: then an edit elsewhere leaves it as it is. A test holds it.
   */
  readonly isLocal?: true;
  /** Records in which each `^^^` line marks, under the text, one span that the rule finds; nothing else is found. */
  readonly wrong: readonly Example[];
  /** Records in which the rule finds nothing. */
  readonly right: readonly Example[];
  check(record: MeetingRecord, known: Known): Iterable<Trouble>;
}

/** An example as a person reads it: the record, after what else there is in the folder. */
export function exampleText(example: Example): string {
  if (typeof example === 'string') return example.trim();
  const { record, list, elsewhere } = example;
  const beside = [
    [SPEAKERS_FILE, list],
    ['another record', elsewhere],
  ].flatMap(([name, text]) => (text ? [`${name}:\n${text.trim().replace(/^/gm, '  ')}`] : []));
  return [...beside, record.trim()].join('\n\n');
}
