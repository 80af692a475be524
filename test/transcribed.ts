import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { who } from './outline.ts';

/** Who speaks in a transcript, as the text has them, a speech each. */
export function speakers(text: string): readonly string[] {
  const record = parse(text, transcript);
  return speechesOf(record).map(({ speaker }) => textOf(record, speaker.span));
}

/** The same by their parts: `Ada Lund (Lakes)`, `Mr. Tanui <The Assistant Minister>`. */
export function whoSpeaks(text: string): readonly string[] {
  const record = parse(text, transcript);
  return speechesOf(record).map(({ speaker }) => who(span => textOf(record, span), speaker));
}

/** What a transcript has at its highest level: `speech`, `section`, `stage-direction`. */
export function kinds(text: string): readonly string[] {
  return parse(text, transcript).children.map(({ kind }) => kind);
}

/** The headings of a transcript's sections, as the text has them. */
export function headings(text: string): readonly string[] {
  const record = parse(text, transcript);
  return [...nodesOf(record)].flatMap(node => (node.kind === 'section' ? [textOf(record, node.heading)] : []));
}
