import { lastUpTo } from './by-halves.ts';

/** The text of one version of a record: a string, or one in pieces where it is long and somebody edits it. */
export type Text = string | PiecedText;

/** All of a text as one string: of one in pieces made when it is first asked for. */
export function wholeOf(text: Text): string {
  return typeof text === 'string' ? text : text.whole;
}

/** A shorter text is sooner copied. UTF-16 units. */
const LONG = 100_000;

/** The text with `words` in place of what stood from `start` to `end`. */
export function edited(text: Text, start: number, end: number, words: string): Text {
  if (typeof text !== 'string') return text.edited(start, end, words);
  if (text.length >= LONG) return new PiecedText(cut(text, PIECE)).edited(start, end, words);
  return text.slice(0, start) + words + text.slice(end);
}

/** No piece is much longer. UTF-16 units. */
const PIECE = 8192;

/**
 * A text of which an edit copies no more than the pieces that it touches. As one string it would be copied on each
 * keystroke, into memory that is new each time.
 */
export class PiecedText {
  readonly length: number;
  readonly #pieces: readonly string[];
  /** Where each begins, and at last where the text ends. */
  readonly #starts: readonly number[];
  readonly #size: number;
  #whole: string | undefined;

  constructor(pieces: readonly string[], size = PIECE) {
    const starts = [0];
    let end = 0;
    for (const piece of pieces) {
      end += piece.length;
      starts.push(end);
    }
    this.length = end;
    this.#pieces = pieces;
    this.#starts = starts;
    this.#size = size;
  }

  /** As `String.prototype.slice` does it, of offsets that are in the text or behind it. */
  slice(start: number, end = this.length): string {
    let words = '';
    for (let at = this.#at(start); at < this.#pieces.length && this.#starts[at]! < end; at++) {
      const own = this.#starts[at]!;
      words += this.#pieces[at]!.slice(Math.max(0, start - own), end - own);
    }
    return words;
  }

  /** NaN outside the text. */
  charCodeAt(offset: number): number {
    const at = this.#at(offset);
    return this.#pieces[at]?.charCodeAt(offset - this.#starts[at]!) ?? Number.NaN;
  }

  get whole(): string {
    this.#whole ??= this.#pieces.join('');
    return this.#whole;
  }

  edited(start: number, end: number, words: string): PiecedText {
    const [first, last] = [this.#at(start), this.#at(end)];
    const head = this.#pieces[first]?.slice(0, start - this.#starts[first]!) ?? '';
    const tail = this.#pieces[last]?.slice(end - this.#starts[last]!) ?? '';
    const anew = head + words + tail;
    const pieces = this.#pieces.slice(0, first);
    // One that is a little longer than the others is left whole, else it would be cut on every keystroke.
    if (anew) pieces.push(...(anew.length > 2 * this.#size ? cut(anew, this.#size) : [anew]));
    for (let at = last + 1; at < this.#pieces.length; at++) pieces.push(this.#pieces[at]!);
    return new PiecedText(pieces, this.#size);
  }

  /** The piece in which an offset stands; the last where it is the text's end. */
  #at(offset: number): number {
    return lastUpTo(this.#starts, offset, this.#pieces.length - 1);
  }
}

/** A text in pieces of a size. */
export function cut(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
  return pieces;
}
