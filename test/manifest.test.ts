import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { SemanticTokenTypes } from 'vscode-languageserver-types';
import { LANGUAGE } from '../client/language.ts';
import { SCOPES } from '../scripts/grammar/words.ts';
import { grammar } from '../scripts/grammar.ts';
import { LEGEND } from '../server/features/outline/tokens.ts';
import { DIALECT_IDS } from '../server/record/record.ts';
import { rules } from '../server/rules/index.ts';

const root = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const manifestText = read('package.json');
const manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const words: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
const client = readdirSync(path.join(root, 'client'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => read(path.join('client', file)))
  .join('\n');

const commandIds: readonly string[] = contributes.commands.map((it: { command: string }) => it.command);
const all = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(match => match[1]!))].sort();

describe('manifest', () => {
  it('has each of its texts in package.nls.json, and no other stands there', () => {
    assert.deepEqual(all(manifestText, /"%([^%"]+)%"/g), Object.keys(words).sort());
  });

  it('has each of them in French, with the same places to fill and commands to run', () => {
    const french: Readonly<Record<string, string>> = JSON.parse(read('package.nls.fr.json'));
    assert.deepEqual(Object.keys(french), Object.keys(words));
    const fixed = (text: string) => text.match(/`[^`]+`|\(command:[^)]+\)/g) ?? [];
    for (const [name, text] of Object.entries(words)) assert.deepEqual(fixed(french[name]!), fixed(text), name);
  });

  it('names the commands that the client registers, and no others', () => {
    // What begins with a line is for our own code alone, as VS Code has it.
    assert.deepEqual(all(client, /registerCommand\(\s*'([^_'][^']*)'/g), [...commandIds].sort());
  });

  it('gives every command a category and an icon', () => {
    for (const { command, category, icon } of contributes.commands) {
      assert.equal(category, 'Meeting Record', command);
      assert.match(icon, /^\$\([a-z-]+\)$/, command);
    }
  });

  it('has no key and no menu for a command that is not there', () => {
    const used = [contributes.keybindings, ...Object.values(contributes.menus)].flat() as { command: string }[];
    const there = [...commandIds, ...all(client, /registerCommand\(\s*'(_[^']+)'/g)];
    for (const { command } of used) assert.ok(there.includes(command), command);
  });

  it('binds keys in meeting records and their views alone', () => {
    for (const { key, when } of contributes.keybindings) {
      assert.match(when, /editorLangId == meeting-record|focusedView == meetingRecord\./, key);
    }
  });

  it('puts no arrows beside those of a comparison or a merge, which lead to changes', () => {
    for (const { command, when } of contributes.menus['editor/title'])
      assert.match(when, /^editorLangId == meeting-record && !isInDiffEditor && !isMergeEditor$/, command);
  });

  it('leads from its texts to commands that are there', () => {
    const views = contributes.views.meetingRecord.map(({ id }: { id: string }) => `${id}.focus`);
    const others = ['workbench.action.files.openFile', 'outline.focus', 'editor.action.quickFix'];
    for (const [name, text] of Object.entries(words)) {
      for (const [, command] of text.matchAll(/\(command:([^)]+)\)/g)) {
        assert.ok([...commandIds, ...views, ...others].includes(command!), `${name}: ${command}`);
      }
    }
  });

  it('has a picture that follows the theme for each of the first minutes, and knows when each is done', () => {
    const [{ steps }] = contributes.walkthroughs;
    assert.ok(steps.length >= 5);
    for (const { id, media, completionEvents } of steps) {
      const picture = read(media.svg);
      assert.match(picture, /var\(--vscode-/, id);
      for (const [, colour] of picture.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
        assert.match(colour!, /^(?:none|var\(--vscode-)/, id);
      }
      assert.ok(words[media.altText.slice(1, -1)], id);
      const [link] = words[`walkthrough.${id}.words`]!.match(/\(command:([^)]+)\)/)!.slice(1);
      assert.deepEqual(completionEvents, [`onCommand:${link}`], id);
    }
  });

  it('comes with all examples but those for Node', () => {
    const there = readdirSync(path.join(root, 'examples'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && path.basename(entry.parentPath) !== 'node')
      .map(entry => path.relative(path.join(root, 'examples'), path.join(entry.parentPath, entry.name)));
    const named = all(read('client/examples.ts'), /^ {2}'([^']+)',$/gm);
    assert.deepEqual(named, there.map(file => file.replaceAll(path.sep, '/')).sort());
  });

  it('names the settings that the client reads, with a default that is one of the choices', () => {
    const settings: Readonly<Record<string, { enum?: string[]; enumDescriptions?: string[]; default: unknown }>> =
      contributes.configuration.properties;
    const names = all(client, /getConfiguration\('meetingRecord'[^)]*\)\s*\.get<[^>]*>\('([^']+)'/g);
    assert.ok(names.length > 0);
    for (const name of names) {
      assert.ok(`meetingRecord.${name}` in settings, name);
    }
    for (const [name, { enum: choices, enumDescriptions, default: usual }] of Object.entries(settings)) {
      assert.match(name, /^meetingRecord\./);
      if (!choices) continue;
      assert.ok(choices.includes(String(usual)), name);
      assert.equal(enumDescriptions?.length, choices.length, name);
    }
  });

  it('shows the settings in the order in which the README has them, the trace last', () => {
    const settings: readonly { readonly order: number }[] = Object.values(contributes.configuration.properties);
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, i) => i + 1),
    );
  });

  it('has each kind of record to choose from, and none', () => {
    assert.ok(
      contributes.configuration.properties['meetingRecord.dialect'].enumItemLabels[0],
      'a choice that is shown',
    );
    assert.deepEqual(contributes.configuration.properties['meetingRecord.dialect'].enum, ['', ...DIALECT_IDS]);
  });

  it('tells a rule that is misspelt in the settings from those that there are', () => {
    const holds = new Ajv({ strict: false }).compile(contributes.configuration.properties['meetingRecord.rules']);
    for (const { id } of rules) assert.ok(holds({ [id]: 'off' }), id);
    assert.ok(holds({ 'mixed-*': 'hint', '*': 'error' }));
    for (const wrong of [{ 'draft-marke': 'off' }, { 'draft-marker': 'of' }, { 'mixed-*': 'eror' }]) {
      assert.ok(!holds(wrong), JSON.stringify(wrong));
    }
  });

  it('is of one language, whose id the server’s findings carry', () => {
    assert.deepEqual(
      contributes.languages.map((it: { id: string }) => it.id),
      // The folder's file is JSON that may have comments, a language of the editor's own.
      [LANGUAGE, 'jsonc'],
    );
    assert.equal(contributes.grammars[0].language, LANGUAGE);
    assert.equal(contributes.grammars[0].scopeName, grammar.scopeName);
    assert.deepEqual(Object.keys(contributes.configurationDefaults), [`[${LANGUAGE}]`]);
  });

  it('points at files that are there', () => {
    for (const file of [manifest.icon, contributes.grammars[0].path, contributes.languages[0].configuration]) {
      assert.ok(existsSync(path.join(root, file)), file);
    }
    // A bundle is there after a build; its source is there always.
    const name = path.basename(manifest.main, '.js');
    assert.match(read('scripts/bundles.mjs'), new RegExp(`\\b${name}: '(client/node\\.ts)'`));
  });

  it('starts for records, for plain text, which may be one, and for panels of records, and for nothing else', () => {
    // VS Code adds a contributed language and the commands by itself.
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      ...all(client, /viewType: '([^']+)'/g).map(type => `onWebviewPanel:${type}`),
    ]);
  });

  it('names one place on the web', () => {
    assert.equal(manifest.repository.url, `${manifest.homepage}.git`);
    assert.equal(manifest.bugs.url, `${manifest.homepage}/issues`);
  });

  it('asks for the VS Code whose types it is written against', () => {
    const minor = (version: string) => version.replace(/^\^/, '').split('.').slice(0, 2).join('.');
    assert.equal(minor(manifest.devDependencies['@types/vscode']), minor(manifest.engines.vscode));
  });
});

describe('language configuration', () => {
  const { wordPattern, brackets, autoClosingPairs, folding } = JSON.parse(read('syntaxes/language-configuration.json'));
  const wordsOf = (text: string) => text.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)) ?? [];

  it('keeps names, titles and symbols together', () => {
    for (const word of ['Under‑Secretary‑General', 'HOLMGREN-NDUKA', 'l’État', 'D’ALMEIDA', 'he/she', 'VERDÍA']) {
      assert.deepEqual(wordsOf(`(${word}), said`), [word, 'said']);
    }
    assert.deepEqual(wordsOf('document A/C.4/70/L.9/Rev.1.'), ['document', 'A/C.4/70/L.9/Rev.1']);
  });

  it('ends a word at a quotation mark, a bracket, a no-break space and a full stop', () => {
    assert.deepEqual(wordsOf('“Goods”, said Ms.\u00a0AL-SUWAIDAN (Qatar).'), [
      'Goods',
      'said',
      'Ms',
      'AL-SUWAIDAN',
      'Qatar',
    ]);
  });

  it('closes curly quotation marks and leaves apostrophes alone', () => {
    const opened = autoClosingPairs.map((it: { open: string }) => it.open);
    assert.ok(opened.includes('“'));
    assert.ok(!opened.includes('’') && !opened.includes("'"));
    assert.ok(brackets.some(([open, close]: [string, string]) => open === '“' && close === '”'));
  });

  it('leaves the server’s colours to the person and the theme: what a language begins with would outweigh both', () => {
    const begins = contributes.configurationDefaults['[meeting-record]'];
    assert.ok(!('editor.semanticHighlighting.enabled' in begins));
  });

  it('leads each type of the server’s that the protocol has not to a scope of the grammar', () => {
    const ours = LEGEND.tokenTypes.filter(type => !Object.values<string>(SemanticTokenTypes).includes(type));
    assert.deepEqual(ours, ['heading']);
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
      ours,
    );
    const [{ language, scopes }] = contributes.semanticTokenScopes;
    assert.equal(language, LANGUAGE);
    assert.deepEqual(scopes, { heading: [SCOPES.heading] });
  });

  it('gives the minimap its headings: lines that the grammar takes for one and that look so', () => {
    const [selector] = Object.keys(contributes.grammars[0].tokenTypes);
    // VS Code looks for headings in what counts as a comment, and only where a language has comments or folding marks.
    assert.ok(selector && SCOPES.heading.startsWith(selector) && SCOPES.title.startsWith(selector));
    assert.ok(!new RegExp(folding.markers.start).test('Briefings'));
    const regex = new RegExp(
      contributes.configurationDefaults['[meeting-record]']['editor.minimap.markSectionHeaderRegex'],
      'gdm',
    );
    const text =
      'Economic Council: Lakes\n\nNote:  All will follow.\n\n## Right of Reply\n(Applause)\n* *** *\nAgenda item 45 \n';
    assert.deepEqual(
      [...text.matchAll(regex)].map(({ groups }) => groups!.label),
      ['Economic Council: Lakes', 'Right of Reply', 'Agenda item 45'],
    );
  });
});
