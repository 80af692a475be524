import assert from 'node:assert/strict';

type Flat = Record<'withFlatLiterals', (code: string) => string>;
const flat = async (code: string) =>
  ((await import('../scripts/bundles/literals.mjs' as string)) as Flat).withFlatLiterals(code);

const CODE = `
const TABLE={a:{b:1}};
function found(start,end,more){return{span:{start,end},of:[{start,end}],deep:{in:{end,start:more()}},é:"ü",...{own:{x:1,...TABLE}}}}
exports.found=found;exports.list=x=>({all:[x],none:[],many:[x,x,x],"a-b":{get y(){return x}}});`;

describe('literals of a bundle', () => {
  it('are made by functions of their own where they stand in another', async () => {
    const code = await flat(CODE);
    assert.match(code, /span:\$\d\$\(start,end\)/);
    assert.match(code, /function \$\d\$\(a0,a1\)\{return\{start:a0,end:a1\}\}/);
    assert.match(code, /TABLE=\{a:\{b:1\}\}/, 'what is made once stays');
  });

  it('are what they were', async () => {
    const made = (code: string) => {
      const exports = {} as { found: (...args: unknown[]) => unknown; list: (x: unknown) => { 'a-b': { y: unknown } } };
      new Function('exports', code)(exports);
      let count = 2;
      return [exports.found(1, 2, () => ++count), exports.list(4), exports.list(5)['a-b'].y];
    };
    assert.deepEqual(made(await flat(CODE)), made(CODE));
  });
});
