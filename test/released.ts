import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import type { Node } from '../server/record/record.ts';
import { textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';

/** A release's outline, a line a node: what a person would note in the margin. */
export function outline(text: string): string {
  const record = parse(text, coverage);
  const line = (node: Node, depth: string): string[] => {
    if (node.kind === 'section') {
      return [
        `${depth}§ ${textOf(record, node.heading)}`,
        ...node.children.flatMap(child => line(child, `${depth}  `)),
      ];
    }
    if (node.kind === 'speech') return [depth + speaker(record.text, node.speaker)];
    return [`${depth}${node.kind}: ${textOf(record, node.content).slice(0, 40)}`];
  };
  return record.children.flatMap(node => line(node, '')).join('\n');
}

/** Of an outline the lines of sections. */
export const sectionsIn = (outline: string) => outline.split('\n').filter(line => line.startsWith('§'));

/** `honorific name [placeholder] | title | affiliation` */
function speaker(text: string, who: ReturnType<typeof speechesOf>[number]['speaker']): string {
  const say = (span?: { start: number; end: number }) => (span ? text.slice(span.start, span.end) : '');
  const name = [say(who.honorific), say(who.name), who.placeholder ? `[${say(who.placeholder)}]` : ''];
  return `${name.filter(Boolean).join(' ')} | ${say(who.title)} | ${say(who.affiliation)}`;
}

/** Who speaks in a release, a line each. */
export function who(text: string): string {
  const record = parse(text, coverage);
  return speechesOf(record)
    .map(speech => speaker(text, speech.speaker))
    .join('\n');
}
