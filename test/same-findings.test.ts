import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as api from '../server/api.ts';
import { check } from '../server/cli/check.ts';
import { codeActions } from '../server/features/mending/code-actions.ts';
import { diagnosticOf } from '../server/features/mending/diagnostics.ts';
import { FIX_ALL } from '../server/features/mending/fix-all.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { isOfLength } from './length.ts';
import { able, known } from './opened.ts';
import { run } from './terminal.ts';

const root = path.resolve(__dirname, '..');

/**
 * Our own records as long as are tried now, and among the thorough tests all real ones, where they are beside the project.
 * What a folder says is another test’s.
 */
const real = process.env.TEST_TEXTS === 'long' ? ['../shared/records'] : [];
const files = ['test/fixtures/verbatim', ...real].flatMap(folder => {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.txt'))
    .sort()
    .map(file => path.join(at, file))
    .filter(file => folder === real[0] || isOfLength(readFileSync(file, 'utf8')));
});
const examples = readdirSync(path.join(root, 'examples'))
  .filter(file => file.endsWith('.txt'))
  .map(file => path.join(root, 'examples', file));

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly character: number };
}

describe('the editor, the command line and the npm functions', function () {
  this.timeout(120_000);
  const severities = ['', 'error', 'warning', 'information', 'hint'];

  it('find the same in every record', async () => {
    const all = [...examples, ...files];
    const told = new Map<string, readonly Told[]>(
      JSON.parse((await run(check, ['--jobs', '1', '--format', 'json', ...all])).out).map(
        (record: { file: string; findings: Told[] }) => [
          record.file,
          record.findings.map(({ rule, severity, message, start }) => ({ rule, severity, message, start })),
        ],
      ),
    );
    assert.equal(told.size, all.length);
    let findings = 0;
    for (const file of all) {
      const text = readFileSync(file, 'utf8');
      const open = openRecord({ uri: pathToFileURL(file).href, languageId: LANGUAGE, version: 1, text }, known);
      const editor = open.findings.map((finding): Told => {
        const { code, severity, message, range } = diagnosticOf(open, finding, able, 'https://example.org/');
        return { rule: String(code), severity: severities[severity!]!, message: String(message), start: range.start };
      });
      assert.deepEqual(told.get(file), editor, file);
      assert.deepEqual(
        api.check(api.parse(text)).map(({ rule, severity, message }) => ({ rule, severity, message })),
        editor.map(({ rule, severity, message }) => ({ rule, severity, message })),
        file,
      );
      findings += editor.length;
    }
    assert.ok(findings > 20, `${findings}`);
  });

  it('do the same where all is fixed at once', async () => {
    let mended = 0;
    for (const file of [...examples, ...files]) {
      const text = readFileSync(file, 'utf8');
      const open = openRecord({ uri: pathToFileURL(file).href, languageId: LANGUAGE, version: 1, text }, known);
      const params = { range: AT_START, context: { diagnostics: [], only: [FIX_ALL] } };
      const [action] = codeActions(open, params, { ...able, versionedEdits: false }, 'https://example.org/');
      const edits = action?.edit?.changes?.[open.uri] ?? [];
      const editor = TextDocument.applyEdits(TextDocument.create(open.uri, LANGUAGE, 1, text), edits);
      assert.equal((await run(check, ['--fix', '-'], { input: text })).out, editor, file);
      mended += edits.length;
    }
    assert.ok(mended > 0);
  });
});

const AT_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
