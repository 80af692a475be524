import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { builtFor } from './built.ts';

type Moving = Record<'withPatternsWhenUsed', (code: string) => string>;
const moving = () => import('../scripts/bundles/first-use.mjs' as string) as Promise<Moving>;
const moved = async (code: string) => (await moving()).withPatternsWhenUsed(code).trim();

/** A module as esbuild puts it into a bundle that loads it when another asks for it. */
const asModule = (declared: string, body: string) =>
  `var ${declared},init_words=__esm({"words.ts"(){"use strict";${body}}});`;

describe('patterns of a bundle that are made when they are first used', () => {
  it('are moved to the one place that reads them', async () => {
    assert.equal(
      await moved('var WORD=/a/y;function at(text){return WORD.test(text)}'),
      'var WORD;function at(text){return (WORD??=/a/y).test(text)}',
    );
    assert.equal(
      await moved(`${asModule('WORD,ONE', 'ONE=1,WORD=/é’/u;')}function all(text){return {WORD,ONE}}`),
      `${asModule('WORD,ONE', 'ONE=1,0;')}function all(text){return {WORD:(WORD??=/é’/u),ONE}}`,
    );
  });

  it('are made by a function where several read them, or where they are made of others', async () => {
    assert.equal(
      await moved(
        'var WORD=/a/,TWO=new RegExp(WORD.source+"{2}","u");function is(text){return WORD.test(text)||TWO.test(text)}',
      ),
      `var WORD,TWO;function is(text){return $WORD().test(text)||$TWO().test(text)}
function $WORD(){return WORD??=/a/}
function $TWO(){return TWO??=new RegExp($WORD().source+"{2}","u")}`,
    );
  });

  it('are made when they are first used by a function that makes them, too', async () => {
    assert.equal(
      await moved('var WORD=word();function word(){return new RegExp("a")}function is(text){return WORD.test(text)}'),
      `var WORD;function word(){return new RegExp("a")}function is(text){return $WORD().test(text)}
function $WORD(){return WORD??=word()}`,
    );
  });

  it('are the same patterns ever after, made once and by what was meant', async () => {
    const made: string[] = [];
    class Told extends RegExp {
      constructor(source: string, flags?: string) {
        super(source, flags);
        made.push(source);
      }
    }
    const code = `
      function anyOf(list){return "(?:"+list.split(", ").join("|")+")"}
      var NAME=anyOf("Ann, Bea"),FORMS=[{pattern:new RegExp(NAME,"g"),words:[NAME]}],UNUSED=new RegExp("never");
      function next(text){return FORMS[0].pattern.exec(text)?.index}
      function pattern(){return FORMS[0].pattern}`;
    const { next, pattern } = new Function('RegExp', `${await moved(code)};return{next,pattern}`)(Told);
    assert.deepEqual(made, []);
    assert.deepEqual([next('Ann, Bea'), next('Ann, Bea'), pattern().lastIndex], [0, 5, 8]);
    assert.deepEqual(made, ['(?:Ann|Bea)']);
  });

  for (const [why, code] of [
    ['is written again', 'var WORD=/a/;function other(){WORD=/b/}'],
    ['is written again as part of something', 'var WORD=/a/;function other(all){[WORD]=all}'],
    ['is made by what counts', 'var made=0;function next(){made++;return"a"}var WORD=new RegExp(next());'],
    ['is another each time', 'var WORD=new RegExp(String(Math.random()));'],
    ['is made of what is written again', 'var word="a";function other(){word="b"}var WORD=new RegExp(word);'],
    [
      'is made of a list that grows',
      'var words=["a"];function other(){words.push("b")}var WORD=new RegExp(words.join("|"));',
    ],
    [
      'is made of an object that changes',
      'var last={text:"a"};function keep(text){last.text=text}var WORD=new RegExp(last.text);',
    ],
    ['is kept by what is told of it', 'var all=[];function told(it){all.push(it);return it}var WORD=told(/a/);'],
    ['has its name elsewhere too', 'var WORD=/a/;function is(text,WORD){return WORD.test(text)}'],
  ] as const) {
    it(`are made as ever where one ${why}`, async () =>
      assert.equal(await moved(`${code}function read(){return [WORD]}`), `${code}function read(){return [WORD]}`));
  }

  describe('of the command line', function () {
    this.timeout(60_000);
    const built = builtFor('first-use', ['check', 'catalogue', 'patterns', 'index']);

    it('are a few where all were made', () => {
      const told = `
        const { queryObjects } = require('node:v8');
        const patterns = () => queryObjects(RegExp, { format: 'count' });
        const before = patterns();
        const bundle = require(process.argv[1]);
        console.log(patterns() - before);`;
      const loading = (bundle: string) =>
        Number(execFileSync(process.execPath, ['--no-warnings', '--eval', told, built(bundle)], { encoding: 'utf8' }));
      const [some, all] = [loading('check.js'), loading('index.js')];
      assert.ok(some < all / 20, `${some} of ${all}`);
    });
  });
});
