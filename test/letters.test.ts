import assert from 'node:assert/strict';
import { SIGNS } from '../server/record/letters.ts';

type Bundled = Record<'withLetters', (code: string) => string>;
const bundled = () => import('../scripts/bundles/letters.mjs' as string) as Promise<Bundled>;

/** The characters of the BMP from one to another of which something holds, as one string. */
function charactersOf(from: number, to: number, holds: (character: string) => boolean): string {
  let found = '';
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code);
    if (holds(character)) found += character;
  }
  return found;
}

describe('letters as bundles ask for them', () => {
  const asked = async (pattern: string) => {
    const { withLetters } = await bundled();
    const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(withLetters(pattern))!;
    return new RegExp(source!, flags);
  };

  it('are those of Latin, Greek and Cyrillic, but for letters that are signs', async () => {
    const letter = await asked(String.raw`/^\p{Alpha}$/u`);
    const differ = (character: string) => letter.test(character) !== /^\p{Alpha}$/u.test(character);
    assert.equal(charactersOf(0, 0x2b0, differ), '');
    assert.match(
      charactersOf(0x370, 0x52f, differ),
      /^[\u0375\u037e\u0384\u0385\u0387\u03f6\u0482-\u0489\p{Cn}]+$/u,
      'or no letters yet',
    );
    assert.equal(charactersOf(0x1e00, 0x1eff, differ), '');
  });

  it('are all that other scripts have', async () => {
    const letter = await asked(String.raw`/^\p{Alpha}$/u`);
    const missed = charactersOf(0x370, 0xffdc, character => /^\p{L}$/u.test(character) && !letter.test(character));
    assert.match(missed, /^[\u2071-\u2184\u2e2f]+$/, 'what is like a letter, as ℃ and ⁿ are');
    const digit = await asked(String.raw`/^\p{N}$/u`);
    for (const one of '1²¼٣३Ⅳ１') assert.match(one, digit);
  });

  it('stand in classes and alone, in patterns and in strings', async () => {
    const name = await asked(String.raw`/^\p{Upper}[\p{Alpha}’-]+ \p{Alpha}+\P{Alpha}[^\p{Alpha}\p{N}]$/u`);
    for (const one of ['O’Gara-Łęcka Ж.-', 'Ürün 王。?']) assert.match(one, name);
    for (const one of ['O’Gara Ж.1', 'O’Gara Ж.é', 'o’Gara Ж..']) assert.doesNotMatch(one, name);
    const { withLetters } = await bundled();
    assert.equal(
      withLetters(String.raw`"é’"; new RegExp("\\p{N}[\\]\\p{N}]" + A, "u");`).replace(/0-9.*?\\uff19/g, 'RANGES'),
      String.raw`"é’"; new RegExp("[RANGES][\\]RANGES]" + A, "u");`,
    );
  });

  it('stand in a literal where all of a pattern is there', async () => {
    const { withLetters } = await bundled();
    for (const [code, literal] of [
      [String.raw`RegExp("^a/b\\b", "u")`, String.raw`/^a\/b\b/u`],
      ['new RegExp("(?:Mr|Ms)–é")', String.raw`/(?:Mr|Ms)\u2013\u00e9/`],
      [String.raw`RegExp('[\u0627\\u4e00-\\u9fff]')`, String.raw`/[\u0627\u4e00-\u9fff]/`],
      [String.raw`RegExp("\\p{N}\n", "iu")`, String.raw`/[RANGES]\n/i`],
      ['RegExp(WORD, "u")', 'RegExp(WORD, "u")'],
      ['RegExp("a", flags)', 'RegExp("a", flags)'],
    ])
      assert.equal(withLetters(code!).replace(/0-9.*?\\uff19/g, 'RANGES'), literal);
  });

  it('take no half of a class', async () => {
    const { withLetters } = await bundled();
    assert.throws(() => withLetters(String.raw`const CLASS = "\\p{Alpha}’]"`), /begins elsewhere/);
    assert.throws(() => withLetters(String.raw`const CLASS = "[\\p{Alpha}’"`), /ends elsewhere/);
  });

  it('are sought without the flag that makes each a set of its own where capitals are small letters too', async () => {
    assert.equal((await asked(String.raw`/\p{Alpha}x/giu`)).flags, 'gi');
    assert.equal((await asked(String.raw`/\p{Alpha}\p{Upper}/iu`)).flags, 'iu');
    assert.equal((await asked('/x/iu')).flags, 'i');
  });
});

describe('signs', () => {
  const sign = new RegExp(`^[${SIGNS}]$`);

  it('are no letters and no digits of any script', () => {
    const other = charactersOf(0, 0xffff, character => /^[\p{L}\p{Nd}]$/u.test(character) && sign.test(character));
    assert.equal(other, '');
  });

  it('are all that stand in records in English', () => {
    const missed = charactersOf(
      0,
      0x2bff,
      character => /^[\p{P}\p{S}\p{Z}\p{Cc}]$/u.test(character) && !sign.test(character),
    );
    assert.doesNotMatch(missed, /[\0-\u02af\u2000-\u206f]/);
  });
});
