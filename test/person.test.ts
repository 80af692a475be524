import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { folderHere, PULLS } from './folder-here.ts';
import type { LanguageClient } from './language-client.ts';

const DRAFT = 'NAME TO COME (Chad) said that TK was so.\n';
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe('a person’s own settings', () => {
  let client: LanguageClient;
  const { uriOf, write, codes } = folderHere(its => {
    client = its;
  });

  it('say whether hints are wanted, and the client is told to ask again', async () => {
    const hints = async () =>
      (await client.ask<{ label: string }[]>('inlayHint', { range: WHOLE }, uriOf('a.record'))).map(
        ({ label }) => label,
      );
    let inlayHints: unknown;
    client.answers['workspace/configuration'] = () => [{ inlayHints }];
    await client.initialize(
      { ...PULLS, workspace: { ...PULLS.workspace, inlayHint: { refreshSupport: true } } },
      uriOf(''),
    );
    client.open('PER ÅS (Chad) cited Security Council resolution 2331.\n', uriOf('a.record'));
    assert.deepEqual(await hints(), []);
    inlayHints = true;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.notified('workspace/inlayHint/refresh');
    assert.deepEqual(await hints(), ['(2016)']);
  });

  it('are faulted when they are first read or have just been written, and once', async () => {
    const told = () =>
      client.notifications
        .filter(({ method }) => method === 'window/showMessage')
        .map(({ params }) => (params as { readonly message: string }).message);
    let settings: object = { rules: { 'draft-marke': 'off' } };
    client.answers['workspace/configuration'] = () => [settings];
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    const change = async (to: object) => {
      settings = to;
      client.notify('workspace/didChangeConfiguration', { settings: null });
      await client.ask('inlayHint', { range: WHOLE }, uriOf('a.record'));
    };
    await client.ask('inlayHint', { range: WHOLE }, uriOf('a.record'));
    await change(settings);
    assert.equal(told().length, 1);
    assert.match(told()[0]!, /^meetingRecord: There is no rule “draft-marke”\. The rules are: /);
    const bad = { placeholders: [{ pattern: '(' }], ignore: [{ rule: 'draft-marke' }], rulez: {} };
    await change(bad);
    await change({ ...bad, inlayHints: true, trace: { server: 'messages' } });
    assert.equal(told().length, 2);
    assert.match(
      told()[1]!,
      /^meetingRecord: “rulez” is not known here\. What is: rules, .*\. There is no rule “draft-marke”\. This is no pattern/,
    );
  });

  it('are told by a client that cannot be asked', async () => {
    await client.initialize({}, uriOf(''));
    client.notify('workspace/didChangeConfiguration', { settings: { meetingRecord: { inlayHints: true } } });
    client.open('PER ÅS (Chad) cited Security Council resolution 2331.\n', uriOf('a.record'));
    assert.equal((await client.ask<object[]>('inlayHint', { range: WHOLE }, uriOf('a.record'))).length, 1);
  });

  it('say how much a rule weighs, and the hover says who said so', async () => {
    write('meeting-record.json', '{ "rules": { "draft-marker": "hint" } }');
    client.answers['workspace/configuration'] = () => [
      { rules: { 'name-to-come': 'information', 'draft-marker': 'off' } },
    ];
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    const { items } = await client.ask<{ items: Diagnostic[] }>('diagnostic', {}, uriOf('a.record'));
    assert.deepEqual(
      items.map(({ code, severity }) => [code, severity]),
      [
        ['name-to-come', 3],
        ['draft-marker', 4],
      ],
    );
    const hover = (character: number) =>
      client.ask<{ contents: { value: string } }>('hover', { position: { line: 0, character } }, uriOf('a.record'));
    assert.match((await hover(1)).contents.value, /Information by your own settings/);
    assert.match((await hover(31)).contents.value, /A hint by this folder’s meeting\\-record\\.json/);
  });

  it('are waited for once, where a client never says what they are', async () => {
    client.answers['workspace/configuration'] = () => undefined;
    await client.initialize(PULLS, uriOf(''));
    client.open(DRAFT, uriOf('a.record'));
    const started = performance.now();
    for (let times = 0; times < 8; times++) assert.deepEqual(await codes('a.record'), ['name-to-come', 'draft-marker']);
    assert.ok(performance.now() - started < 10_000);
  });
});
