import type { Block, Exported, ExportedNode, ExportedSpeech, ExportedVote, Inline } from './exported.ts';
import { attribute, xml } from './xml.ts';

/**
 * Akoma Ntoso 1.0 (OASIS Standard, 29 August 2018; http://docs.oasis-open.org/legaldocml/akn-core/v1.0/), its `debate`
 * of the kind `debateRecord`. Speeches and stage directions stand in sections; what happens within a speech is a remark.
 */
export function akomaNtoso(record: Exported): string {
  const head = record.body.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  const preface = record.body.slice(0, head < 0 ? record.body.length : head) as readonly Block[];
  const rest = head < 0 ? [] : record.body.slice(head);
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="debateRecord">
${metaOf(record)}
${preface.length ? `<preface>\n${preface.map(prefaceLine).join('\n')}\n</preface>\n` : ''}<debateBody>
${sections(rest)}
</debateBody>
</debate>
</akomaNtoso>
`;
}

function metaOf({ symbol, date = '0001-01-01', title, speakers, body }: Exported): string {
  const name =
    (symbol ?? title ?? 'record')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'record';
  const work = `/akn/un/debateRecord/${date}/${name}`;
  const level = (tag: string, at: string, more: string) => `<${tag}>
<FRBRthis value="${at}/!main"/>
<FRBRuri value="${at}"/>
<FRBRdate date="${date}" name="meeting"/>
<FRBRauthor href="#meeting-record"/>
${more}</${tag}>`;
  return `<meta>
<identification source="#meeting-record">
${level('FRBRWork', work, '<FRBRcountry value="un"/>\n')}
${level('FRBRExpression', `${work}/eng@`, '<FRBRlanguage language="eng"/>\n')}
${level('FRBRManifestation', `${work}/eng@/main.xml`, '')}
</identification>
<references source="#meeting-record">
<TLCOrganization eId="meeting-record" href="/akn/ontology/organization/meeting-record" showAs="Meeting Record"/>
${VOTES.map(vote => `<TLCConcept eId="${vote}" href="/akn/ontology/concept/${vote}" showAs="${vote.replace('-', ' ')}"/>`).join('\n')}
${speakers.map(({ id, label, title: office, affiliation }) => `<TLCPerson eId="${id}" href="/akn/ontology/person/${id}" showAs="${attribute([label, office, affiliation].filter(Boolean).join(', '))}"/>`).join('\n')}
${[...statesIn(body)].map(([id, name]) => `<TLCOrganization eId="${id}" href="/akn/ontology/organization/${id}" showAs="${attribute(name)}"/>`).join('\n')}
</references>
</meta>`;
}

/** The States of all votes, by the id that a vote refers to. */
function statesIn(nodes: readonly ExportedNode[], states = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const node of nodes) {
    if (node.kind === 'section') statesIn(node.children, states);
    if (node.kind !== 'vote') continue;
    for (const part of node.words) {
      if (typeof part !== 'string' && part.kind === 'state')
        states.set(stateId(part.text), part.text.replace(/\s+/g, ' '));
    }
  }
  return states;
}

function stateId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return `state-${plain.replace(/[^a-z\d]+/g, '-').replace(/^-|-$/g, '')}`;
}

const VOTES = ['in-favour', 'against', 'abstaining'] as const;

function prefaceLine({ kind, words }: Block): string {
  return kind === 'title' ? `<p><docTitle>${inline(words)}</docTitle></p>` : `<p>${inline(words)}</p>`;
}

/** A debate's body holds sections alone, so what stands outside of any is put in one without a heading. */
function sections(nodes: readonly ExportedNode[]): string {
  const parts: string[] = [];
  let loose: ExportedNode[] = [];
  const id = () => `dbsect_${parts.length + 1}`;
  const close = () => {
    if (loose.length) parts.push(section(id(), 'record', '', loose));
    loose = [];
  };
  for (const node of nodes) {
    if (node.kind !== 'section') {
      loose.push(node);
      continue;
    }
    close();
    parts.push(section(id(), 'section', `<heading>${inline(node.heading)}</heading>\n`, node.children));
  }
  close();
  return parts.length ? parts.join('\n') : section(id(), 'record', '', []);
}

function section(id: string, name: string, heading: string, nodes: readonly ExportedNode[]): string {
  const children = nodes.map((node, i) => child(`${id}__${i + 1}`, node));
  return `<debateSection eId="${id}" name="${name}">\n${heading}${children.join('\n')}\n</debateSection>`;
}

function child(id: string, node: ExportedNode): string {
  switch (node.kind) {
    case 'section':
      return section(id, 'section', `<heading>${inline(node.heading)}</heading>\n`, node.children);
    case 'speech':
      return speech(id, node);
    case 'vote':
      return vote(id, node);
    case 'stage-direction':
      return `<scene eId="${id}">${inline(node.words)}</scene>`;
    case 'missing-speech':
    case 'note':
    case 'closing':
      return `<narrative eId="${id}" class="${node.kind}">${inline(node.words)}</narrative>`;
    default:
      return `<p eId="${id}" class="${node.kind}">${inline(node.words)}</p>`;
  }
}

function speech(id: string, { speaker, opening, children }: ExportedSpeech): string {
  const blocks = children.map(({ kind, words }) =>
    kind === 'paragraph' ? `<p>${inline(words)}</p>` : `<p><remark>${inline(words)}</remark></p>`,
  );
  // The schema wants one paragraph at least.
  return `<speech eId="${id}" by="#${speaker}">\n<from>${inline(opening)}</from>\n${blocks.join('\n') || '<p/>'}\n</speech>`;
}

function vote(id: string, { words }: ExportedVote): string {
  return `<p eId="${id}" class="vote">${inline(words)}</p>`;
}

function inline(words: readonly Inline[]): string {
  return words
    .map(part => {
      if (typeof part === 'string') return xml(part);
      if (part.kind === 'citation') return `<ref href="${attribute(refOf(part.key))}">${xml(part.text)}</ref>`;
      return `<vote by="#${stateId(part.text)}" choice="#${part.vote}">${xml(part.text)}</vote>`;
    })
    .join('');
}

/** `S/RES/2331` is `/akn/un/doc/S/RES/2331`: every spelling of one text leads to one place. */
function refOf(key: string): string {
  return `/akn/un/doc/${key.split('/').map(encodeURIComponent).join('/')}`;
}
