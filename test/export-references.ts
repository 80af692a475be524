import assert from 'node:assert/strict';
import { type Element, elements } from './xml.ts';

/** Fails where Akoma Ntoso refers to what is not there: what its schema can’t say. */
export function debateHoldsTogether(akn: Element): void {
  for (const { attributes } of elements(akn, 'FRBRdate')) isADay(attributes.date!);
  leadsSomewhere(akn, 'eId', ['source', 'href', 'by', 'choice', 'refersTo']);
  // A vote is for one side of the voting about the paragraph that it stands in.
  for (const voting of elements(akn, 'voting')) {
    const [at] = every(akn).filter(it => it.attributes.eId === voting.attributes.href?.slice(1));
    assert.equal(at?.attributes.class, 'vote');
    const counts = elements(voting, 'count').map(it => `#${it.attributes.eId}`);
    for (const { attributes } of elements(at!, 'vote')) assert.ok(counts.includes(attributes.choice!));
  }
}

const LINE = /^\S(?:[^\n\t\r]*\S)?$/;

/** Fails where TEI refers to what is not there, or divides a debate otherwise than ParlaMint: what a schema can’t say. */
export function corpusHoldsTogether(corpus: Element): void {
  for (const { attributes } of elements(corpus, 'date')) isADay(attributes.when!);
  leadsSomewhere(corpus, 'xml:id', ['who', 'ana']);
  for (const head of elements(corpus, 'head')) assert.match(head.children.join(''), LINE);
  for (const div of elements(corpus, 'div')) {
    const isDebate = elements(div, 'u').length > 0;
    assert.equal(div.attributes.type, isDebate ? 'debateSection' : 'commentSection');
    assert.ok(isDebate || elements(div, 'note').length > 0, 'a division of comments has one');
  }
}

function every(within: Element): readonly Element[] {
  return within.children.flatMap(child => (typeof child === 'string' ? [] : [child, ...every(child)]));
}

/** Ids are there once, and what refers within the document leads to one. */
function leadsSomewhere(root: Element, id: string, references: readonly string[]): void {
  const all = [root, ...every(root)].map(({ attributes }) => attributes);
  const ids = all.flatMap(attributes => attributes[id] ?? []);
  assert.equal(new Set(ids).size, ids.length, 'an id twice');
  const there = new Set(ids.map(each => `#${each}`));
  const referred = all.flatMap(attributes => references.flatMap(each => attributes[each] ?? []));
  assert.deepEqual(
    referred.filter(each => each.startsWith('#') && !there.has(each)),
    [],
  );
}

function isADay(day: string): void {
  assert.equal(new Date(day).toISOString().slice(0, 10), day);
}
