import { attached } from './attached.ts';
import type { MeetingRecord, MissingSpeech, Node, Note, Section, Speech, Title, Vote } from './record.ts';

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
  readonly headed: readonly (Title | Section)[];
  readonly speeches: readonly Speech[];
  readonly missing: readonly MissingSpeech[];
  readonly notes: readonly Note[];
  /** Each with the speech that follows before another vote does. */
  readonly votes: readonly { readonly vote: Vote; readonly speech?: Speech }[];
}

const walked = attached<MeetingRecord, Contents>();

/** The title and sections, speeches, promised speeches, notes and votes of a record, in the order of the text. */
export function contentsOf(record: MeetingRecord): Contents {
  let contents = walked.get(record);
  if (!contents) {
    const headed: (Title | Section)[] = [];
    const speeches: Speech[] = [];
    const missing: MissingSpeech[] = [];
    const notes: Note[] = [];
    const votes: { readonly vote: Vote; speech?: Speech }[] = [];
    const walk = (nodes: readonly Node[]) => {
      for (const node of nodes) {
        if (node.kind === 'section') {
          headed.push(node);
          walk(node.children);
        } else if (node.kind === 'title') headed.push(node);
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
    contents = { headed, speeches, missing, notes, votes };
    walked.set(record, contents);
  }
  return contents;
}

/** The speeches of a record, in the order of the text. */
export function speechesOf(record: MeetingRecord): readonly Speech[] {
  return contentsOf(record).speeches;
}
