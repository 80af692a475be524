import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { akomaNtoso } from '../server/export/akoma-ntoso.ts';
import { type Exported, exportedOf } from '../server/export/exported.ts';
import { tei } from '../server/export/tei.ts';
import { parse } from '../server/record/parse.ts';
import { HOSTILE, texts } from './export-texts.ts';

interface Format {
  readonly name: string;
  readonly schema: string;
  /** What the schema takes in. */
  readonly includes: readonly string[];
  readonly extension: 'schema' | 'relaxng';
  readonly write: (record: Exported) => string;
  /** Something in what is written, and what in its place is wrong. */
  readonly spoilt: readonly [string, string];
}

const FORMATS: readonly Format[] = [
  {
    name: 'Akoma Ntoso',
    schema: 'akomantoso30.xsd',
    includes: ['xml.xsd'],
    extension: 'schema',
    write: akomaNtoso,
    spoilt: ['<debateBody>', '<debateBody><p/>'],
  },
  {
    name: 'TEI',
    schema: 'parlamint.rng',
    includes: [],
    extension: 'relaxng',
    write: tei,
    spoilt: ['<fileDesc>', '<fileDesc><u/>'],
  },
];

describe('exports and the schemas of others', function () {
  this.timeout(300_000);
  const catalogue = loadCatalogue();

  for (const { name, schema, includes, extension, write, spoilt } of FORMATS) {
    const faultsOf = async (xml: readonly XMLFileInfo[]) => {
      const { errors } = await validateXML({
        xml,
        schema: read(schema),
        preload: includes.map(read),
        extension,
        maxMemoryPages: 2 * memoryPages.GiB,
      });
      return errors.map(({ rawMessage }) => rawMessage);
    };

    it(`${name}: every record is valid`, async () => {
      const written = [...texts()].map(([record, text]) => ({
        fileName: `${record.replaceAll(/\W+/g, '-').replace(/^-/, '')}.xml`,
        contents: write(exportedOf({ file: record, record: parse(text), catalogue }, 'meeting-record 0.0.0')),
      }));
      assert.deepEqual(await faultsOf(written), []);
    });

    it(`${name}: what is wrong is found`, async () => {
      const right = write(exportedOf({ file: 'record', record: parse(HOSTILE), catalogue }, 'meeting-record 0.0.0'));
      const faults = await faultsOf([{ fileName: 'wrong.xml', contents: right.replace(...spoilt) }]);
      assert.match(faults.join('\n'), /^wrong\.xml:\d+: /);
    });
  }
});

function read(fileName: string): XMLFileInfo {
  return { fileName, contents: readFileSync(path.join(__dirname, 'schemas', fileName), 'utf8') };
}
