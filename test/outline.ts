import type { Dialect } from '../server/record/dialects/dialect.ts';
import { parse } from '../server/record/parse.ts';
import type { MeetingRecord, Node, Span, Speaker, VoteSide } from '../server/record/record.ts';

/** A record's structure, a line a node, as a person would note it in the margin. Plain paragraphs are left out. */
export function outline(text: string, dialect?: Dialect): string {
  const record = parse(text, dialect);
  return record.children.flatMap(node => lines(record, node, '')).join('\n');
}

function lines(record: MeetingRecord, node: Node, depth: string): string[] {
  const below = (nodes: readonly Node[]) => nodes.flatMap(child => lines(record, child, `${depth}  `));
  const words = (span: Span) => record.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  switch (node.kind) {
    case 'section':
      return [`${depth}§ ${words(node.heading)}`, ...below(node.children)];
    case 'speech':
      return [
        `${depth}${who(words, node.speaker)} » ${words(node.words).slice(0, 24).trim()}`,
        ...below(node.children.filter(({ kind }) => kind !== 'paragraph')),
      ];
    case 'vote':
      return [
        `${depth}vote`,
        ...(['inFavour', 'against', 'abstaining'] as const).flatMap(side =>
          node[side] ? [`${depth}  ${side} ${states(words, node[side])}`] : [],
        ),
      ];
    case 'header':
      return [`${depth}${node.says}: ${node.speaker ? who(words, node.speaker) : words(node.content).slice(0, 50)}`];
    case 'paragraph':
      return [];
    default: {
      const speaker = node.kind === 'stage-direction' && node.speaker ? ` [${who(words, node.speaker)}]` : '';
      return [`${depth}${node.kind}: ${words(node.content).slice(0, 40).trim()}${speaker}`];
    }
  }
}

/** `Mr. Bessho (Japan) spoke in Japanese`, `The Acting President`; what is missing is left out. */
export function who(words: (span: Span) => string, speaker: Speaker): string {
  const { honorific, name, placeholder, title, affiliation, language } = speaker;
  return [
    honorific && words(honorific),
    name && words(name),
    placeholder && `[${words(placeholder)}]`,
    title && `<${words(title)}>`,
    affiliation && `(${words(affiliation)})`,
    language && `{${words(language)}}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function states(words: (span: Span) => string, { count, States }: VoteSide): string {
  return [count === undefined ? '–' : String(count), States && `[${States.map(words).join(' | ')}]`]
    .filter(part => part !== undefined)
    .join(' ');
}
