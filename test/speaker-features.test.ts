import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { hover } from '../server/features/cards/hover.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { lineIndexOf, positionAt, spanOf } from '../server/features/open/range.ts';
import { placesOnList, prepareRename, rename } from '../server/features/places/rename.ts';
import { speakerAt, speakerHighlights, speakerReferences } from '../server/features/places/speaker-places.ts';
import { workspaceSymbols } from '../server/features/places/workspace-symbols.ts';
import { listCompletion } from '../server/features/writing/list-completion.ts';
import { speakerCompletion } from '../server/features/writing/speaker-completion.ts';
import { factsOf } from '../server/project/speakers/facts.ts';
import { speakersList } from '../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { speakersIn } from '../server/project/speakers/speakers-update.ts';
import { draw, drawn } from './marks.ts';
import { able, known } from './opened.ts';

const LIST = `affiliation,name,title,pronoun
Ethiopia,Hirut Bekele,Permanent Representative,she
Norway,Per Ås,,he
United Nations Office for Lakes,Orla Mac Tidemann,Executive Director,she`;

function at(picture: string, list = LIST) {
  const { text, spans, cursor = 0 } = drawn(picture);
  const speakers = speakersList('speakers.csv', readSpeakersList(list).speakers, false, known.catalogue);
  const open = openRecord(
    { uri: 'file:///a.record', languageId: LANGUAGE, version: 3, text },
    { ...known, list: speakers },
  );
  return { open, text, spans, position: positionAt(open.lines, cursor) };
}
const applied = (text: string, item: CompletionItem) =>
  TextDocument.applyEdits(TextDocument.create('', '', 1, text), [item.textEdit as TextEdit]);

/** What is offered where a speech begins, in the order in which it is shown. */
function offered(picture: string, list?: string) {
  const { open, text, position } = at(picture, list);
  const { isIncomplete, items } = speakerCompletion(open, position);
  return { text, isIncomplete, items: [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)) };
}

describe('completion where a speech begins', () => {
  it('has the speakers of the list with title and pronoun, those first who do not speak yet', () => {
    const { text, items } = offered('PER ÅS (Norway) said so.\n\n<|>');
    assert.deepEqual(
      items.map(({ label, labelDetails, detail }) => [label, labelDetails?.description, detail]),
      [
        ['Hirut Bekele', 'Ethiopia, she', 'Permanent Representative, Ethiopia; she'],
        [
          'Orla Mac Tidemann',
          'United Nations Office for Lakes, she',
          'Executive Director, United Nations Office for Lakes; she',
        ],
        ['Per Ås', 'Norway, he', 'Norway; he'],
      ],
    );
    assert.match(applied(text, items[0]!), /\n\nHIRUT BEKELE \(Ethiopia\)$/);
    assert.match(
      applied(text, items[1]!),
      /\n\nORLA MAC TIDEMANN, Executive Director, United Nations Office for Lakes$/,
    );
  });

  it('has States in the parentheses, those on the list first', () => {
    const { text, items } = offered('PER ÅS (No<|> said so.');
    assert.deepEqual(
      items.slice(0, 2).map(({ label }) => label),
      ['Ethiopia', 'Norway'],
    );
    assert.ok(items.some(({ label }) => label === 'Côte d’Ivoire' || label === "Côte d'Ivoire"));
    assert.equal(applied(text, items[1]!), 'PER ÅS (Norway) said so.');
    const closed = offered('PER ÅS (<|>) said so.');
    assert.equal(applied(closed.text, closed.items[0]!), 'PER ÅS (Ethiopia) said so.');
  });

  it('has those alone whom the words typed may be, by any of their words, in any spelling', () => {
    const labels = (picture: string) => offered(picture).items.map(({ label }) => label);
    assert.deepEqual(labels('Hi<|>'), ['Hirut Bekele']);
    assert.deepEqual(labels('tide<|>'), ['Orla Mac Tidemann']);
    assert.deepEqual(labels('as<|>'), ['Per Ås']);
    assert.deepEqual(labels('Norway p<|>'), ['Per Ås']);
    const { text, isIncomplete, items } = offered('norway p<|>');
    // The client is to take the server's word for it, and to ask again.
    assert.ok(isIncomplete && items[0]!.filterText === 'norway p');
    assert.equal(applied(text, items[0]!), 'PER ÅS (Norway)');
  });

  it('leaves the words alone with which other paragraphs begin', () => {
    for (const picture of [
      'P<|>',
      'The<|>',
      'He said<|>',
      'State<|>',
      'On behalf <|>',
      'She recalled resolution <|>',
    ]) {
      assert.deepEqual(offered(picture).items, [], picture);
    }
  });

  it('is silent elsewhere', () => {
    for (const picture of [
      'PER ÅS (Norway) said that Hi<|>',
      'It rained.\nHi<|>',
      'The report, Per (see annex<|>',
      'The Council met (<|>',
      'The Security Council (<|>',
      'However, the Council (<|>',
      'Hi, 1<|>',
    ]) {
      assert.deepEqual(offered(picture, 'affiliation,name\nGhana,Hiko').items, [], picture);
    }
  });
});

describe('completion in a list', () => {
  const labels = (picture: string) => {
    const { text, cursor = 0 } = drawn(picture);
    const lines = lineIndexOf(text);
    const items = listCompletion(text, lines, positionAt(lines, cursor), known.catalogue);
    return { text, items, labels: items.map(({ label }) => label) };
  };

  it('has columns in the first line, States, honorifics and pronouns, each in its column', () => {
    assert.ok(labels('affil<|>').labels.includes('affiliation'));
    assert.ok(labels('name;affiliation;pronoun\nPer;Nor<|>').labels.includes('Norway'));
    assert.deepEqual(labels('name;affiliation;pronoun\nPer;Norway;<|>').labels, ['he', 'she', 'they']);
    assert.ok(labels('affiliation,honorific\n"Korea, the",<|>').labels.includes('Ms.'));
    assert.deepEqual(labels('affiliation,name\nNorway,P<|>').labels, []);
    assert.deepEqual(labels('affiliation,phone\nNorway,P<|>').labels, []);
  });

  it('puts quotation marks round what holds the separator', () => {
    const { text, items } = labels('affiliation\tname\n<|>');
    const made = items.map(item => applied(text, item));
    assert.ok(made.every(after => !after.includes('"')));
    const csv = labels('affiliation,name\n<|>');
    for (const item of csv.items.filter(({ label }) => label.includes(','))) {
      assert.match(applied(csv.text, item), /\n"[^"]+"$/);
    }
  });
});

describe('a speaker', () => {
  const SPEECHES = `
HIRUT BEKELE (Ethiopia) said that the lake was full.  She had seen it, she said.
^^^^^^^^^^^^                                           ^^^                 ^^^

PER ÅS (Norway) said so.

HIRUT BE<|>KELE (Ethiopia) said that she was glad.
^^^^^^^^^^^^                      ^^^
`;

  it('is marked wherever the name stands, with the pronouns of the speech at hand', () => {
    const { open, text, position } = at(SPEECHES);
    const spans = speakerHighlights(open, position).map(({ range }) => spanOf(open.lines, range));
    const expected = drawn(SPEECHES).spans.filter(({ start }) => !(start > 20 && start < 90));
    assert.equal(draw(text, spans), draw(text, expected));
    assert.deepEqual(speakerHighlights(open, positionAt(open.lines, text.indexOf('lake'))), []);
  });

  it('is hovered with pronoun, listed title, and what their State was called', () => {
    const told = (picture: string) => {
      const { open, position } = at(picture);
      return (hover(open, position, able)!.contents as { value: string }).value.replaceAll('\\', '');
    };
    assert.match(told(SPEECHES), /Permanent Representative[\s\S]*Pronoun: \*\*she\*\*, as on the speakers list/);
    assert.match(told('Ms. AL-<|>THANI said so.'), /Pronoun: \*\*she\*\*, as the honorific says/);
    assert.match(
      told('ANNA<|> ZELT (Swaziland) said that she was glad, she noted.'),
      /as this record has it[\s\S]*called Eswatini since 2018/,
    );
    assert.doesNotMatch(told('ANNA<|> ZELT (Peru) said so.'), /Pronoun/);
  });

  it('is renamed in the speech at hand, in others once they are confirmed, each in its own case', () => {
    const { open, text, position } = at(SPEECHES);
    assert.equal(prepareRename(open, position)!.placeholder, 'Hirut Bekele');
    const who = speakerAt(open, position)!;
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 12 } };
    const other = {
      uri: 'file:///b.record',
      group: 'folder',
      version: null,
      places: [{ range, written: 'Hirut Bekele' }],
    } as const;
    const edit = rename(open, who, ' Hirut  McBekele', [other], able)!;
    const [here, there] = edit.documentChanges as TextDocumentEdit[];
    const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), here!.edits as TextEdit[]);
    assert.equal(after, text.replaceAll('HIRUT BEKELE', 'HIRUT McBEKELE'));
    assert.deepEqual(
      here!.edits.map(each => (each as { annotationId: string }).annotationId),
      ['record', 'speech'],
    );
    assert.deepEqual(there, {
      textDocument: { uri: 'file:///b.record', version: null },
      edits: [{ range, newText: 'Hirut McBekele', annotationId: 'folder' }],
    });
    assert.deepEqual(
      Object.entries(edit.changeAnnotations!).map(([group, { needsConfirmation }]) => [group, !!needsConfirmation]),
      [
        ['speech', false],
        ['record', true],
        ['folder', true],
        ['list', true],
      ],
    );
    assert.equal(rename(open, who, '  ', [], able), null);
    assert.equal(prepareRename(open, positionAt(open.lines, text.indexOf('lake'))), null);
    assert.deepEqual(Object.keys(rename(open, who, 'A B', [other], { ...able, versionedEdits: false })!.changes!), [
      'file:///a.record',
      'file:///b.record',
    ]);
  });

  it('is one in full and in short, and is renamed in each form', () => {
    const said = [
      'JANE LUND (Norway) said so.  She was glad.',
      'PER ÅS (Norway) disagreed.',
      'Ms. LUND agreed.',
      'JANE L. said no.',
    ];
    const renamed = (marked: number, name: string) => {
      const { open, text, position } = at(
        said.map((each, i) => (i === marked ? each.replace('U', 'U<|>') : each)).join('\n\n'),
      );
      const edit = rename(open, speakerAt(open, position)!, name, [], able)!;
      const [here] = edit.documentChanges as TextDocumentEdit[];
      const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), here!.edits as TextEdit[]);
      return after
        .split('\n\n')
        .map(each => / (?:said|disagreed|agreed)/.exec(each) && each.replace(/ (?:\(|said|disagreed|agreed).*/, ''));
    };
    assert.deepEqual(renamed(0, 'Ilse van Berg'), ['ILSE VAN BERG', 'PER ÅS', 'Ms. VAN BERG', 'ILSE B.']);
    assert.deepEqual(renamed(0, 'Mor'), ['MOR', 'PER ÅS', 'Ms. MOR', 'MOR']);
    // The form alone at which it is asked for.
    assert.deepEqual(renamed(2, 'Lundh'), ['JANE LUND', 'PER ÅS', 'Ms. LUNDH', 'JANE L.']);
    const { open } = at(said.join('\n\n'));
    assert.deepEqual(
      speakersIn(open.record, known.catalogue).map(({ name, pronoun }) => [name, pronoun]),
      [
        ['Jane Lund', 'she'],
        ['Per Ås', undefined],
      ],
    );
    assert.equal(factsOf('a', open.record, known.catalogue).speakers.length, 2);
  });

  const TOLD = `
HIRUT BE<|>KELE (Ethiopia) said so.
^^^^^^^^^^^^

PER ÅS (Norway) said that Hirut Bekele had come, with Ms. Hirut Bekele’s map of Hirut Bekele Park.  HIRUT BEKELE sat.
                          ^^^^^^^^^^^^                    ^^^^^^^^^^^^                              ^^^^^^^^^^^^

He had met Hirut Bekele-Lund, Hirut Bekeles and Bekele.  “Hirut Bekele!” he said.
                                                          ^^^^^^^^^^^^
`;

  it('is marked, referred to and renamed where the name stands in full in what others say', () => {
    const { open, text, position } = at(TOLD);
    const places = drawn(TOLD).spans;
    const marked = speakerHighlights(open, position).map(({ range }) => spanOf(open.lines, range));
    assert.equal(draw(text, marked), draw(text, places));
    const who = speakerAt(open, position)!;
    const referred = speakerReferences(open, who).map(({ range }) => spanOf(open.lines, range));
    assert.equal(draw(text, referred), draw(text, places));
    const [here] = rename(open, who, 'Hirut Abera', [], able)!.documentChanges as TextDocumentEdit[];
    const after = TextDocument.applyEdits(TextDocument.create('', '', 1, text), here!.edits as TextEdit[]);
    assert.match(
      after,
      /that Hirut Abera had come, with Ms\. Hirut Abera’s map of Hirut Bekele Park\. {2}HIRUT ABERA sat/,
    );
  });

  it('is not sought in what others say where somebody else has the same name', () => {
    const { open, text, position } = at(`${TOLD}\nHIRUT BEKELE (Norway) said so.\n`);
    const marked = speakerHighlights(open, position).map(({ range }) =>
      text.slice(spanOf(open.lines, range).start).slice(0, 13),
    );
    assert.deepEqual(marked, ['HIRUT BEKELE ']);
  });

  it('is renamed on the list where its line is surely theirs', () => {
    const renamed = (picture: string, text: string) => {
      const { open, position } = at(picture, text);
      const list = open.known.list!;
      const places = placesOnList(speakerAt(open, position)!.person, list, text, known.catalogue);
      const edits = places.map(({ range }) => ({ range, newText: '·' }));
      return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits);
    };
    const BY = 'HIRUT BE<|>KELE (Ethiopia) said so.';
    assert.equal(renamed(BY, LIST), LIST.replace('Hirut Bekele', '·'));
    // In other letters, with its honorific, between quotation marks; once for each of two lines.
    const twice = 'name;affiliation\r\n"Ms. HIRUT BEKELE";Ethiopia\r\nHirut Bekele;Ethiopia\r\n';
    assert.equal(renamed(BY, twice), twice.replace('HIRUT BEKELE', '·').replace('Hirut Bekele', '·'));
    for (const left of [
      'affiliation,name\nKenya,Hirut Bekele\n',
      'affiliation,name,title\nEthiopia,Hirut Bekele,Son of Hirut Bekele\n',
    ])
      assert.equal(renamed(BY, left), left);
    const namesakes = 'affiliation,name\nKenya,Hirut Bekele\nChad,Hirut Bekele\n';
    assert.equal(renamed('HIRUT BE<|>KELE said so.', namesakes), namesakes);
  });

  it('is found among the folder’s speakers, by letters in order', () => {
    const { open } = at(SPEECHES);
    const facts = [factsOf('file:///desk/a.record', open.record, known.catalogue)];
    const found = (query: string) =>
      workspaceSymbols(facts, query).map(({ name, containerName, location }) => [
        name,
        containerName,
        'range' in location ? location.range.start.line : undefined,
      ]);
    assert.deepEqual(found('bekele'), [['Hirut Bekele (Ethiopia)', 'a.record', 1]]);
    assert.deepEqual(found('per as'), [['Per Ås (Norway)', 'a.record', 3]]);
    assert.equal(found('').length, 2);
    assert.deepEqual(found('zz'), []);
  });
});
