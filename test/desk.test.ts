import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { LanguageClient } from './language-client.ts';

const desk = path.resolve(__dirname, '../examples/desk');
const RECORD = 'grain-reserves.record.txt';
const text = readFileSync(path.join(desk, RECORD), 'utf8');

/** `severity rule: words` */
const FOUND = [
  'information speaker-missing: OTTOLINE MARSH-ADEYEMI, Deputy Executive Director, World Food Programme (WFP)',
  'information provisional-note: Note:  A summary of the second part will be made available tomorrow.',
  'error name-to-come: NAME TO COME',
  'error undecided-pronoun: him/herself',
  'error undecided-pronoun: his/ her',
  'error undecided-pronoun: He/she',
  'error undecided-pronoun: s/he',
  'warning speaker-spelling: ESKIL TANGVALT',
  'warning draft-marker: NOT YET SEEN',
  'information unknown-affiliation: Urugay',
  'warning draft-marker: [Q14?]',
  'error name-to-come: NAME TO COME',
  'error undecided-pronoun: he/she',
  'warning pronoun-against-list: her',
];

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

const lines = text.split('\n');
const inWords = ({ rule, severity, start, end }: Found) =>
  `${severity} ${rule}: ${lines[start.line]!.slice(start.character, start.line === end.line ? end.character : undefined)}`;

describe('the example desk', () => {
  it('gives the same findings at the command line, and in an editor over stdio', async () => {
    const cli = path.resolve(__dirname, '../dist/cli.js');
    let printed = '';
    try {
      execFileSync(process.execPath, [cli, 'check', '--format', 'json', '.'], { cwd: desk, encoding: 'utf8' });
    } catch (error) {
      // Something is open: the exit code says so.
      printed = (error as { stdout: string }).stdout;
    }
    const [checked] = JSON.parse(printed) as { file: string; findings: Found[] }[];
    assert.deepEqual(checked!.findings.map(inWords).sort(), [...FOUND].sort());

    const client = new LanguageClient();
    try {
      await client.initialize({ textDocument: { diagnostic: {} } }, pathToFileURL(desk).href);
      const uri = pathToFileURL(path.join(desk, RECORD)).href;
      client.open(text, uri);
      const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', {}, uri);
      assert.deepEqual(
        items.map(({ code, severity, message, range }) => ({
          rule: code,
          severity: ['', 'error', 'warning', 'information', 'hint'][severity!],
          message,
          ...range,
        })),
        checked!.findings.map(({ rule, severity, message, start, end }) => ({ rule, severity, message, start, end })),
      );
    } finally {
      client.kill();
    }
  });
});
