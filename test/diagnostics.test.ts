import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { diagnosticsOf } from '../server/features/mending/diagnostics.ts';
import { openRecord } from '../server/features/open/open-record.ts';
import { rangeOf } from '../server/features/open/range.ts';
import { UNSET } from '../server/project/configuration/settings.ts';
import type { Finding, Severity } from '../server/rules/rule.ts';
import { able, known, MANUAL, opened, plain } from './opened.ts';

const { open, spans } = opened(`
NAME TO COME (Ethiopia) said that he/she would
^^^^^^^^^^^^                      ^^^^^^
report in spring.
`);
const [name, pronoun] = spans;
const finding: Finding = {
  span: pronoun!,
  rule: 'a-rule',
  severity: 'warning',
  message: 'One of them.',
  related: [{ span: name!, message: 'Whose it is.' }],
};
const found = { ...open, findings: [finding] };

describe('diagnostics', () => {
  it('say where, what, and by which rule, with its page and what else shows it', () => {
    assert.deepEqual(diagnosticsOf(found, able, MANUAL), [
      {
        range: { start: { line: 1, character: 34 }, end: { line: 1, character: 40 } },
        severity: DiagnosticSeverity.Warning,
        code: 'a-rule',
        codeDescription: { href: 'https://example.org/manual#a-rule' },
        source: 'meeting-record',
        message: 'One of them.',
        relatedInformation: [
          { location: { uri: open.uri, range: rangeOf(open.lines, name!) }, message: 'Whose it is.' },
        ],
      },
    ]);
  });

  it('are no empty list where they could not be found the first time', () => {
    const ignoring = () => {
      throw new Error('A fault of ours.');
    };
    const failing = openRecord(open.source, { ...known, settings: { ...UNSET, ignoring } });
    for (const _ of ['first', 'again']) assert.throws(() => diagnosticsOf(failing, able, MANUAL));
  });

  it('leave out what the client cannot take', () => {
    assert.deepEqual(Object.keys(diagnosticsOf(found, plain, MANUAL)[0]!), [
      'range',
      'severity',
      'code',
      'source',
      'message',
    ]);
  });

  it('weigh as their rule weighs', () => {
    const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
    const each = { ...open, findings: severities.map(severity => ({ ...finding, severity })) };
    assert.deepEqual(
      diagnosticsOf(each, able, MANUAL).map(({ severity }) => severity),
      [1, 2, 3, 4],
    );
  });

  it('are those of the rules, in the order of the text', () => {
    const codes = diagnosticsOf(
      opened('NAME TO COME (Chad) said so.\n\nStatement by Mali to come.').open,
      able,
      MANUAL,
    );
    assert.deepEqual(
      codes.map(({ code, range }) => `${range.start.line} ${code}`),
      ['0 name-to-come', '2 statement-to-come'],
    );
  });
});
