import { cutAt, type Lines } from '../../../lines.ts';
import type { Span } from '../../../record.ts';
import { censusOf } from '../census/census.ts';
import { behindRunIn } from '../headings/run-in.ts';
import type { PlainLabel } from '../labels/labels.ts';
import { isCode, traitsOf } from '../lines.ts';
import { turnsWithin } from './turns.ts';
import { capitalLabels } from './within/capitals.ts';
import { colonLabels } from './within/colons.ts';
import { flattenedLabels } from './within/flattened.ts';
import { dashedLabels, stoppedLabels, surnameLabels } from './within/lost-line-ends.ts';
import { tags } from './within/tags.ts';

/**
 * Speeches that open within a line: `Second.MR. STERN. Yes.` where the line ends are lost, `… to Market? Mr. Odera: …`
 * where one is missing. Only what is certain by its form, or known by name, is cut.
 */

/** `lines`, and a line begun wherever a speech surely opens within one. */
export function cutAtOpenings(whole: Lines): Lines {
  const lines = raised(whole);
  const census = censusOf(lines);
  const labels = new Map<number, PlainLabel>();
  const dashed = [...dashedLabels(lines)];
  const certain = [
    ...tags(lines.text),
    ...capitalLabels(lines.text, traitsOf(lines).capitals),
    ...colonLabels(lines, withAnswers(census.names), labels),
    ...stoppedLabels(lines),
    ...surnameLabels(lines, labels),
    ...turnsWithin(lines, labels),
    ...dashed,
    ...behindRunIn(lines),
  ].sort((a, b) => a - b);
  const offsets = [...certain, ...flattenedLabels(lines, certain)].sort((a, b) => a - b);
  const inside = outside(
    offsets.filter((offset, i) => offset !== offsets[i - 1] && !isCode(lines, offset)),
    [
      // `<JanaK> ted: yes` is said to Ted.
      ...[...census.labels.values()].map(({ speaker: { span }, shape, words }) =>
        shape === 'handle' ? { start: span.start, end: words + 1 } : span,
      ),
      ...[...census.alone.values()].map(({ speaker: { span }, words }) => ({ start: span.start, end: words })),
    ].sort((a, b) => a.start - b.start),
  );
  const cut = cutAt(lines, inside);
  if (cut === lines) return lines;
  censusOf.keep(cut, {
    ...census,
    dashed: census.dashed || dashed.length > 0,
    labels: labels.size ? new Map([...census.labels, ...labels]) : census.labels,
  });
  return cut;
}

/** Captions of a house in small letters, `amen. the clerk: mr. lund. mr. lund: aye`, in capitals, which are read. */
function raised(lines: Lines): Lines {
  const { text } = lines;
  if (!text.includes(' officer: ') && !text.includes(' pro tempore: ')) return lines;
  const [first, second] = text.matchAll(IN_SMALL);
  if (!second) return lines;
  const capitals = text.slice(0, first!.index) + text.slice(first!.index).toUpperCase();
  return capitals.length === text.length ? { ...lines, text: capitals } : lines;
}

const IN_SMALL = /[.?!] the (?:presiding officer|(?:president|speaker) pro tempore|(?:guest )?chaplain|clerk):/g;

/** `Question: How? Answer: So.`: who asks and who answers may share a paragraph. */
function withAnswers(names: ReadonlySet<string>): ReadonlySet<string> {
  const answers = ANSWERS.flatMap(([asks, answers]) => (names.has(asks) ? [answers] : []));
  return answers.length ? new Set([...names, ...answers]) : names;
}

const ANSWERS = [
  ['question', 'answer'],
  ['q', 'a'],
] as const;

/**
 * Of `offsets`, both in the order of the text, those within no speaker, nor where one begins who is known already:
 * `RoMR. CHEPTOO:` is one, if any, and so are `Mr Poe (CHAIR LUND. Thanks, BQ)` on a line of its own, what
 * stands between it and the words, and `<v MR. POE>`.
 */
function outside(offsets: readonly number[], speakers: readonly Span[]): readonly number[] {
  let next = 0;
  return offsets.filter(offset => {
    while (next < speakers.length && speakers[next]!.end <= offset) next++;
    return next === speakers.length || speakers[next]!.start > offset;
  });
}
