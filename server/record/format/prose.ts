import type { MeetingRecord, Span } from '../record.ts';
import { nodesOf } from '../walk.ts';

/** The parts of a record that are words set in lines, and nothing else: what may be spaced anew. */
export interface Prose {
  /** Titles, headings and paragraphs. Not heads with dotted leaders, lists of a vote, page breaks and closing lines. */
  readonly words: readonly Span[];
  /** Paragraphs, from where a speech's opening ends: in them sentences follow each other. */
  readonly sentences: readonly Span[];
}

/** What may be spaced anew in a record, in the order of its text. */
export function proseOf(record: MeetingRecord): Prose {
  const words: Span[] = [];
  const sentences: Span[] = [];
  let told = 0;
  for (const node of nodesOf(record)) {
    switch (node.kind) {
      case 'title':
        words.push(node.content);
        break;
      case 'section':
        words.push(node.heading);
        break;
      case 'speech':
        // Its paragraphs follow. `Mr. POE. Mr. Speaker, I rise`: what ends the opening ends no sentence.
        told = node.words.start;
        break;
      case 'stage-direction':
      case 'note':
      case 'missing-speech':
      case 'paragraph': {
        const { start, end } = node.content;
        // A division's names stand below each other, each on a line of its own.
        if (node.kind === 'stage-direction' && /[\r\n]/.test(record.text.slice(start, end))) break;
        words.push(node.content);
        if (Math.max(start, told) < end) sentences.push({ start: Math.max(start, told), end });
        break;
      }
      default:
    }
  }
  return { words, sentences };
}
