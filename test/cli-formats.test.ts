import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { formats } from '../server/cli/check/formats/index.ts';
import { check } from '../server/cli/check.ts';
import { rules } from '../server/rules/index.ts';
import { deskOf } from './desk.ts';
import { run } from './terminal.ts';
import { elements, readXml, wordsOf } from './xml.ts';

const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);

/** Two records with findings, one of them of all weights, one with none, and one that can't be read. */
const DRAFT =
  'Note:  A complete summary will be made available.\n\nStatements\n\nNAME TO COME (Chad) said “<that>” & 100% so.\n\nKOFI MENSAH (Ghana) said that he/she agreed,\r\n\tTK.\n';

describe('formats of meeting-record check', () => {
  const desk = deskOf('formats');
  const places = () => [
    desk.file('a, b:c.record', DRAFT),
    desk.file('done.record', 'ILSE BRANDVOLD (Norway) said so.\n'),
    desk.file('é 100%.record', DRAFT),
    desk.file('nul.record', '\0'),
  ];
  const report = (format: string, ...args: string[]) =>
    run(check, ['--format', format, '--rule=draft-marker=hint', '--rule=provisional-note=warning', ...args]);
  const findings = async () =>
    JSON.parse((await report('json', ...places())).out).flatMap((record: { findings: unknown[] }) => record.findings);

  it('sarif holds to the schema of OASIS, and has every finding', async () => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv as never);
    const validate = ajv.compile(schema);
    for (const args of [places(), [desk.at('done.record')]]) {
      const log = JSON.parse((await report('sarif', ...args)).out) as Log;
      assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 2));
    }
    const [{ results, tool, invocations }] = JSON.parse((await report('sarif', ...places())).out).runs;
    assert.equal(results.length, (await findings()).length);
    for (const { ruleId, ruleIndex, level, locations } of results) {
      assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
      assert.ok(['error', 'warning', 'note'].includes(level));
      assert.ok(new URL(locations[0].physicalLocation.artifactLocation.uri, 'file:///x/').href);
    }
    assert.equal(tool.driver.rules.length, rules.length);
    assert.equal(invocations[0].executionSuccessful, false);
    assert.equal(invocations[0].toolExecutionNotifications.length, 1);
  });

  it('sarif names files below the working directory from there, so that two machines say the same', async () => {
    const { out } = await run(check, ['--format', 'sarif', 'examples/draft-undersea-cables.record.txt']);
    assert.deepEqual(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation, {
      uri: 'examples/draft-undersea-cables.record.txt',
      uriBaseId: 'ROOT',
    });
  });

  it('github has one escaped line for each finding', async () => {
    const { out } = await report('github', ...places());
    const lines = out.trimEnd().split('\n');
    assert.equal(lines.length, (await findings()).length);
    for (const line of lines) {
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::./,
      );
    }
    const file = `${path.dirname(desk.at('x'))}/a%2C b%3Ac.record`;
    assert.ok(lines[0]!.includes(`file=${file},`), lines[0]);
    assert.ok(lines.at(-1)!.includes('é 100%25.record'), lines.at(-1));
  });

  it('junit is XML with a failure for each finding that blocks', async () => {
    const all = readXml((await report('junit', ...places())).out);
    assert.equal(all.name, 'testsuites');
    const blocking = (await findings()).filter((it: { severity: string }) => /error|warning/.test(it.severity));
    assert.equal(elements(all, 'failure').length, blocking.length);
    assert.equal(elements(all, 'error').length, 1);
    for (const suite of elements(all, 'testsuite')) {
      assert.equal(elements(suite, 'testcase').length, Number(suite.attributes.tests));
      assert.equal(elements(suite, 'failure').length, Number(suite.attributes.failures));
      assert.equal(elements(suite, 'error').length, Number(suite.attributes.errors));
    }
    const [first] = elements(all, 'testsuite');
    assert.equal(first!.attributes.name, desk.at('a, b:c.record'));
    assert.ok(elements(all, 'failure').some(it => wordsOf(it).includes('said “<that>” & 100% so')));
  });

  it('json and jsonl say the same, with zero-based lines and columns', async () => {
    const whole = JSON.parse((await report('json', ...places())).out);
    const lines = (await report('jsonl', ...places())).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    assert.deepEqual(lines, whole);
    const { start, end, span } = whole[0].findings.find((it: { rule: string }) => it.rule === 'name-to-come');
    assert.deepEqual(
      [start, end],
      [
        { line: 4, character: 0 },
        { line: 4, character: 12 },
      ],
    );
    assert.equal(DRAFT.slice(span.start, span.end), 'NAME TO COME');
  });

  it('sarif and junit tell of a configuration with mistakes, for which the call ends with 2', async () => {
    desk.file('mistaken/meeting-record.json', '{ "rules": { "no-such": "off" } }');
    const place = desk.file('mistaken/done.record', 'ILSE BRANDVOLD (Norway) said that it was so.\n');
    const [{ invocations }] = JSON.parse((await report('sarif', place)).out).runs;
    assert.equal(invocations[0].executionSuccessful, false);
    assert.match(invocations[0].toolConfigurationNotifications[0].message.text, /There is no rule “no-such”/);
    const { out, code } = await report('junit', place);
    assert.equal(code, 2);
    assert.equal(elements(readXml(out), 'error').length, 1);
  });

  it('every format is whole where there are no records', async () => {
    const empty = path.dirname(desk.file('empty/notes.md', ''));
    for (const format of Object.keys(formats)) {
      const { out, code } = await report(format, empty);
      assert.equal(code, 2, format);
      if (/json$|sarif/.test(format)) JSON.parse(out);
      if (format === 'junit') readXml(out);
    }
  });
});
