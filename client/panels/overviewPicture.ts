import { escaped } from './escaped.ts';
import type { OverviewWords } from './overviewWords.ts';
import { shortened } from './shortened.ts';

/** How high a row is. Pixels. */
export const ROW = 22;
const HEADING = 40;
/** A picture with more is slow to draw and no longer looked at; how many are left out is said. */
const MOST_ROWS = 1000;
/** What is narrower is drawn as one with what follows. Pixels. */
export const THIN = 0.5;

/** Something in a picture that a click or a key leads from. */
export interface Goes {
  /** The line of the record that it leads to. Zero-based. */
  readonly line: number;
  readonly said: string;
  readonly drawn: string;
}

/**
 * An SVG that is drawn from the top down. What a click leads to has `data-line`. Every word of the record is escaped;
 * colours are CSS variables with values to fall back on, so that the file stands alone as well. Of each group one thing
 * takes the keyboard's focus, which the page moves.
 */
export class Picture {
  /** How far down it is drawn. Pixels. */
  y = 0;
  readonly #parts: string[] = [];
  #isFirst = true;

  constructor(
    readonly width: number,
    readonly words: Pick<OverviewWords, 'none' | 'more'>,
  ) {}

  /** A heading, and what is drawn below it. */
  group(name: string, draw: () => void): void {
    this.#parts.push(
      `<g role="group" aria-label="${escaped(name)}">`,
      `<text class="heading" role="heading" aria-level="2" aria-label="${escaped(name)}" x="0" y="${this.y + 28}">${escaped(shortened(name, this.width / 1.2))}</text>`,
    );
    this.y += HEADING;
    this.#isFirst = true;
    draw();
    this.#parts.push('</g>');
  }

  /** Draws what leads somewhere, where it says that it stands. */
  goes({ line, said, drawn }: Goes): void {
    const stop = this.#isFirst ? 0 : -1;
    this.#isFirst = false;
    this.#parts.push(
      `<g class="goes" data-line="${line}" tabindex="${stop}" role="link" aria-label="${escaped(said)}">`,
      `<title>${escaped(said)}</title>${drawn}</g>`,
    );
  }

  /** A row for each, of which it is told at what height it stands. */
  rows<T>(all: readonly T[], draw: (each: T, y: number) => Goes): void {
    for (const each of all.slice(0, MOST_ROWS)) {
      const goes = draw(each, this.y);
      const row = `<rect class="row" x="0" y="${this.y}" width="${this.width}" height="${ROW}"/>`;
      this.goes({ ...goes, drawn: row + goes.drawn });
      this.y += ROW;
    }
    if (!all.length) this.#plain(this.words.none);
    if (all.length > MOST_ROWS) this.#plain(`… ${this.words.more(all.length - MOST_ROWS)}`);
  }

  #plain(text: string): void {
    this.#parts.push(`<text class="count" x="0" y="${this.y + 15}">${escaped(text)}</text>`);
    this.y += ROW;
  }

  svg(): string {
    const [width, height] = [this.width, this.y + 10];
    const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document document" ${size}><style>${STYLE}</style>${this.#parts.join('')}</svg>`;
  }
}

/** To a tenth of a pixel. */
export function round(value: number): number {
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
