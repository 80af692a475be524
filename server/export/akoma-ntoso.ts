import type { Block, Exported, ExportedNode, ExportedSpeech, ExportedVote, Inline } from './exported.ts';
import type { Language } from './language.ts';
import { attribute, xml } from './xml.ts';

/**
 * Akoma Ntoso 1.0 (OASIS Standard, 29 August 2018; http://docs.oasis-open.org/legaldocml/akn-core/v1.0/), its `debate`
 * of the kind `debateRecord`. Speeches and stage directions stand in sections; what happens within a speech is a remark;
 * the counts of each vote stand in the analysis, and every State on its lists refers to the count that it is part of.
 */
export function akomaNtoso(record: Exported): string {
  const head = record.body.findIndex(({ kind }) => kind !== 'title' && kind !== 'header');
  const preface = record.body.slice(0, head < 0 ? record.body.length : head) as readonly Block[];
  const named: Named = { votes: [], States: new Map() };
  const body = sections(named, head < 0 ? [] : record.body.slice(head));
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="debateRecord">
${metaOf(record, named)}
${preface.length ? `<preface>\n${preface.map(prefaceLine).join('\n')}\n</preface>\n` : ''}<debateBody>
${body}
</debateBody>
</debate>
</akomaNtoso>
`;
}

/** What the body names and the head has to tell of. */
interface Named {
  /** Each with its `eId`. */
  readonly votes: (readonly [string, ExportedVote])[];
  /** By the `eId` that a vote refers to. */
  readonly States: Map<string, string>;
}

/** The languages that `languageOf` tells by ISO 639-2, as addresses have them. */
const CODES: Readonly<Record<Language, string>> = {
  ar: 'ara',
  ca: 'cat',
  cy: 'cym',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  ja: 'jpn',
  pt: 'por',
  ru: 'rus',
  sw: 'swa',
  zh: 'zho',
};

/** The dialects in which the United Nations write. */
const OF_THE_UN = new Set(['coverage', 'verbatim', 'summary']);

function metaOf({ dialect, language, symbol, date, title, speakers }: Exported, { votes, States }: Named): string {
  const isOfTheUn = OF_THE_UN.has(dialect);
  // ISO 3166 leaves ZZ to whoever does not know.
  const country = isOfTheUn ? 'un' : 'zz';
  const day = date ?? '0001-01-01';
  const code = language ? CODES[language] : 'und';
  const place = `${country}/debateRecord/${day}/${slug(symbol ?? title ?? '') || 'record'}`;
  const level = (tag: string, at: string, author: string, more: string) => `<${tag}>
<FRBRthis value="${at}/!main"/>
<FRBRuri value="${at}"/>
<FRBRdate date="${day}" name="${date ? 'meeting' : 'unknown'}"/>
<FRBRauthor href="#${author}"/>
${more}</${tag}>`;
  const number = symbol ? `<FRBRnumber value="${attribute(symbol)}"/>\n` : '';
  const references = [
    toplevel('Organization', 'meeting-record', 'Meeting Record'),
    isOfTheUn ? toplevel('Organization', 'un', 'United Nations') : toplevel('Organization', 'house', 'Not known'),
    ...(votes.length ? CHOICES.map(([, id]) => toplevel('Concept', id, id.replace('-', ' '))) : []),
    ...speakers.map(({ id, label, title: office, affiliation }) =>
      // Who is called `speaker-1` in another record is somebody else.
      toplevel('Person', id, [...new Set([label, office, affiliation])].filter(Boolean).join(', '), `${place}/${id}`),
    ),
    ...[...States].map(([id, name]) => toplevel('Organization', id, name)),
  ];
  return `<meta>
<identification source="#meeting-record">
${level('FRBRWork', `/akn/${place}`, isOfTheUn ? 'un' : 'house', `<FRBRcountry value="${country}"/>\n${number}`)}
${level('FRBRExpression', `/akn/${place}/${code}@`, isOfTheUn ? 'un' : 'house', `<FRBRlanguage language="${code}"/>\n`)}
${level('FRBRManifestation', `/akn/${place}/${code}@/main.xml`, 'meeting-record', '')}
</identification>
${analysis(votes)}<references source="#meeting-record">
${references.join('\n')}
</references>
</meta>`;
}

/** An entry of the ontology's top level. */
function toplevel(kind: 'Organization' | 'Concept' | 'Person', id: string, name: string, at = id): string {
  return `<TLC${kind} eId="${id}" href="/akn/ontology/${kind.toLowerCase()}/${at}" showAs="${attribute(name)}"/>`;
}

/** A vote of which the text gives no count is not here: the schema wants one at least. */
function analysis(votes: Named['votes']): string {
  const votings = votes.flatMap(([id, vote]) => {
    const counts = CHOICES.filter(([side]) => vote[side] !== undefined).map(
      ([side, choice]) => `<count eId="${countId(id, choice)}" value="${vote[side]}" refersTo="#${choice}"/>`,
    );
    return counts.length ? [`<voting eId="voting__${id}" href="#${id}">\n${counts.join('\n')}\n</voting>`] : [];
  });
  if (!votings.length) return '';
  return `<analysis source="#meeting-record">\n<parliamentary>\n${votings.join('\n')}\n</parliamentary>\n</analysis>\n`;
}

const CHOICES = [
  ['inFavour', 'in-favour'],
  ['against', 'against'],
  ['abstaining', 'abstaining'],
] as const;

function countId(vote: string, choice: string): string {
  return `voting__${vote}__${choice}`;
}

/** `S/PV.8111` is `s-pv-8111`; letters of every script are kept, without their accents. */
function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
  return plain.replace(/[^\p{Alpha}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

function prefaceLine({ kind, words }: Block): string {
  return kind === 'title' ? `<p><docTitle>${inline(words)}</docTitle></p>` : `<p>${inline(words)}</p>`;
}

/** A debate's body holds sections alone, so what stands outside of any is put in one without a heading. */
function sections(named: Named, nodes: readonly ExportedNode[]): string {
  const parts: string[] = [];
  let loose: ExportedNode[] = [];
  const id = () => `dbsect_${parts.length + 1}`;
  const close = () => {
    if (loose.length) parts.push(section(named, id(), 'record', '', loose));
    loose = [];
  };
  for (const node of nodes) {
    if (node.kind !== 'section') {
      loose.push(node);
      continue;
    }
    close();
    parts.push(section(named, id(), 'section', heading(node.heading), node.children));
  }
  close();
  return parts.length ? parts.join('\n') : section(named, id(), 'record', '', []);
}

function heading(words: readonly Inline[]): string {
  return `<heading>${inline(words)}</heading>\n`;
}

function section(named: Named, id: string, name: string, head: string, nodes: readonly ExportedNode[]): string {
  const children = nodes.map((node, i) => child(named, `${id}__${i + 1}`, node));
  return `<debateSection eId="${id}" name="${name}">\n${head}${children.join('\n')}\n</debateSection>`;
}

function child(named: Named, id: string, node: ExportedNode): string {
  switch (node.kind) {
    case 'section':
      return section(named, id, 'section', heading(node.heading), node.children);
    case 'speech':
      return speech(id, node);
    case 'vote':
      return vote(named, id, node);
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

function vote({ votes, States }: Named, id: string, node: ExportedVote): string {
  votes.push([id, node]);
  const { words } = node;
  let State = '';
  const parts = words.map((part, i) => {
    if (typeof part === 'string' || part.kind === 'citation') return inline([part]);
    // The head of a page may cut the name of a State in two, and both are its vote.
    if (!part.continues) {
      const name = wholeName(words, i);
      State = `state-${slug(name) || encodeURIComponent(xml(name))}`;
      if (!States.has(State)) States.set(State, name);
    }
    return `<vote by="#${State}" choice="#${countId(id, part.vote)}">${xml(part.text)}</vote>`;
  });
  return `<p eId="${id}" class="vote">${parts.join('')}</p>`;
}

/** The name of the State that begins at a place of the words, with the rest of it that stands further on. */
function wholeName(words: readonly Inline[], at: number): string {
  const name: string[] = [];
  for (let i = at; i < words.length; i++) {
    const part = words[i]!;
    if (typeof part === 'string' || part.kind !== 'state') continue;
    if (i > at && !part.continues) break;
    name.push(part.text);
  }
  const lines = name.join('\n').split('\n');
  // What stands between two pages has a number at most.
  const worded = lines.filter(line => /\p{Alpha}/u.test(line));
  // `Bang-` at the end of a line goes on as `ladesh`, and `Guinea-` as `Bissau`.
  const joined = (worded.length ? worded : lines)
    .join('\n')
    .replace(/[-‑]\s*\n\s*(\p{Lower})?/gu, (_, next) => next ?? '-');
  return joined.replace(/\s+/g, ' ').trim();
}

function inline(words: readonly Inline[]): string {
  return words
    .map(part => {
      if (typeof part === 'string') return xml(part);
      if (part.kind === 'citation') return `<ref href="${attribute(refOf(part.key))}">${xml(part.text)}</ref>`;
      return xml(part.text);
    })
    .join('');
}

/** `S/RES/2331` is `/akn/un/doc/S/RES/2331`: every spelling of one text leads to one place. */
function refOf(key: string): string {
  return `/akn/un/doc/${key.split('/').map(encodeURIComponent).join('/')}`;
}
