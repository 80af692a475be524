import type { Contents } from '../../server/features/contents.ts';
import { isolated } from '../bidi.ts';
import { escaped } from './escaped.ts';
import { type Bar, type Part, speakerBars, stateBars, voteBar } from './overviewBars.ts';
import { scaleOf } from './overviewScale.ts';
import type { OverviewWords } from './overviewWords.ts';
import { shortened, widthOf } from './shortened.ts';

/** Where the columns of a picture of some width stand. Pixels. */
interface Columns {
  readonly width: number;
  /** Where the bars begin, after the names. */
  readonly names: number;
  /** How long the longest bar is; what it comes to stands after it. */
  readonly bars: number;
  /** Where those stand who cite a text. */
  readonly citing: number;
}

/** The names have as much room as the longest of them needs, so far as that leaves some for what stands beside them. */
function columnsIn(asked: number, { speakers, citations }: Contents): Columns {
  const width = Math.round(Math.min(1000, Math.max(MOST_NARROW, asked)));
  const room = (names: readonly string[], share: number) => {
    const longest = names.reduce((most, name) => Math.max(most, widthOf(name)), 0);
    return Math.min(Math.round(width * share), Math.max(110, Math.ceil(longest + 8)));
  };
  const names = room(
    speakers.flatMap(({ name, state = '' }) => [name, state]),
    0.42,
  );
  const citing = room(
    citations.map(it => citationLabel(it, Number.POSITIVE_INFINITY)),
    0.6,
  );
  return { width, names, bars: width - names - COUNTS, citing: citing + 8 };
}

const ROW = 22;
const HEADING = 40;
/** A picture with more is slow to draw and no longer looked at; how many are left out is said. */
const MOST_ROWS = 1000;
/** What is narrower is drawn as one with what follows. */
const THIN = 0.5;
const TICK = 4;
/** The picture is never narrower, so that there is room for bars. */
const MOST_NARROW = 280;
/** Room for what a bar comes to, and for the dot that says that something is open. */
const COUNTS = 112;

/**
 * The overview as one SVG: where in the record who speaks, something is open or voted; how long each speaker and each
 * State speaks, in the order of speaking; the votes; who cites which text. What a click leads to has `data-line`
 * (zero-based). Every word of the record is escaped; colours are CSS variables with values to fall back on, so that the
 * file stands alone as well. Of each group one thing takes the keyboard's focus, which the page moves.
 */
export function overviewSvg(contents: Contents, words: OverviewWords, asked = 800): string {
  const { width, names, bars: longest, citing } = columnsIn(asked, contents);
  const parts: string[] = [];
  let y = 0;
  let isFirst = true;
  const group = (name: string, draw: () => void) => {
    parts.push(
      `<g role="group" aria-label="${escaped(name)}">`,
      `<text class="heading" role="heading" aria-level="2" aria-label="${escaped(name)}" x="0" y="${y + 28}">${escaped(shortened(name, width / 1.2))}</text>`,
    );
    y += HEADING;
    isFirst = true;
    draw();
    parts.push('</g>');
  };
  const goes = (line: number, said: string, drawn: string) => {
    const stop = isFirst ? 0 : -1;
    isFirst = false;
    parts.push(
      `<g class="goes" data-line="${line}" tabindex="${stop}" role="link" aria-label="${escaped(said)}">`,
      `<title>${escaped(said)}</title>${drawn}</g>`,
    );
  };
  const plain = (text: string) => {
    parts.push(`<text class="count" x="0" y="${y + 15}">${escaped(text)}</text>`);
    y += ROW;
  };
  const row = () => `<rect class="row" x="0" y="${y}" width="${width}" height="${ROW}"/>`;
  const rows = <T>(all: readonly T[], draw: (each: T) => void) => {
    for (const each of all.slice(0, MOST_ROWS)) draw(each);
    if (!all.length) plain(words.none);
    if (all.length > MOST_ROWS) plain(`… ${words.more(all.length - MOST_ROWS)}`);
  };
  const bars = (all: readonly Bar[]) => {
    const lengthOf = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0);
    const most = all.reduce((longest, bar) => Math.max(longest, lengthOf(bar)), 1);
    rows(all, bar => {
      const { name, count, said, line, open = 0, hasError = false } = bar;
      const end = names + Math.max(1, (lengthOf(bar) / most) * longest);
      goes(
        line,
        said,
        `${row()}<text x="0" y="${y + 15}">${escaped(shortened(name, names - 8))}</text>${barOf(bar.parts, names, longest / most, y + 4)}` +
          `${open ? `<circle class="open ${hasError ? 'error' : 'warning'}" cx="${round(end + 9)}" cy="${y + ROW / 2}" r="${hasError ? 4 : 3}"/>` : ''}` +
          `<text class="count" x="${round(end + (open ? 20 : 8))}" y="${y + 15}">${escaped(count)}</text>`,
      );
      y += ROW;
    });
  };

  group(words.record, () => {
    y += strip(contents, words, width, y, goes);
  });
  group(words.bySpeaker, () => bars(speakerBars(contents, words)));
  group(words.byState, () => bars(stateBars(contents, words)));
  if (contents.votes.length) group(words.votes, () => bars(contents.votes.map(vote => voteBar(vote, words))));
  group(words.citations, () =>
    rows(contents.citations, citation => {
      const { name, places } = citation;
      const who = [...new Set(places.flatMap(({ speech }) => contents.speeches[speech ?? -1]?.name ?? []))]
        .map(isolated)
        .join('; ');
      goes(
        places[0]!.range.start.line,
        `${name} (${places.length}): ${who}`,
        `${row()}<text x="0" y="${y + 15}">${escaped(citationLabel(citation, citing - 16))}</text>` +
          `<text class="count" x="${citing}" y="${y + 15}">${escaped(shortened(who, width - citing))}</text>`,
      );
      y += ROW;
    }),
  );
  const size = `viewBox="0 0 ${width} ${y + 10}" width="${width}" height="${y + 10}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document document" ${size}><style>${STYLE}</style>${parts.join('')}</svg>`;
}

/** The record as one line from its beginning to its end: open items above, speeches, votes below. Returns its height. */
function strip(
  { lines, items, speeches, votes }: Contents,
  words: OverviewWords,
  width: number,
  y: number,
  goes: (line: number, said: string, drawn: string) => void,
): number {
  const scale = scaleOf({ lines, speeches });
  const x = (line: number) => round(scale(line) * width);
  const ticks = new Map<number, Contents['items'][number][]>();
  for (const item of items) {
    const at = Math.min(width / TICK - 1, Math.floor(x(item.range.start.line) / TICK));
    const others = ticks.get(at);
    if (others) others.push(item);
    else ticks.set(at, [item]);
  }
  // An error is told from a warning by its height as well as by its colour.
  for (const [at, [first, ...others]] of ticks) {
    const { line } = first!.range.start;
    const isError = [first!, ...others].some(({ severity }) => severity === 'error');
    const more = others.length ? ` (${words.more(others.length)})` : '';
    const [top, height] = isError ? [y, 16] : [y + 7, 9];
    goes(
      line,
      `${words.line(line + 1)}: ${first!.message}${more}`,
      `<rect class="${isError ? 'error' : 'warning'}" x="${at * TICK}" y="${top}" width="${TICK - 1}" height="${height}"/>`,
    );
  }
  let end = -1;
  let shade = 0;
  for (const { name, words: count, range, selection } of speeches) {
    const [from, to] = [x(range.start.line), x(range.end.line + 1)];
    if (to - end < THIN) continue;
    end = to;
    shade = 1 - shade;
    goes(
      selection.start.line,
      `${isolated(name)}: ${words.words(count)}`,
      `<rect class="bar shade-${shade}" x="${from}" y="${y + 18}" width="${round(Math.max(THIN, to - from))}" height="18"/>`,
    );
  }
  end = -1;
  for (const vote of votes) {
    const { line } = vote.range.start;
    const at = Math.min(width - 6, Math.max(6, x(line)));
    if (at - end < THIN) continue;
    end = at;
    goes(
      line,
      [words.line(line + 1), words.vote(vote)].filter(Boolean).join(': '),
      `<path class="vote" d="M${at} ${y + 38}l6 6l-6 6l-6-6z"/>`,
    );
  }
  return votes.length ? 54 : 40;
}

/** A bar of several parts, with a gap between each and the next where there is room for one. */
function barOf(parts: readonly Part[], x: number, scale: number, y: number): string {
  const drawn: string[] = [];
  let at = x;
  let begun = at;
  for (const { value, kind = '' } of parts) {
    at += value * scale;
    if (at - begun < THIN && at > begun) continue;
    const width = at - begun;
    if (width > 0) {
      const gap = width > 4 ? 1 : 0;
      drawn.push(
        `<rect class="bar ${kind}" x="${round(begun)}" y="${y}" width="${round(width - gap)}" height="${ROW - 8}"/>`,
      );
    }
    begun = at;
  }
  if (!drawn.length) drawn.push(`<rect class="bar" x="${x}" y="${y}" width="1" height="${ROW - 8}"/>`);
  return drawn.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const STYLE = `
text { font: 12px var(--vscode-font-family, sans-serif); fill: var(--vscode-foreground, #222); }
.heading { font-size: 13px; font-weight: 600; }
.count { fill: var(--vscode-descriptionForeground, #666); }
.row { fill: transparent; }
.bar { fill: var(--vscode-charts-blue, #2b6cb0); stroke: var(--vscode-contrastBorder, transparent); stroke-width: .5; }
.shade-0 { fill-opacity: .55; }
.in-favour { fill: var(--vscode-charts-green, #388a34); }
.against { fill: var(--vscode-charts-red, #c22); }
.abstaining { fill: var(--vscode-charts-yellow, #bf8803); }
.vote { fill: var(--vscode-charts-purple, #652d90); }
.error { fill: var(--vscode-editorError-foreground, #c22); }
.warning { fill: var(--vscode-editorWarning-foreground, #b80); }
.goes { cursor: pointer; }
.goes:hover .row, .goes:focus .row { fill: var(--vscode-list-hoverBackground, #eef); }
.goes:hover > :not(.row, .open, text, title) { stroke: var(--vscode-focusBorder, #05a); stroke-width: 1.5; fill-opacity: 1; }
.goes:focus { outline: 2px solid var(--vscode-focusBorder, #05a); outline-offset: 1px; }
`;

/** `Security Council resolution 2341 (2017) · 2`; what tells it from the others stays where there is less room. */
function citationLabel({ name, places }: Contents['citations'][number], width: number): string {
  const count = ` · ${places.length}`;
  return `${shortened(name, width - widthOf(count), 12)}${count}`;
}
