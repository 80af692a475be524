import assert from 'node:assert/strict';
import { holdsTo, type Shapes } from './shapes.ts';
import { type Element, elements } from './xml.ts';

const ID = /^\S+$/;
const WORDS = /^[^\n\t]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HERE = /^#\S+$/;
const URI = /^\S+$/;

const INLINES = '(ref | vote | remark | docTitle)*';
const FRBR = 'FRBRthis FRBRuri FRBRdate FRBRauthor';
const ENTRY = { has: { eId: ID, href: URI, showAs: WORDS } };

/** What the schema of OASIS says of the elements of Akoma Ntoso that we write. */
const DEBATE: Shapes = {
  akomaNtoso: { holds: 'debate' },
  debate: { holds: 'meta preface? debateBody', has: { name: /^debateRecord$/ } },
  meta: { holds: 'identification analysis? references' },
  identification: { holds: 'FRBRWork FRBRExpression FRBRManifestation', has: { source: HERE } },
  FRBRWork: { holds: `${FRBR} FRBRcountry FRBRnumber?` },
  FRBRExpression: { holds: `${FRBR} FRBRlanguage` },
  FRBRManifestation: { holds: FRBR },
  FRBRthis: { has: { value: URI } },
  FRBRuri: { has: { value: URI } },
  FRBRdate: { has: { date: DAY, name: /^(?:meeting|unknown)$/ } },
  FRBRauthor: { has: { href: HERE } },
  FRBRcountry: { has: { value: /^(?:un|zz)$/ } },
  FRBRnumber: { has: { value: WORDS } },
  FRBRlanguage: { has: { language: /^eng$/ } },
  analysis: { holds: 'parliamentary', has: { source: HERE } },
  parliamentary: { holds: 'voting+' },
  voting: { holds: 'count+', has: { eId: ID, href: HERE } },
  count: { has: { eId: ID, value: /^\d+$/, refersTo: HERE } },
  references: { holds: '(TLCOrganization | TLCConcept | TLCPerson)+', has: { source: HERE } },
  TLCOrganization: ENTRY,
  TLCConcept: ENTRY,
  TLCPerson: ENTRY,
  preface: { holds: 'p+' },
  debateBody: { holds: 'debateSection+' },
  debateSection: {
    holds: 'heading? (debateSection | speech | scene | narrative | p)*',
    has: { eId: ID, name: /^(?:section|record)$/ },
  },
  heading: { holds: INLINES, mixed: true },
  speech: { holds: 'from p+', has: { eId: ID, by: HERE } },
  from: { holds: INLINES, mixed: true },
  p: { holds: INLINES, mixed: true, mayHave: { eId: ID, class: WORDS } },
  scene: { holds: INLINES, mixed: true, has: { eId: ID } },
  narrative: { holds: INLINES, mixed: true, has: { eId: ID, class: WORDS } },
  remark: { holds: INLINES, mixed: true },
  docTitle: { holds: INLINES, mixed: true },
  ref: { mixed: true, has: { href: URI } },
  vote: { mixed: true, has: { by: HERE, choice: HERE } },
};

/** Fails where Akoma Ntoso is not as the schema of OASIS wants it, or refers to what is not there. */
export function holdsToDebate(akn: Element): void {
  holdsTo(DEBATE, akn);
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

const XML_ID = { 'xml:id': /^[\p{L}_][\p{L}\p{N}._-]*$/u };
const LINE = /^\S(?:[^\n\t\r]*\S)?$/;

/** What ParlaMint’s schema says of a text, and TEI of the rest, of the elements that we write. */
const CORPUS: Shapes = {
  TEI: { holds: 'teiHeader text', has: { 'xml:lang': /^en$/, ...XML_ID } },
  teiHeader: { holds: 'fileDesc encodingDesc profileDesc' },
  fileDesc: { holds: 'titleStmt extent publicationStmt sourceDesc' },
  titleStmt: { holds: 'title' },
  title: { mixed: true, mayHave: { type: /^main$/ } },
  extent: { holds: 'measure' },
  measure: { mixed: true, has: { unit: /^speeches$/, quantity: /^\d+$/ } },
  publicationStmt: { holds: 'p' },
  p: { mixed: true },
  sourceDesc: { holds: 'bibl' },
  bibl: { holds: 'title idno? date?' },
  idno: { mixed: true },
  date: { mixed: true, has: { when: DAY } },
  encodingDesc: { holds: 'classDecl' },
  classDecl: { holds: 'taxonomy+' },
  taxonomy: { holds: 'desc category+', has: XML_ID },
  desc: { holds: 'term' },
  category: { holds: 'catDesc', has: XML_ID },
  catDesc: { holds: 'term' },
  term: { mixed: true },
  profileDesc: { holds: 'settingDesc? particDesc?' },
  settingDesc: { holds: 'setting' },
  setting: { holds: 'date' },
  particDesc: { holds: 'listPerson' },
  listPerson: { holds: 'person+' },
  person: { holds: 'persName occupation? affiliation?', has: XML_ID },
  persName: { holds: '(roleName? name | term)', mixed: true },
  roleName: { mixed: true },
  name: { mixed: true, mayHave: { type: /^country$/, ana: HERE } },
  occupation: { mixed: true },
  affiliation: { mixed: true },
  text: { holds: 'body' },
  body: { holds: 'div+' },
  div: { holds: 'head? note* (u note*)*', has: { type: /^(?:debate|comment)Section$/ }, mayHave: { n: /^[1-9]$/ } },
  head: { holds: 'ref*', mixed: true },
  note: { holds: '(ref | name)*', mixed: true, mayHave: { type: /^[a-z-]+$/, ...XML_ID } },
  u: { holds: '(seg | note)+', has: { who: HERE, ana: /^#(?:chair|regular)$/, ...XML_ID } },
  seg: { holds: '(ref | name)*', mixed: true, has: XML_ID },
  ref: { mixed: true, has: { target: URI, n: WORDS } },
};

/** Fails where TEI is not as ParlaMint wants it, but for what we write beyond it, or refers to what is not there. */
export function holdsToCorpus(corpus: Element): void {
  holdsTo(CORPUS, corpus);
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
