import { attached } from './attached.ts';
import type { MeetingRecord, MissingSpeech, Node, Note, Span, Speech, Vote } from './record.ts';

/** Every node of a record, each before its children, in the order of the text; of speeches those within that `enters` wants. */
export function* nodesOf(record: MeetingRecord, enters: (speech: Speech) => boolean = () => true): Generator<Node> {
  yield* below(record.children, enters);
}

function* below(nodes: readonly Node[], enters: (speech: Speech) => boolean): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'section' || (node.kind === 'speech' && enters(node))) yield* below(node.children, enters);
  }
}

/** The nodes that most questions are about, found in one walk. */
interface Contents {
  /** The words of the title and of each section’s heading. */
  readonly headings: readonly { readonly span: Span }[];
  readonly speeches: readonly Speech[];
  readonly missing: readonly MissingSpeech[];
  readonly notes: readonly Note[];
  /** Each with the speech that follows before another vote does. */
  readonly votes: readonly { readonly vote: Vote; readonly speech?: Speech }[];
}

const walked = attached<MeetingRecord, Contents>();

/** The headings, speeches, promised speeches, notes and votes of a record, in the order of the text. */
export function contentsOf(record: MeetingRecord): Contents {
  let contents = walked.get(record);
  if (!contents) {
    const headings: { readonly span: Span }[] = [];
    const speeches: Speech[] = [];
    const missing: MissingSpeech[] = [];
    const notes: Note[] = [];
    const votes: { readonly vote: Vote; speech?: Speech }[] = [];
    const walk = (nodes: readonly Node[]) => {
      for (const node of nodes) {
        if (node.kind === 'section') {
          headings.push({ span: node.heading });
          walk(node.children);
        } else if (node.kind === 'title') headings.push({ span: node.content });
        // Nothing of these stands within a speech.
        else if (node.kind === 'speech') {
          speeches.push(node);
          const last = votes.at(-1);
          if (last) last.speech ??= node;
        } else if (node.kind === 'vote') votes.push({ vote: node });
        else if (node.kind === 'missing-speech') missing.push(node);
        else if (node.kind === 'note') notes.push(node);
      }
    };
    walk(record.children);
    contents = { headings, speeches, missing, notes, votes };
    walked.set(record, contents);
  }
  return contents;
}

/** The speeches of a record, in the order of the text. */
export function speechesOf(record: MeetingRecord): readonly Speech[] {
  return contentsOf(record).speeches;
}
