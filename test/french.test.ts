import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MarkupContent } from 'vscode-languageserver';
import { words } from '../server/bundles.ts';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { withTables } from '../server/catalogue/with-tables.ts';
import { citationCard } from '../server/features/cards/citation-card.ts';
import { hover } from '../server/features/cards/hover.ts';
import { codeActions } from '../server/features/mending/code-actions.ts';
import { plainText } from '../server/features/open/markdown.ts';
import { documentSymbols } from '../server/features/outline/symbols.ts';
import { completion } from '../server/features/writing/completion.ts';
import { numberIn } from '../server/l10n/forms.ts';
import { dateInWords, listInWords } from '../server/l10n/in-words.ts';
import { language, ordinal, plural, speak, t } from '../server/l10n/l10n.ts';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import { readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { unreadable } from '../server/project/folder-file.ts';
import { marksOf } from '../server/project/marks.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { citationsOf } from '../server/record/citations.ts';
import { parse } from '../server/record/parse.ts';
import { rules } from '../server/rules/index.ts';
import { LanguageClient } from './language-client.ts';
import { able, LAKES, MANUAL, opened, plain } from './opened.ts';
import { marked, unmarked } from './words.ts';

/** No-break spaces are drawn as `␣`, as in the tests' pictures. */
const spaced = (text: string) => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '␣');
const French = () => speak('fr', words('fr')!);

describe('in French', () => {
  before(French);
  after(() => speak('en', {}));

  // A server that outlives a failure would keep the tests from ending.
  const servers: LanguageClient[] = [];
  const started = () => {
    const client = new LanguageClient();
    servers.push(client);
    return client;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.kill();
  });

  it('numbers have their forms: nothing is singular, and the first is the first', () => {
    const count = (number: number) => spaced(plural('{0} word|{0} words', number));
    assert.deepEqual([0, 1, 2, 2300].map(count), ['0 mot', '1 mot', '2 mots', '2␣300 mots']);
    assert.deepEqual([1, 2, 8111].map(ordinal), ['1re', '2e', '8111e']);
    assert.equal(dateInWords('1946-01-01'), '1er janvier 1946');
    assert.equal(dateInWords('2016-12-20'), '20 décembre 2016');
    assert.equal(dateInWords('2016'), '2016');
    assert.equal(listInWords(['3', '7', '9']), '3, 7 et 9');
  });

  it('whole numbers are written as Intl writes them, which need not be loaded for it', () => {
    for (const spoken of ['en', 'fr'])
      for (const number of [0, 7, 999, 1000, 45_000, 123_456, 1_234_567])
        assert.equal(numberIn(spoken, number), new Intl.NumberFormat(spoken).format(number));
  });

  it('a message that has no translation is said in English, and one with too few values keeps its places', () => {
    assert.equal(t('Nobody has said this yet: {0}.', 1), 'Nobody has said this yet: 1.');
    assert.equal(t('toString'), 'toString');
    assert.equal(t('{0} of {1}', 1), '1 sur {1}');
  });

  it('a finding says what is wrong, why, and what can be done', () => {
    const { open, position } = opened('NAME TO COME (Chad) said so.  He/<|>she left.');
    const { value } = hover(open, position, plain)!.contents as MarkupContent;
    assert.equal(
      spaced(value),
      '«␣He/she␣» est indécis␣: écrivez le pronom qui convient à l’orateur ou à l’oratrice.\n\n' +
        'On écrit he/she tant qu’on ignore qui a parlé. Renseignez-vous et écrivez le pronom. Un prénom ne dit rien␣; la liste des orateurs et la délégation, si.\n\n' +
        '- Écrire «␣She␣»\n- Écrire «␣He␣»\n- Écrire «␣They␣»',
    );
  });

  it('a speaker’s card counts, and says how the pronoun is known', () => {
    const { open, position } = opened('Ms. LIN<|>D (Sweden) said no.');
    const { value } = hover(open, position, plain)!.contents as MarkupContent;
    assert.equal(
      spaced(value),
      'Ms. Lind\n\nSweden\n\n1 intervention, 2 mots dans ce compte rendu\n\nPronom␣: she, d’après le titre de civilité',
    );
  });

  it('a citation’s card tells date, meeting and votes', () => {
    const card = (text: string) => {
      const record = parse(`Security Council: Harbours\n\n${text}`);
      return spaced(plainText(citationCard(record, citationsOf(record)[0]!, loadCatalogue()))).split('\n\n');
    };
    assert.deepEqual(card('By resolution 2331 (2016)'), [
      'Résolution 2331 (2016) du Conseil de sécurité',
      'Trafficking in persons in armed conflict',
      'Adoptée le 20 décembre 2016 à la 7847e séance, à l’unanimité, par 15 voix.',
      'Point de l’ordre du jour␣: Maintenance of international peace and security',
      'Une mention dans ce compte rendu.',
      'S/RES/2331 (https://docs.un.org/en/S/RES/2331%282016%29)',
    ]);
    assert.ok(
      card('resolution 1973 (2011)').includes(
        'Adoptée le 17 mars 2011 à la 6498e séance, par 10 voix contre zéro, avec 5 abstentions.',
      ),
    );
    assert.equal(card('S/PV.8111')[1], 'Procès-verbal de la 8111e séance du Conseil de sécurité');
    assert.equal(card('A/C.3/71/L.21')[1], 'Projet de la Troisième Commission de l’Assemblée générale');
    assert.equal(card('Human Rights Council resolution S-21/1')[1], '21e session extraordinaire');
  });

  it('the outline says what is to come', () => {
    const { open } = opened('Statement by Chad to come.\n\nNAME TO COME (Peru) said so.');
    assert.deepEqual(
      documentSymbols(open).map(({ name }) => name),
      ['Chad — déclaration à venir', 'Peru — nom à venir'],
    );
  });

  it('the server speaks the language of its client, in whatever letters that is told', async () => {
    for (const locale of ['fr', 'fr-CA', 'FR_fr.UTF-8']) {
      const client = started();
      const capabilities = { textDocument: { diagnostic: {} } };
      await client.request('initialize', { processId: process.pid, rootUri: null, capabilities, locale });
      client.open('NAME TO COME (Chad) said so.');
      const { items } = await client.ask<{ items: { message: string }[] }>('diagnostic');
      assert.equal(
        spaced(items[0]!.message),
        'Le nom de qui parle (Chad) est encore à venir␣: écrivez-le ici.',
        locale,
      );
    }
  });

  it('the server says in it why a file cannot be read, too', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'french-'));
    mkdirSync(path.join(folder, 'speakers.csv'));
    const [root, uri] = [folder, path.join(folder, 'a.record')].map(place => pathToFileURL(place).href) as [
      string,
      string,
    ];
    const client = started();
    await client.request('initialize', { processId: process.pid, rootUri: root, capabilities: {}, locale: 'fr' });
    client.notify('initialized', {});
    client.open('NAME TO COME (Chad) said so.', uri);
    const { diagnostics } = await client.notified<{ uri: string; diagnostics: { message: string }[] }>(
      'textDocument/publishDiagnostics',
      ({ uri }) => uri.endsWith('/speakers.csv'),
    );
    rmSync(folder, { recursive: true });
    assert.match(
      spaced(diagnostics[0]!.message),
      /^Ce fichier ne peut être lu␣: c’est un dossier ou un périphérique\./,
    );
  });

  it('the server takes the words that a client has read for it, and no others than words', async () => {
    const client = started();
    const capabilities = { textDocument: { diagnostic: {} } };
    const message = 'The speaker’s name ({0}) is still to come: write it here.';
    const given = {
      words: { [message]: 'Der Name für {0} kommt noch.', 'A name is still to come: write it here.': 7 },
    };
    await client.request('initialize', {
      processId: process.pid,
      capabilities,
      locale: 'de',
      initializationOptions: given,
    });
    client.open('NAME TO COME (Chad) said so.\n\nNAME TO COME said so.');
    const { items } = await client.ask<{ items: { message: string }[] }>('diagnostic');
    assert.deepEqual(
      items.map(item => item.message),
      ['Der Name für Chad kommt noch.', 'A name is still to come: write it here.'],
    );
  });

  it('the server speaks English to whom it has no words for', async () => {
    for (const locale of ['de', '../../package', '', undefined, 7, null]) {
      const client = started();
      const capabilities = { textDocument: { diagnostic: {} } };
      await client.request('initialize', { processId: process.pid, rootUri: null, capabilities, locale });
      client.open('NAME TO COME said so.');
      const { items } = await client.ask<{ items: { message: string }[] }>('diagnostic');
      assert.equal(items[0]!.message, 'A name is still to come: write it here.');
    }
  });
});

describe('whatever an editor asks', () => {
  before(() => speak('fr', marked()));
  after(() => speak('en', {}));

  /** The words of three letters and more that stand outside the marks, and are neither the record’s nor the catalogue’s. */
  const lettersOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const catalogues = new Set(
    [1325, 2331]
      .map(number => loadCatalogue().resolution(number)!)
      .flatMap(it => lettersOf(`${it.knownFor} ${it.agendaItem} ${it.title}`)),
  );
  const foreign = (shown: string, own: string) => {
    const those = new Set(lettersOf(own));
    return lettersOf(unmarked(shown)).filter(word => word.length > 2 && !those.has(word) && !catalogues.has(word));
  };
  const VOTE =
    'The President: Vote.\n\nA recorded vote was taken.\n\nIn favour:\nChad, Peru\n\nAgainst:\nNone\n\nAbstaining:\nFiji';
  const TERMS =
    'ILSE BRANDVOLD (Norway) said that the Office for Lakes (OLI) and OLI cited S/PV.8111, A/64/418/Add.1, SC/13081.';

  for (const text of [LAKES, VOTE, TERMS]) {
    it(`is answered in the person’s language: ${text.slice(0, 30)}`, () => {
      assert.equal(language(), 'fr');
      const { open } = opened(text);
      const own = `${text} docs https org press dgacm RES Mr Ms`;
      const symbols = JSON.stringify(
        documentSymbols(open).map(function names({ name, detail, children }): unknown {
          return [name, detail, children?.map(names)];
        }),
      );
      assert.deepEqual(foreign(symbols.replace(/\\n|null/g, ' '), own), []);
      const cards = new Set<string>();
      for (const [line, start] of open.lines.starts.entries()) {
        for (let character = 0; character < open.lines.ends[line]! - start; character += 3) {
          cards.add((hover(open, { line, character }, plain)?.contents as MarkupContent | undefined)?.value ?? '');
        }
      }
      for (const card of cards) assert.deepEqual(foreign(card.replace(/\(https?:[^)]*\)/g, ''), own), [], card);
      const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      for (const { title } of codeActions(open, { range: all, context: { diagnostics: [] } }, able, MANUAL)) {
        assert.deepEqual(foreign(title, own), []);
      }
    });
  }

  it('is completed in it', () => {
    const { open, position } = opened('ILSE BRANDVOLD (Norway) cited resolution 2331 (2016) and resolution 2331<|>');
    const { items } = completion(open, position);
    assert.ok(items.length);
    for (const { documentation } of items) assert.deepEqual(foreign(String(documentation), ''), []);
  });

  it('what is wrong in the folder’s files is told in it', () => {
    const configuration = `{ "rules": { "no-such": "off", "draft-marker": "big" }, "dialect": "opera", "speakers": { "whole": 1 },
      "placeholders": [{}, "", 7], "ignore": [{}, { "rule": "x" }], "citations": [{ "name": "Bill" }, { "name": "B", "pattern": "B", "link": "ftp:" }],
      "overrides": [{}], "colour": "blue", "catalogue": 1 `;
    const ids = rules.map(({ id }) => id);
    const tables = [
      'a\nb',
      'number\tdate\tcolour\nx\t\n1\t2016-13-13\n9999\t\n1\t2100-01-01\n1\t1900-01-01\n1\t2\t3\t4',
      'meeting\n99999',
      'symbol\tdate\nA\nA/RES/99/1\nA/RES/70/1\t1900',
      'session\tyears\tkind\n1\t2\n1\t1974\tx',
      'name\tname_changes\nX\ta→b',
      'name\tvariants\nX\tMali',
    ].map(text => ({ name: 'own.tsv', text: text.replace(/\\\t/g, '\t').replace(/\\\n/g, '\n') }));
    const problems = [
      ...readConfiguration(configuration, ids).problems,
      ...readConfiguration('[]', ids).problems,
      ...readConfiguration('{"a":'.repeat(20_000), ids).problems,
      ...readSpeakersList('name\nX').problems,
      ...readSpeakersList(
        'affiliation,name,pronoun,colour\nChad,Aya,it\nChad,Aya,she,a,b\n,,she\nMali,Bo,he\nMali,Bo,she\n"',
      ).problems,
      ...readSpeakersList('a\\0b').problems,
      ...marksOf({ ...NOTHING_SAID, placeholders: [{ pattern: '(', span: { start: 0, end: 1 } }] }).problems,
      unreadable('⟦⟧'),
    ];
    const reasons = withTables(loadCatalogue(), tables).problems.map(({ reason }) => reason);
    assert.ok(problems.length > 20 && reasons.length > 10, `${problems.length} ${reasons.length}`);
    for (const message of [...problems.map(problem => problem.message), ...reasons])
      assert.equal(unmarked(message), '');
  });
});
