import type { MeetingRecord, MissingSpeech, Node, Note, Speech } from './record.ts';

/** Every node of a record, each before its children, in the order of the text. */
export function* nodesOf(record: MeetingRecord): Generator<Node> {
  yield* below(record.children);
}

function* below(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'section' || node.kind === 'speech') yield* below(node.children);
  }
}

/** The nodes that most questions are about, found in one walk. */
interface Contents {
  readonly speeches: readonly Speech[];
  readonly missing: readonly MissingSpeech[];
  readonly notes: readonly Note[];
}

const walked = new WeakMap<MeetingRecord, Contents>();

/** The speeches, promised speeches and notes of a record, in the order of the text. */
export function contentsOf(record: MeetingRecord): Contents {
  let contents = walked.get(record);
  if (!contents) {
    const speeches: Speech[] = [];
    const missing: MissingSpeech[] = [];
    const notes: Note[] = [];
    const walk = (nodes: readonly Node[]) => {
      for (const node of nodes) {
        if (node.kind === 'section') walk(node.children);
        // Nothing of these stands within a speech.
        else if (node.kind === 'speech') speeches.push(node);
        else if (node.kind === 'missing-speech') missing.push(node);
        else if (node.kind === 'note') notes.push(node);
      }
    };
    walk(record.children);
    contents = { speeches, missing, notes };
    walked.set(record, contents);
  }
  return contents;
}

/** The speeches of a record, in the order of the text. */
export function speechesOf(record: MeetingRecord): readonly Speech[] {
  return contentsOf(record).speeches;
}
