import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as source from '../../server/api.ts';
import { check } from '../../server/cli/check.ts';
import type { MeetingRecord } from '../../server/record/record.ts';
import { builtFor } from '../built.ts';
import { run } from '../terminal.ts';

const root = path.resolve(__dirname, '../..');

/** Letters of each alphabet that patterns have classes for: the build writes these anew. */
const LANGUAGES = {
  french:
    'La Commission a tenu séance mercredi.\n\n' +
    'Mme ÅSE LUND (Norvège) a dit que l’eau montait.  Elle a ajouté que le sel suivait.\n\n' +
    'Le représentant du Mali a souligné les progrès.  NOM À VENIR (Togo) a salué le projet.\n',
  spanish:
    'La Comisión se reunió el miércoles.\n\n' +
    'La Sra. ÁÑEZ (Perú) dijo que el agua subía.  Añadió que la sal seguía.\n\n' +
    'El representante de Malí subrayó los avances.  NOMBRE POR CONFIRMAR (Togo) acogió el proyecto.\n',
  russian:
    'Председатель: г-жа Лунд (Норвегия)\n\nПредседатель (говорит по-английски): Слово имеет Мали.\n\nГ-н Диарра (Мали): Благодарю.\n',
  chinese:
    '主席： 伦德女士 （挪威）\n\n主席（以英语发言）：请发言。\n\n迪亚拉先生（马里）（以法语发言）：谢谢。\n\n主席宣布会议开始。\n\n伦德先生（挪威）指出，水位正在上升。\n',
  arabic: 'الرئيسة (تكلمت بالإنكليزية): أعطي الكلمة.\n\nالسيد ديارا (مالي): شكرا.\n',
};

/** All of a record but what it makes of its text when somebody asks. */
const treeOf = ({ dialect, children }: MeetingRecord) => ({ dialect, children });

describe('what ships', function () {
  this.timeout(120_000);
  const built = builtFor('as-shipped', ['index', 'cli', 'check', 'catalogue', 'patterns']);
  let files: readonly string[] = [];
  before(() => {
    const own = Object.entries(LANGUAGES).map(([name, text]) => {
      const file = built(`${name}.record.txt`);
      writeFileSync(file, text);
      return file;
    });
    files = [
      ...own,
      ...['examples', 'test/fixtures'].flatMap(folder =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter(file => file.endsWith('.txt'))
          .map(file => path.join(root, folder, file)),
      ),
    ];
  });

  it('reads each record as its source does, and finds the same', () => {
    const shipped: typeof source = require(built('index.js'));
    let speeches = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const [record, asBuilt] = [source.parse(text), shipped.parse(text)];
      assert.deepEqual(treeOf(asBuilt), treeOf(record), file);
      assert.deepEqual(shipped.check(asBuilt), source.check(record), file);
      speeches += [...source.speechesOf(record)].length;
    }
    assert.ok(speeches > files.length, `${speeches}`);
  });

  it('finds the same at the command line, which makes each pattern when it is first used', async () => {
    const asked = ['check', '--jobs', '1', '--format', 'json', ...files];
    const { stdout } = spawnSync(process.execPath, [built('cli.js'), ...asked], { encoding: 'utf8', maxBuffer: 1e8 });
    const { out } = await run(check, asked.slice(1));
    assert.deepEqual(JSON.parse(stdout), JSON.parse(out));
  });
});
