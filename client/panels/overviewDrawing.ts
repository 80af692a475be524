import type { Contents } from '../../server/features/outline/contents.ts';
import { isolated } from '../bidi.ts';
import { escaped } from './escaped.ts';
import { type Bar, type Part, speakerBars, stateBars, voteBar } from './overviewBars.ts';
import { Picture, ROW, round, THIN } from './overviewPicture.ts';
import { drawStrip } from './overviewStrip.ts';
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

/** The picture is never narrower, so that there is room for bars. */
const MOST_NARROW = 280;
/** Room for what a bar comes to, and for the dot that says that something is open. */
const COUNTS = 112;

/**
 * The overview as one SVG: where in the record who speaks, something is open or voted; how long each speaker and each
 * State speaks, in the order of speaking; the votes; who cites which text.
 */
export function overviewSvg(contents: Contents, words: OverviewWords, asked = 800): string {
  const columns = columnsIn(asked, contents);
  const picture = new Picture(columns.width, words);
  const bars = (name: string, all: readonly Bar[]) => picture.group(name, () => drawBars(picture, all, columns));
  picture.group(words.record, () => drawStrip(picture, contents, words));
  bars(words.bySpeaker, speakerBars(contents, words));
  bars(words.byState, stateBars(contents, words));
  if (contents.votes.length) {
    bars(
      words.votes,
      contents.votes.map(vote => voteBar(vote, words)),
    );
  }
  picture.group(words.citations, () => drawCitations(picture, contents, columns));
  return picture.svg();
}

function drawBars(picture: Picture, all: readonly Bar[], { names, bars: longest }: Columns): void {
  const lengthOf = (bar: Bar) => bar.parts.reduce((sum, { value }) => sum + value, 0);
  const most = all.reduce((longest, bar) => Math.max(longest, lengthOf(bar)), 1);
  picture.rows(all, (bar, y) => {
    const { name, count, said, line, open = 0, hasError = false } = bar;
    const end = names + Math.max(1, (lengthOf(bar) / most) * longest);
    const drawn =
      `<text x="0" y="${y + 15}">${escaped(shortened(name, names - 8))}</text>${barOf(bar.parts, names, longest / most, y + 4)}` +
      `${open ? `<circle class="open ${hasError ? 'error' : 'warning'}" cx="${round(end + 9)}" cy="${y + ROW / 2}" r="${hasError ? 4 : 3}"/>` : ''}` +
      `<text class="count" x="${round(end + (open ? 20 : 8))}" y="${y + 15}">${escaped(count)}</text>`;
    return { line, said, drawn };
  });
}

function drawCitations(picture: Picture, { citations, speeches }: Contents, { width, citing }: Columns): void {
  picture.rows(citations, (citation, y) => {
    const { name, places } = citation;
    const who = [...new Set(places.flatMap(({ speech }) => speeches[speech ?? -1]?.name ?? []))]
      .map(isolated)
      .join('; ');
    const drawn =
      `<text x="0" y="${y + 15}">${escaped(citationLabel(citation, citing - 16))}</text>` +
      `<text class="count" x="${citing}" y="${y + 15}">${escaped(shortened(who, width - citing))}</text>`;
    return { line: places[0]!.range.start.line, said: `${name} (${places.length}): ${who}`, drawn };
  });
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

/** `Security Council resolution 2341 (2017) · 2`; what tells it from the others stays where there is less room. */
function citationLabel({ name, places }: Contents['citations'][number], width: number): string {
  const count = ` · ${places.length}`;
  return `${shortened(name, width - widthOf(count), 12)}${count}`;
}
