import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverage } from '../../server/record/dialects/coverage.ts';
import { parse } from '../../server/record/parse.ts';
import { pronounsOf } from '../../server/record/pronouns.ts';
import type { MeetingRecord } from '../../server/record/record.ts';
import { speechesOf } from '../../server/record/walk.ts';

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

/** Reads a labelled record of `test/evaluate/pronouns/`. */
export function labelled(file: 'practised' | 'held-out'): Labelled {
  const picture = readFileSync(path.join(__dirname, 'pronouns', `${file}.txt`), 'utf8');
  const labels = new Map<number, Label>();
  let removed = 0;
  const text = picture.replace(/(\p{L}+)_([soqg])\b/gu, (_, word: string, label: string, at: number) => {
    labels.set(at - removed, LABELS[label]!);
    removed += 2;
    return word;
  });
  return { record: parse(text, coverage), labels };
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
  const show = (at: number) => {
    const word = /^\p{L}+/u.exec(text.slice(at))![0];
    return `${text.slice(Math.max(0, at - 90), at)}[${word}]${text.slice(at + word.length, at + 50)}`.replace(
      /\s+/g,
      ' ',
    );
  };
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
