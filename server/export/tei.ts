import type { Block, Exported, ExportedNode, ExportedSpeaker, ExportedSpeech, Inline } from './exported.ts';
import { attribute, xml } from './xml.ts';

/**
 * TEI P5 in the manner of ParlaMint (https://clarin-eric.github.io/ParlaMint/): `u` for a speech and `seg` for each of
 * its paragraphs, a `note` for its opening and for what is not said; one `div` a section, none within another: its `n`
 * is the section's level. Beyond ParlaMint, citations are `ref` and the States of a vote `name`, and the header says
 * what its corpus says elsewhere: who speaks and what the categories are.
 */
export function tei(record: Exported): string {
  const { language = 'und', symbol, date, speakers, body } = record;
  const title = xml(oneLine(record.title ?? '') || oneLine(record.file) || 'record');
  const day = date ? `<date when="${date}">${date}</date>` : '';
  const speeches = speechesIn(body);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}" xml:id="record">
<teiHeader>
<fileDesc>
<titleStmt><title type="main">${title}</title></titleStmt>
<extent><measure unit="speeches" quantity="${speeches}">${speeches}</measure></extent>
<publicationStmt><p>${xml(record.generator)}</p></publicationStmt>
<sourceDesc><bibl><title>${title}</title>${symbol ? `<idno>${xml(symbol)}</idno>` : ''}${day}</bibl></sourceDesc>
</fileDesc>
<encodingDesc><classDecl>
${TAXONOMIES.map(taxonomy).join('\n')}
</classDecl></encodingDesc>
<profileDesc>
${day ? `<settingDesc><setting>${day}</setting></settingDesc>\n` : ''}${
  speakers.length ? `<particDesc><listPerson>\n${speakers.map(person).join('\n')}\n</listPerson></particDesc>\n` : ''
}</profileDesc>
</teiHeader>
<text>
<body>
${divisions(body)}
</body>
</text>
</TEI>
`;
}

/** What `ana` refers to. */
const TAXONOMIES = [
  {
    id: 'speaker_types',
    of: 'Types of speakers',
    categories: { chair: 'Who presides over the meeting', regular: 'Anybody else who has the floor' },
  },
  {
    id: 'votes',
    of: 'Votes',
    categories: { 'in-favour': 'In favour', against: 'Against', abstaining: 'Abstaining' },
  },
] as const;

function taxonomy({ id, of, categories }: (typeof TAXONOMIES)[number]): string {
  const each = Object.entries(categories).map(
    ([category, words]) => `<category xml:id="${category}"><catDesc><term>${words}</term></catDesc></category>`,
  );
  return `<taxonomy xml:id="${id}" xml:lang="en"><desc><term>${of}</term></desc>${each.join('')}</taxonomy>`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function speechesIn(nodes: readonly ExportedNode[]): number {
  return nodes.reduce(
    (total, node) => total + (node.kind === 'speech' ? 1 : node.kind === 'section' ? speechesIn(node.children) : 0),
    0,
  );
}

function person({ id, label, name, honorific, title, affiliation }: ExportedSpeaker): string {
  const parts = [honorific && `<roleName>${xml(honorific)}</roleName>`, name && `<name>${xml(name)}</name>`].filter(
    Boolean,
  );
  const persName = `<persName>${name ? parts.join(' ') : `<term>${xml(label)}</term>`}</persName>`;
  const from = affiliation ? `<affiliation>${xml(affiliation)}</affiliation>` : '';
  const office = title ? `<occupation>${xml(title)}</occupation>` : '';
  return `<person xml:id="${id}">${persName}${office}${from}</person>`;
}

/** What stands outside of any section is a division without a head. */
function divisions(body: readonly ExportedNode[]): string {
  const parts: string[] = [];
  const counts = { u: 0, vote: 0 };
  const add = (level: number | undefined, heading: readonly Inline[] | undefined, nodes: readonly ExportedNode[]) => {
    let open: Exclude<ExportedNode, { kind: 'section' }>[] = [];
    let head = heading && `<head>${inline(heading).replace(/\s+/g, ' ')}</head>\n`;
    const close = () => {
      if (head === undefined && !open.length) return;
      // ParlaMint has no section of a debate without a speech.
      const type = open.some(({ kind }) => kind === 'speech') ? 'debateSection' : 'commentSection';
      const n = level === undefined ? '' : ` n="${level}"`;
      const items = open.map(node => item(node, counts)).join('\n') || '<note/>';
      parts.push(`<div type="${type}"${n}>\n${head ?? ''}${items}\n</div>`);
      open = [];
      head = undefined;
    };
    for (const node of nodes) {
      if (node.kind !== 'section') open.push(node);
      else {
        close();
        add(node.level, node.heading, node.children);
      }
    }
    close();
  };
  add(undefined, undefined, body);
  return parts.length ? parts.join('\n') : '<div type="commentSection"><note/></div>';
}

function item(node: Exclude<ExportedNode, { kind: 'section' }>, counts: { u: number; vote: number }): string {
  switch (node.kind) {
    case 'speech':
      return utterance(`u${++counts.u}`, node);
    case 'vote':
      return `<note type="vote" xml:id="vote${++counts.vote}">${inline(node.words)}</note>`;
    default:
      return note(node);
  }
}

const NOTES: Readonly<Record<Block['kind'], string>> = {
  title: 'title',
  header: 'head',
  note: 'editorial',
  paragraph: 'narrative',
  'stage-direction': 'narrative',
  'page-break': 'pagenum',
  closing: 'closing',
  'missing-speech': 'missing-speech',
};

function note({ kind, words }: Block): string {
  return `<note type="${NOTES[kind]}">${inline(words)}</note>`;
}

function utterance(id: string, { speaker, presides, opening, children }: ExportedSpeech): string {
  const parts = children.map((child, i) =>
    child.kind === 'paragraph' ? `<seg xml:id="${id}.s${i + 1}">${inline(child.words)}</seg>` : note(child),
  );
  const role = presides ? 'chair' : 'regular';
  return `<note type="speaker">${inline(opening)}</note>\n<u xml:id="${id}" who="#${speaker}" ana="#${role}">\n${parts.join('\n') || `<seg xml:id="${id}.s1"/>`}\n</u>`;
}

function inline(words: readonly Inline[]): string {
  return words
    .map(part => {
      if (typeof part === 'string') return xml(part);
      if (part.kind === 'state') return `<name type="country" ana="#${part.vote}">${xml(part.text)}</name>`;
      return `<ref target="${attribute(encodeURI(part.link ?? `urn:meeting-record:${part.key}`))}" n="${attribute(part.key)}">${xml(part.text)}</ref>`;
    })
    .join('');
}
