import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'mocha';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { akomaNtoso } from '../server/export/akoma-ntoso.ts';
import { type Exported, exportedOf } from '../server/export/exported.ts';
import { tei } from '../server/export/tei.ts';
import { parse } from '../server/record/parse.ts';
import { deskOf } from './desk.ts';
import { texts } from './export-texts.ts';

/**
 * A format, and the schema of those who make it. They are large and are not ours, so the test asks for them where the
 * variable says or beside the project; where they are not, `test/export-shapes.ts` holds what it can.
 */
interface Format {
  readonly name: string;
  readonly variable: string;
  readonly beside: string;
  readonly option: '--schema' | '--relaxng';
  readonly write: (record: Exported) => string;
  /** Something in what is written, and what in its place is wrong. */
  readonly spoilt: readonly [string, string];
}

const FORMATS: readonly Format[] = [
  {
    name: 'Akoma Ntoso',
    variable: 'AKOMA_NTOSO_XSD',
    beside: '../shared/akomantoso30.xsd',
    option: '--schema',
    write: akomaNtoso,
    spoilt: ['<debateBody>', '<debateBody><p/>'],
  },
  {
    name: 'TEI',
    variable: 'TEI_RNG',
    beside: '../shared/tei_all.rng',
    option: '--relaxng',
    write: tei,
    spoilt: ['<fileDesc>', '<fileDesc><u/>'],
  },
];

describe('exports and the schemas of others', function () {
  this.timeout(300_000);
  const desk = deskOf('export-schemas');

  for (const { name, variable, beside, option, write, spoilt } of FORMATS) {
    it(`${name}: every record is valid`, function () {
      const schema = process.env[variable] ?? path.resolve(__dirname, '..', beside);
      if (!existsSync(schema)) leftOut(this, `${name} is not validated: no schema at ${variable} or ${beside}`);
      if (spawnSync('xmllint', ['--version']).error)
        leftOut(this, 'xmllint is not there: apt-get install libxml2-utils');

      const catalogue = loadCatalogue();
      const names = new Map<string, string>();
      let first = '';
      for (const [record, text] of texts()) {
        const whole = exportedOf({ file: record, record: parse(text), catalogue }, 'meeting-record 0.0.0');
        const written = write(whole);
        if (first === '') first = written;
        names.set(desk.file(`${name}/${names.size}.xml`, written), record);
      }
      const wrong = desk.file(`${name}/wrong.xml`, first.replace(...spoilt));
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', option, schema, ...names.keys(), wrong], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      const said = stderr.split('\n');
      assert.ok(
        said.includes(`${wrong} fails to validate`),
        `The schema can’t be read, or lets everything pass: ${stderr.slice(-500)}`,
      );
      const invalid = [...names].filter(([file]) => !said.includes(`${file} validates`));
      assert.deepEqual(
        invalid.map(([file, record]) => [record, ...said.filter(line => line.startsWith(file))]),
        [],
      );
      assert.equal(status, 3);
    });
  }

  function leftOut(test: Context, why: string): never {
    console.log(`      ${why}`);
    return test.skip();
  }
});
