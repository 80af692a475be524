import type { Block, Exported, ExportedNode, ExportedSpeaker, ExportedSpeech, Inline } from './exported.ts';
import { attribute, xml } from './xml.ts';

/**
 * TEI P5 in the manner of ParlaMint (https://clarin-eric.github.io/ParlaMint/): `u` for a speech and `seg` for each of
 * its paragraphs, a `note` for its opening and for what is not said, `div` of the type `debateSection`.
 */
export function tei(record: Exported): string {
  const { title = record.file, symbol, date, speakers, body } = record;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" xml:id="record">
<teiHeader>
<fileDesc>
<titleStmt><title type="main">${xml(title)}</title></titleStmt>
<extent><measure unit="speeches" quantity="${speechesIn(body)}"/></extent>
<publicationStmt><p>${xml(record.generator)}</p></publicationStmt>
<sourceDesc><bibl><title>${xml(title)}</title>${symbol ? `<idno>${xml(symbol)}</idno>` : ''}${date ? `<date when="${date}">${date}</date>` : ''}</bibl></sourceDesc>
</fileDesc>
<profileDesc>
<settingDesc><setting>${date ? `<date when="${date}">${date}</date>` : '<p/>'}</setting></settingDesc>
${speakers.length ? `<particDesc><listPerson>\n${speakers.map(person).join('\n')}\n</listPerson></particDesc>` : ''}
</profileDesc>
</teiHeader>
<text>
<body>
${divisions(body)}
</body>
</text>
</TEI>
`;
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
  const persName = `<persName>${parts.length ? parts.join(' ') : xml(label)}</persName>`;
  const from = affiliation ? `<affiliation>${xml(affiliation)}</affiliation>` : '';
  const office = title ? `<occupation>${xml(title)}</occupation>` : '';
  return `<person xml:id="${id}">${persName}${office}${from}</person>`;
}

/** A body holds divisions alone, so what stands outside of any is put in one without a head. */
function divisions(nodes: readonly ExportedNode[]): string {
  const parts: string[] = [];
  let loose: string[] = [];
  const close = () => {
    if (loose.length) parts.push(`<div type="debateSection">\n${loose.join('\n')}\n</div>`);
    loose = [];
  };
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== 'section') {
      loose.push(item(`n${i + 1}`, node));
      continue;
    }
    close();
    parts.push(item(`n${i + 1}`, node));
  }
  close();
  return parts.length ? parts.join('\n') : '<div type="debateSection"><note/></div>';
}

function item(id: string, node: ExportedNode): string {
  switch (node.kind) {
    case 'section': {
      const children = node.children.map((child, i) => item(`${id}.${i + 1}`, child));
      // The schema wants more than a head.
      return `<div type="debateSection">\n<head>${inline(node.heading)}</head>\n${children.join('\n') || '<note/>'}\n</div>`;
    }
    case 'speech':
      return utterance(id, node);
    case 'vote':
      return `<note type="vote" xml:id="${id}">${inline(node.words)}</note>`;
    case 'page-break':
      return note(node);
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

function utterance(id: string, { speaker, opening, children }: ExportedSpeech): string {
  const parts = children.map((child, i) =>
    child.kind === 'paragraph' ? `<seg xml:id="${id}.s${i + 1}">${inline(child.words)}</seg>` : note(child),
  );
  return `<note type="speaker">${inline(opening)}</note>\n<u xml:id="${id}" who="#${speaker}">\n${parts.join('\n') || `<seg xml:id="${id}.s1"/>`}\n</u>`;
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
