import type { Contents } from '../../server/features/outline/contents.ts';
import { isolated } from '../bidi.ts';
import { type Picture, round, THIN } from './overviewPicture.ts';
import { scaleOf } from './overviewScale.ts';
import type { OverviewWords } from './overviewWords.ts';

/** How wide the tick of what is open is, with the gap behind it. Pixels. */
const TICK = 4;

/** The record as one line from its beginning to its end: open items above, speeches, votes below. */
export function drawStrip(picture: Picture, contents: Contents, words: OverviewWords): void {
  const scale = scaleOf(contents);
  const x = (line: number) => round(scale(line) * picture.width);
  drawItems(picture, contents.items, words, x);
  drawSpeeches(picture, contents.speeches, words, x);
  drawVotes(picture, contents.votes, words, x);
  picture.y += contents.votes.length ? 54 : 40;
}

/** Where a line stands from the left. Pixels. */
type Across = (line: number) => number;

function drawItems(picture: Picture, items: Contents['items'], words: OverviewWords, x: Across): void {
  const { y, width } = picture;
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
    picture.goes({
      line,
      said: `${words.line(line + 1)}: ${first!.message}${more}`,
      drawn: `<rect class="${isError ? 'error' : 'warning'}" x="${at * TICK}" y="${top}" width="${TICK - 1}" height="${height}"/>`,
    });
  }
}

function drawSpeeches(picture: Picture, speeches: Contents['speeches'], words: OverviewWords, x: Across): void {
  let end = -1;
  let shade = 0;
  for (const { name, words: count, range, selection } of speeches) {
    const [from, to] = [x(range.start.line), x(range.end.line + 1)];
    if (to - end < THIN) continue;
    end = to;
    shade = 1 - shade;
    picture.goes({
      line: selection.start.line,
      said: `${isolated(name)}: ${words.words(count)}`,
      drawn: `<rect class="bar shade-${shade}" x="${from}" y="${picture.y + 18}" width="${round(Math.max(THIN, to - from))}" height="18"/>`,
    });
  }
}

function drawVotes(picture: Picture, votes: Contents['votes'], words: OverviewWords, x: Across): void {
  let end = -1;
  for (const vote of votes) {
    const { line } = vote.range.start;
    const at = Math.min(picture.width - 6, Math.max(6, x(line)));
    if (at - end < THIN) continue;
    end = at;
    picture.goes({
      line,
      said: [words.line(line + 1), words.vote(vote)].filter(Boolean).join(': '),
      drawn: `<path class="vote" d="M${at} ${picture.y + 38}l6 6l-6 6l-6-6z"/>`,
    });
  }
}
