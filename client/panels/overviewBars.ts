import type { Contents, ContentsVote } from '../../server/features/outline/contents.ts';
import { isolated } from '../bidi.ts';
import { openBySpeech } from './overviewCsv.ts';
import type { OverviewWords } from './overviewWords.ts';

/** A part of a bar that leads somewhere by itself. */
export interface Part {
  readonly value: number;
  readonly kind?: string;
}

/** A line of the picture: a name, a bar, and what it comes to. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly Part[];
  /** What stands after the bar. */
  readonly count: string;
  /** What a pointer that rests on it is told, and a screen reader. */
  readonly said: string;
  readonly line: number;
  readonly open?: number;
  /** Whether an error is among what is open. */
  readonly hasError?: boolean;
}

/** Who speaks how long, in the order of speaking; their bars lead to their first speech. */
export function speakerBars({ speakers, speeches, items }: Contents, words: OverviewWords): readonly Bar[] {
  const open = openBySpeech({ items });
  const errors = new Set(items.flatMap(({ severity, speech }) => (severity === 'error' ? (speech ?? []) : [])));
  return speakers.map(({ name, detail, words: count, speeches: own }) => {
    const waiting = own.reduce((sum, index) => sum + (open.get(index) ?? 0), 0);
    const hasError = own.some(index => errors.has(index));
    const said = [
      [name, detail].filter(Boolean).map(isolated).join(', '),
      words.words(count),
      own.length > 1 ? words.speeches(own.length) : '',
      waiting ? words.open(waiting) : '',
    ];
    return {
      name,
      parts: own.map(index => ({ value: speeches[index]!.words })),
      count: words.words(count),
      said: said.filter(Boolean).join(' · '),
      line: speeches[own[0]!]!.selection.start.line,
      open: waiting,
      hasError,
    };
  });
}

/** The same of their States and organizations, a part for each of their speakers. */
export function stateBars({ speakers, speeches }: Contents, words: OverviewWords): readonly Bar[] {
  const states = new Map<string, { parts: Part[]; words: number; line: number; names: string[] }>();
  for (const { name, state, words, speeches: own } of speakers) {
    if (!state) continue;
    let row = states.get(state);
    if (!row) {
      row = { parts: [], words: 0, line: speeches[own[0]!]!.selection.start.line, names: [] };
      states.set(state, row);
    }
    row.words += words;
    row.parts.push({ value: words });
    row.names.push(name);
  }
  return [...states].map(([name, { parts, words: count, line, names }]) => ({
    name,
    parts,
    count: words.words(count),
    said: `${isolated(name)} · ${words.words(count)} · ${names.map(isolated).join('; ')}`,
    line,
  }));
}

/** A vote, a part for each side. */
export function voteBar(vote: ContentsVote, words: OverviewWords): Bar {
  const { line } = vote.range.start;
  const parts = [
    { value: vote.inFavour ?? 0, kind: 'in-favour' },
    { value: vote.against ?? 0, kind: 'against' },
    { value: vote.abstaining ?? 0, kind: 'abstaining' },
  ];
  const counts = [vote.inFavour, vote.against, vote.abstaining].map(count => count ?? '–').join(' : ');
  const said = [words.line(line + 1), words.vote(vote)].filter(Boolean).join(': ');
  return { name: words.line(line + 1), parts, count: counts, said, line };
}
