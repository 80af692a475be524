import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { dialectOf } from '../../server/record/dialects/index.ts';
import { parse } from '../../server/record/parse.ts';
import { pronounsOf } from '../../server/record/pronouns.ts';
import type { MeetingRecord } from '../../server/record/record.ts';
import { reparse } from '../../server/record/revision/reparse.ts';
import type { Change } from '../../server/record/revision/revision.ts';
import { speechesOf } from '../../server/record/walk.ts';
import type { Flips } from './flips.ts';
import { around, flips, foundInTurned } from './flips.ts';

/** Whom a pronoun means, as its label says: `he_s`, `her_o`, `“he_q”`, `their_g`. */
export type Label = 'speaker' | 'somebody else' | 'in a quotation' | 'a group or anybody';

const LABELS: Readonly<Record<string, Label>> = {
  s: 'speaker',
  o: 'somebody else',
  q: 'in a quotation',
  g: 'a group or anybody',
};

export interface Labelled {
  readonly record: MeetingRecord;
  /** By the pronoun's offset in the record's text, which has no labels any more. */
  readonly labels: ReadonlyMap<number, Label>;
}

/** The labelled records of `test/evaluate/pronouns/`; each but the first was labelled before it was first read. */
const SETS = [
  'practised',
  'held-out',
  'usual',
  'held-out-flips',
  'registers',
  'held-out-registers',
  'voices',
  'held-out-voices',
  'releases',
  'fresh',
  'held-out-releases',
  'ordinary',
  'minutes',
  'company',
  'guests',
  'plain-days',
  'visitors',
  'last-look',
  'weekdays',
  'neighbours',
  'afternoons',
  'evenings',
  'night-shifts',
  'bureaus',
  'corridors',
  'lobbies',
  'stairwells',
  'terraces',
  'archives',
  'quays',
  'chambers',
  'benches',
  'passers',
  'galleries',
  'ledgers',
  'shores',
  'clocks',
  'canals',
] as const;

/** Reads a labelled record of `test/evaluate/pronouns/`. */
export function labelled(file: (typeof SETS)[number]): Labelled {
  const picture = readFileSync(path.join(__dirname, 'pronouns', `${file}.txt`), 'utf8');
  const labels = new Map<number, Label>();
  let removed = 0;
  const text = picture.replace(/(\p{L}+)_([soqg])\b/gu, (_, word: string, label: string, at: number) => {
    labels.set(at - removed, LABELS[label]!);
    removed += 2;
    return word;
  });
  return { record: again(text), labels };
}

export interface Score {
  readonly sentences: number;
  readonly pronouns: number;
  readonly precision: number;
  readonly recall: number;
  /** The sentence around each pronoun that was read wrong, the pronoun marked: `said [he] would`. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** How well `refersTo: 'speaker'` agrees with the labels. */
export function score({ record, labels }: Labelled): Score {
  const { text } = record;
  const said = new Set(
    speechesOf(record)
      .flatMap(speech => pronounsOf(record, speech))
      .filter(pronoun => pronoun.refersTo === 'speaker')
      .map(pronoun => pronoun.span.start),
  );
  const show = (at: number) => around(text, { start: at, end: at + /^\p{L}+/u.exec(text.slice(at))![0].length });
  const meant = [...labels].filter(([, label]) => label === 'speaker').map(([at]) => at);
  const right = meant.filter(at => said.has(at));
  return {
    sentences: new Set([...labels.keys()].map(at => text.slice(0, at).split(/[.?!]”?[ \u00a0\n]+(?=\S)/u).length)).size,
    pronouns: labels.size,
    precision: right.length / said.size,
    recall: right.length / meant.length,
    wrong: [...said].filter(at => labels.get(at) !== 'speaker').map(show),
    missed: meant.filter(at => !said.has(at)).map(show),
  };
}

const dialectFor = (text: string) => dialectOf(text) ?? coverage;
const again = (text: string) => parse(text, dialectFor(text));
/** As `again` does, in a tenth of the time: an edit is read in part, and gives the same (`test/properties/edits.ts`). */
const editedFrom = (record: MeetingRecord) => (text: string, change: Change) =>
  reparse(record, text, change, dialectFor(text));

/** Flips in a labelled record: what its labels say to be the speaker’s. */
export function flipsInLabelled({ record, labels }: Labelled): Flips {
  return flips(record, at => labels.get(at) === 'speaker', editedFrom(record));
}

/** What is found, falsely, where its speakers are all of the other sex. */
export function foundInTurnedLabelled({ record, labels }: Labelled): readonly string[] {
  return foundInTurned(record, at => labels.get(at) === 'speaker', again);
}

const DRAFT = path.join(__dirname, '../../../shared/records/coverage/draft-trafficking-in-persons.txt');

/** Flips in a real draft, whose pronouns outside quotations all mean their speakers; undefined where it is not at hand. */
export function flipsInDraft(): Flips | undefined {
  if (!existsSync(DRAFT)) return undefined;
  const record = again(readFileSync(DRAFT, 'utf8'));
  const quoted = new Set(
    speechesOf(record)
      .flatMap(speech => pronounsOf(record, speech))
      .filter(pronoun => pronoun.evidence === 'quotation')
      .map(pronoun => pronoun.span.start),
  );
  return flips(record, at => !quoted.has(at), editedFrom(record));
}

/** How well pronouns are read, as lines for a person. */
export function* evaluatePronouns(): Generator<string> {
  const percent = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : 'none');
  for (const file of SETS) {
    const set = labelled(file);
    const { sentences, pronouns, precision, recall, wrong, missed } = score(set);
    yield `pronouns, ${file}: ${sentences} sentences, ${pronouns} pronouns: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} for “means the speaker”`;
    for (const line of wrong) yield `  wrong:  ${line}`;
    for (const line of missed) yield `  missed: ${line}`;
    const turned = flipsInLabelled(set);
    const falsely = foundInTurnedLabelled(set);
    yield `mixed-pronouns, ${file}: ${turned.found} of ${turned.flips} flips found at their place ` +
      `(${percent(turned.found, turned.flips)}), ${turned.before} findings without a flip, ${falsely.length} ` +
      `where all speakers are turned, ${turned.astray} at somebody else’s pronoun`;
    for (const line of falsely) yield `  false:  ${line}`;
  }
  const draft = flipsInDraft();
  if (!draft) return;
  yield `mixed-pronouns, a real draft: ${draft.found} of ${draft.flips} flips found at their place (${percent(draft.found, draft.flips)}), ${draft.before} findings without a flip`;
  for (const line of draft.missed) yield `  missed: ${line}`;
}
