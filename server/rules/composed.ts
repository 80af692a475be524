import type { Edit } from './rule.ts';

/** A stretch of a text that has been edited: what stood at the offsets, or `text` in its place. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/**
 * The edits of a text that do at once what `first` does, and `then` to what has become of it: what an editor makes in one
 * step. Edits do not overlap, before or after.
 */
export function composed(first: readonly Edit[], then: readonly Edit[]): readonly Edit[] {
  if (!first.length || !then.length) return first.length ? first : then;
  const pieces = new Pieces(inOrder(first));
  const done: Piece[] = [];
  for (const { span, text } of inOrder(then)) {
    done.push(...pieces.upTo(span.start));
    const replaced = pieces.upTo(span.end);
    const { start } = replaced[0] ?? pieces;
    done.push({ start, end: replaced.at(-1)?.end ?? start, text });
  }
  done.push(...pieces.edited());
  return joined(done);
}

/** What is left of an edited text, taken from its beginning; offsets asked for are those of the edited text. */
class Pieces {
  /** Where the next piece begins, in the text that was there and in the edited one. */
  start = 0;
  private at = 0;
  private part = '';
  private next = 0;

  constructor(private readonly edits: readonly Edit[]) {}

  /** The pieces up to an offset, the last one cut there. */
  upTo(offset: number): readonly Piece[] {
    const taken: Piece[] = [];
    while (this.at < offset || this.part) {
      const { start, at } = this;
      if (this.part) {
        const text = this.part.slice(0, offset - at);
        if (!text) break;
        taken.push({ start, end: start, text });
        this.part = this.part.slice(text.length);
        this.at += text.length;
        continue;
      }
      const edit = this.edits[this.next];
      const end = Math.min(start + offset - at, edit?.span.start ?? Number.POSITIVE_INFINITY);
      if (end > start) {
        taken.push({ start, end });
        this.start = end;
        this.at += end - start;
      } else if (edit) {
        taken.push({ start, end: edit.span.end, text: '' });
        this.start = edit.span.end;
        this.part = edit.text;
        this.next++;
      }
    }
    return taken;
  }

  /** All that is left, but for what stands as it was behind the last edit. */
  edited(): readonly Piece[] {
    const taken: Piece[] = this.part ? [{ start: this.start, end: this.start, text: this.part }] : [];
    const rest = this.edits.slice(this.next);
    return [...taken, ...rest.map(({ span, text }) => ({ ...span, text }))];
  }
}

/** The edits that pieces amount to: those that touch are one. */
function joined(pieces: readonly Piece[]): readonly Edit[] {
  const edits: { span: { start: number; end: number }; text: string }[] = [];
  for (const { start, end, text } of pieces) {
    if (text === undefined) continue;
    const last = edits.at(-1);
    if (last?.span.end === start) {
      last.span.end = end;
      last.text += text;
    } else edits.push({ span: { start, end }, text });
  }
  return edits;
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}
