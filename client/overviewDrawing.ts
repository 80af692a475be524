import type { Contents } from '../server/features/contents.ts';

/** Words that stand in the picture, in the person's language. */
export interface OverviewWords {
  readonly bySpeech: string;
  readonly byState: string;
  readonly openItems: string;
  readonly citations: string;
  readonly none: string;
  /** `212 words` */
  words(count: number): string;
}

const WIDTH = 640;
const NAMES = 220;
/** Where those stand who cite a text. */
const CITING = 300;
const ROW = 22;
const HEADING = 44;
/** A picture with more is slow to draw and no longer looked at; how many are left out is said. */
const MOST_BARS = 1000;

/**
 * The overview as one SVG: how long each speech is, in the order of speaking, and each State; where something is open
 * along the record; who cites which text. What a click leads to has `data-line` (zero-based). Every word of the record is
 * escaped; colours are CSS variables with values to fall back on, so that the file stands alone as well.
 */
export function overviewSvg(contents: Contents, words: OverviewWords): string {
  const parts: string[] = [];
  let y = 0;
  const heading = (text: string) => {
    parts.push(`<text class="heading" x="0" y="${y + 28}">${escaped(text)}</text>`);
    y += HEADING;
  };
  const bars = (rows: readonly { name: string; words: number; line?: number; open?: number }[]) => {
    if (!rows.length) {
      parts.push(`<text x="0" y="${y + 14}">${escaped(words.none)}</text>`);
      y += ROW;
    }
    const most = Math.max(1, ...rows.map(row => row.words));
    for (const { name, words: count, line, open = 0 } of rows.slice(0, MOST_BARS)) {
      const width = Math.max(1, Math.round((count / most) * (WIDTH - NAMES - 110)));
      const said = `${name}: ${words.words(count)}`;
      const go = line === undefined ? '' : ` class="goes" data-line="${line}" tabindex="0" role="link"`;
      parts.push(
        `<g${go} aria-label="${escaped(said)}"><title>${escaped(said)}</title>`,
        `<rect class="row" x="0" y="${y}" width="${WIDTH}" height="${ROW}"/>`,
        `<text x="0" y="${y + 15}">${escaped(shortened(name))}</text>`,
        `<rect class="bar" x="${NAMES}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/>`,
        open ? `<circle class="open" cx="${NAMES + width + 9}" cy="${y + ROW / 2}" r="4"/>` : '',
        `<text class="count" x="${NAMES + width + 20}" y="${y + 15}">${escaped(words.words(count))}</text></g>`,
      );
      y += ROW;
    }
  };

  const andMore = (count: number) => {
    if (count <= MOST_BARS) return;
    parts.push(`<text x="0" y="${y + 15}">… +${count - MOST_BARS}</text>`);
    y += ROW;
  };

  heading(words.openItems);
  const lines = Math.max(1, contents.lines);
  parts.push(`<rect class="track" x="0" y="${y}" width="${WIDTH}" height="18" rx="2"/>`);
  for (const { range, message, severity } of contents.items) {
    const { line } = range.start;
    const x = Math.round((line / lines) * (WIDTH - 4));
    parts.push(
      `<g class="goes" data-line="${line}" tabindex="0" role="link" aria-label="${escaped(message)}">`,
      `<title>${escaped(message)}</title><rect class="${severity}" x="${x}" y="${y}" width="4" height="18"/></g>`,
    );
  }
  y += ROW;

  heading(words.bySpeech);
  const open = openBySpeech(contents);
  bars(
    contents.speeches.map((speech, i) => ({
      name: speech.name,
      words: speech.words,
      line: speech.selection.start.line,
      open: open.get(i) ?? 0,
    })),
  );
  andMore(contents.speeches.length);
  heading(words.byState);
  bars(byState(contents));

  heading(words.citations);
  for (const { name, places } of contents.citations.slice(0, MOST_BARS)) {
    const who = [...new Set(places.map(({ speech }) => (speech === undefined ? '' : contents.speeches[speech]!.name)))];
    const said = `${name} (${places.length}): ${who.filter(Boolean).join('; ')}`;
    parts.push(
      `<g class="goes" data-line="${places[0]!.range.start.line}" tabindex="0" role="link" aria-label="${escaped(said)}">`,
      `<title>${escaped(said)}</title><rect class="row" x="0" y="${y}" width="${WIDTH}" height="${ROW}"/>`,
      `<text x="0" y="${y + 15}">${escaped(shortened(name, 42))} · ${places.length}</text>`,
      `<text class="count" x="${CITING}" y="${y + 15}">${escaped(shortened(who.filter(Boolean).join('; '), 52))}</text></g>`,
    );
    y += ROW;
  }
  andMore(contents.citations.length);
  if (!contents.citations.length) {
    parts.push(`<text x="0" y="${y + 14}">${escaped(words.none)}</text>`);
    y += ROW;
  }
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 10}" width="${WIDTH}" height="${y + 10}">`;
  return `${head}<style>${STYLE}</style>${parts.join('')}</svg>`;
}

const STYLE = `
text { font: 12px var(--vscode-font-family, sans-serif); fill: var(--vscode-foreground, #222); }
.heading { font-size: 15px; font-weight: 600; }
.count { fill: var(--vscode-descriptionForeground, #666); }
.row { fill: transparent; }
.bar { fill: var(--vscode-charts-blue, #2b6cb0); }
.track { fill: var(--vscode-editorWidget-background, #eee); stroke: var(--vscode-contrastBorder, transparent); }
.error, .open { fill: var(--vscode-editorError-foreground, #c22); }
.warning { fill: var(--vscode-editorWarning-foreground, #b80); }
.goes { cursor: pointer; }
.goes:hover .row, .goes:focus .row { fill: var(--vscode-list-hoverBackground, #eef); }
.goes:focus { outline: 1px solid var(--vscode-focusBorder, #05a); }
`;

/** One line a speech: order, line, name, title and affiliation, words, open items. Lines end as RFC 4180 has it. */
export function overviewCsv(contents: Contents): string {
  const open = openBySpeech(contents);
  const rows = contents.speeches.map(({ name, detail, words, selection }, i) => [
    i + 1,
    selection.start.line + 1,
    name,
    detail,
    words,
    open.get(i) ?? 0,
  ]);
  return [['order', 'line', 'name', 'detail', 'words', 'open'], ...rows]
    .map(row => `${row.map(cell).join(',')}\r\n`)
    .join('');
}

/** A cell that a spreadsheet would take for a formula is taken for text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function openBySpeech({ items }: Contents): ReadonlyMap<number, number> {
  const open = new Map<number, number>();
  for (const { speech } of items) if (speech !== undefined) open.set(speech, (open.get(speech) ?? 0) + 1);
  return open;
}

function byState({ speakers, speeches }: Contents): readonly { name: string; words: number; line?: number }[] {
  const states = new Map<string, { name: string; words: number; line: number }>();
  for (const { state, words, speeches: own } of speakers) {
    if (!state) continue;
    const row = states.get(state) ?? { name: state, words: 0, line: speeches[own[0]!]!.selection.start.line };
    row.words += words;
    states.set(state, row);
  }
  return [...states.values()].sort((a, b) => b.words - a.words);
}

function shortened(text: string, most = 32): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/** Text that can be nothing but text, in markup and in attributes; what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
