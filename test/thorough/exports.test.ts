import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { exportRecords } from '../../server/cli/reports/export.ts';
import { hostileFiles } from '../hostile.ts';
import { run } from '../terminal.ts';

/** Larger ones show nothing more, and take long five times over. Bytes. */
const LARGEST = 100_000;

/** What is wrong with an export by its form; undefined where nothing is. */
const FORMS: Readonly<Record<string, (text: string) => unknown>> = {
  akn: xmlFault,
  tei: xmlFault,
  json: text => void JSON.parse(text),
  markdown: () => undefined,
  // No words of a record become a tag.
  html: text => /<(?:script|img|iframe)\b/i.exec(text.slice(text.indexOf('<body')))?.[0],
};

function xmlFault(text: string): unknown {
  let fault: unknown;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', error => {
    fault ??= error;
  });
  parser.write(text).close();
  return fault;
}

describe('an export of every file that nobody means to write', function () {
  this.timeout(120_000);
  for (const [form, faultOf] of Object.entries(FORMS)) {
    it(`is ${form} in its right form`, async () => {
      for (const { name, bytes } of hostileFiles()) {
        if (bytes.length > LARGEST) continue;
        const { out, err, code } = await run(exportRecords, ['--to', form, '-'], { input: bytes });
        if (err.startsWith('standard input can’t be read')) continue;
        assert.equal(code, 0, `${name}: ${err}`);
        assert.equal(faultOf(out), undefined, name);
      }
    });
  }
});
