import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../server/features/mending/code-actions.ts';
import { FIX_ALL, resolved } from '../server/features/mending/fix-all.ts';
import { LANGUAGE, openRecord } from '../server/features/open/open-record.ts';
import { positionAt, rangeOf } from '../server/features/open/range.ts';
import type { Finding, Fix } from '../server/rules/rule.ts';
import { able, known, MANUAL, opened, plain } from './opened.ts';

const { open, text, spans } = opened(`
PER ÅS (Norway) recalled resolutions 10 (1999) and 20 (1998), and 30 (1997).
                                         ^^^^          ^^^^           ^^^^
`);
const [first, second, third] = spans.map(span => span);
const write = (span = first!, words = '2001', safe = true): Fix => ({
  title: `Write ${words}`,
  edits: [{ span, text: words }],
  safe,
});
const finding = (span = first!, ...fixes: Fix[]): Finding => ({
  span,
  rule: 'a-year',
  severity: 'error',
  message: 'Another year.',
  fixes,
});
const found = {
  ...open,
  findings: [
    finding(first, write(first, '2001')),
    finding(second, write(second, '2002', false), write(second, '2003', false)),
    finding(third, write(third, '2004')),
  ],
};

const asked = (span = first!, only?: string[], client = able) =>
  codeActions(
    found,
    { range: rangeOf(open.lines, span), context: { diagnostics: [], ...(only && { only }) } },
    client,
    MANUAL,
  );
const after = ({ edit }: CodeAction) => {
  const [change] = edit!.documentChanges ?? [];
  const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : edit!.changes![open.uri]!;
  return TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits).trim();
};

describe('code actions', () => {
  it('mend what the range touches, whatever the client says of diagnostics', () => {
    const [action, ...others] = asked(first, [CodeActionKind.QuickFix]);
    assert.deepEqual(others, []);
    assert.equal(action!.title, 'Write 2001');
    assert.equal(action!.kind, CodeActionKind.QuickFix);
    assert.equal(after(action!), 'PER ÅS (Norway) recalled resolutions 10 (2001) and 20 (1998), and 30 (1997).');
  });

  it('touch where the cursor stands at either end, and not beyond', () => {
    const at = (offset: number) => asked({ start: offset, end: offset }, [CodeActionKind.QuickFix]).length;
    assert.deepEqual([at(first!.start - 1), at(first!.start), at(first!.end), at(first!.end + 1)], [0, 1, 1, 0]);
  });

  it('prefer the one fix that is safe, which comes first, and none where a person must choose', () => {
    assert.deepEqual(
      asked({ start: 0, end: text.length }, [CodeActionKind.QuickFix]).map(action => !!action.isPreferred),
      [true, true, false, false],
    );
  });

  it('belong to the diagnostic that they mend', () => {
    const [action] = asked(first, [CodeActionKind.QuickFix]);
    assert.equal(action!.diagnostics![0]!.code, 'a-year');
    assert.deepEqual(action!.diagnostics![0]!.range, rangeOf(open.lines, first!));
  });

  it('mend several findings at once where one fix does, and say which', () => {
    const both = write(first, '2001', false);
    const shared = { ...open, findings: [finding(first, both), finding(second, both, write(second, '2002', false))] };
    const params = { range: rangeOf(open.lines, { start: 0, end: text.length }), context: { diagnostics: [] } };
    assert.deepEqual(
      codeActions(shared, params, able, MANUAL).map(({ title, diagnostics }) => `${title}: ${diagnostics!.length}`),
      ['Write 2001: 2', 'Write 2002: 1'],
    );
  });

  it('stop where nobody could want more of them', () => {
    const edits = Array.from({ length: 6_000 }, () => ({ span: first!, text: '' }));
    const findings = Array.from({ length: 100 }, () => finding(first, { title: 'Much', edits, safe: false }));
    const params = { range: rangeOf(open.lines, first!), context: { diagnostics: [] } };
    assert.equal(codeActions({ ...open, findings }, params, able, MANUAL).length, 2);
  });

  it('do all at once what is safe, and only that, wherever the cursor is', () => {
    for (const only of [CodeActionKind.SourceFixAll, CodeActionKind.Source, FIX_ALL]) {
      const [action, ...others] = asked({ start: 0, end: 0 }, [only]);
      assert.deepEqual(others, []);
      assert.equal(action!.title, 'Fix 2 items that need no decision');
      assert.equal(action!.kind, FIX_ALL);
      assert.equal(after(action!), 'PER ÅS (Norway) recalled resolutions 10 (2001) and 20 (1998), and 30 (2004).');
    }
  });

  it('do all at once unasked only where that is more than one', () => {
    const params = { range: rangeOf(open.lines, second!), context: { diagnostics: [] } };
    const kinds = (findings: readonly Finding[]) =>
      codeActions({ ...open, findings }, params, able, MANUAL).filter(({ kind }) => kind === FIX_ALL).length;
    assert.equal(kinds(found.findings), 1);
    assert.equal(kinds(found.findings.slice(1)), 0);
  });

  it('say what they would do to the whole record once they are chosen, unless just that is asked for', () => {
    const params = { range: rangeOf(open.lines, second!), context: { diagnostics: [] } };
    const unasked = (client: typeof able) =>
      codeActions(found, params, client, MANUAL).find(({ kind }) => kind === FIX_ALL)!;
    const action = unasked(able);
    assert.equal(action.edit, undefined);
    const [asked] = codeActions(found, { ...params, context: { diagnostics: [], only: [FIX_ALL] } }, able, MANUAL);
    assert.deepEqual(resolved(found, action, able).edit, asked!.edit);
    assert.equal(resolved({ ...found, version: 8 }, action, able).edit, undefined);
    assert.deepEqual(unasked({ ...able, resolvesEdits: false }).edit, asked!.edit);
  });

  it('do what can only be done after other fixes, as the command line does', () => {
    const touching = { span: { start: first!.end, end: first!.end + 1 }, text: ']' };
    const later = finding(touching.span, { title: 'Close', edits: [touching], safe: true });
    const judged = (now: string) => ({ findings: now.includes('(2001)') ? [later] : [] });
    const rounds = { ...open, findings: [finding(first, write(first, '2001')), later], judged };
    const params = { range: rangeOf(open.lines, first!), context: { diagnostics: [], only: [FIX_ALL] } };
    const [action] = codeActions(rounds, params, able, MANUAL);
    assert.match(after(action!), /10 \(2001\] and/);
  });

  it('make no two changes of one place at once', () => {
    const twice = { ...open, findings: [finding(first, write(first, '2001')), finding(first, write(first, '2002'))] };
    const params = { range: rangeOf(open.lines, first!), context: { diagnostics: [], only: [FIX_ALL] } };
    const [action] = codeActions(twice, params, able, MANUAL);
    assert.equal(after(action!), 'PER ÅS (Norway) recalled resolutions 10 (2001) and 20 (1998), and 30 (1997).');
  });

  it('offer nothing that was not asked for', () => {
    assert.deepEqual(asked(first, [CodeActionKind.Refactor]), []);
    assert.deepEqual(asked(first, ['source.fixAll.other']), []);
    assert.deepEqual(asked(first, ['quick']), []);
  });

  it('name the version they are for, where the client can hold them to it', () => {
    const [action] = asked();
    assert.deepEqual(action!.edit!.documentChanges![0], {
      textDocument: { uri: open.uri, version: 7 },
      edits: [{ range: rangeOf(open.lines, first!), newText: '2001' }],
    });
    const [bare] = asked(first, undefined, { ...able, versionedEdits: false });
    assert.deepEqual(Object.keys(bare!.edit!), ['changes']);
    assert.equal(after(bare!), after(action!));
  });

  it('are none for a client that takes only commands', () => {
    assert.deepEqual(asked(first, undefined, plain), []);
  });

  it('that mend several findings are offered once, after an edit above them, too', () => {
    const speech = (name: string) =>
      `NAME TO COME (${name}) said that he/she was glad, and that his/her lake was full.\n\n`;
    const text = ['Chad', 'Fiji', 'Peru', 'Togo'].map(name => speech(name).repeat(20)).join('');
    const source = { uri: 'file:///lakes.record', languageId: LANGUAGE, version: 1, text };
    const before = openRecord(source, known);
    assert.ok(before.findings.length > 200);
    const change = { start: 0, end: 0, length: 1 };
    const open = openRecord({ ...source, text: `\n${text}` }, known, undefined, { open: before, change });
    const anew = openRecord(open.source, known);
    const end = positionAt(open.lines, open.source.text.length);
    const last = { range: { start: { ...end, line: end.line - 2 }, end }, context: { diagnostics: [] } };
    const offered = codeActions(open, last, able, MANUAL);
    assert.deepEqual(offered, codeActions(anew, last, able, MANUAL));
    assert.ok(offered.some(({ diagnostics }) => diagnostics!.length === 2));
  });
});
