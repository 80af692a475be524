import assert from 'node:assert/strict';
import { anyOf, oneOf } from '../server/record/alternatives.ts';

type Bundled = Record<'withLists', (source: string) => string>;

describe('lists of words as bundles have them', () => {
  const put = async (source: string) => {
    const { withLists } = (await import('../scripts/bundles/lists.mjs' as string)) as Bundled;
    return withLists(source);
  };

  it('are what they are put together to', async () => {
    for (const list of ['Mr, Mrs, (?:Deputy )?Speaker', '\n  to , Prof\\.?,\n  Dr\n'])
      assert.equal(await put(`anyOf(\`${list}\`)`), `\`${anyOf(list)}\``);
    assert.equal(await put("new RegExp(anyOf('Mr, Ms'))"), "new RegExp('(?:Mr|Ms)')");
  });

  it('are one text where they are forms, whatever is put into them', async () => {
    const source = [
      "const IN: string = oneOf(\n  // `é`\n  'é`$',",
      '"[’\']s",',
      `\`a\${oneOf('b', \`c\${anyOf('d, e')}\`)}f\`)`,
    ].join('\n  ');
    const text = await put(source);
    assert.doesNotMatch(text, /Of\(/);
    const value = new Function(`${text.replace(': string', '')}; return IN`)();
    assert.equal(value, oneOf('é`$', "[’']s", `a${oneOf('b', `c${anyOf('d, e')}`)}f`));
    assert.equal(await put('oneOf(...FORMS)'), 'oneOf(...FORMS)');
  });

  it('stay where something is put in', async () => {
    const source = `anyOf(\`Mr, \${anyOf(\`Ms, Mx\`)}, Dr\`)`;
    assert.equal(await put(source), `anyOf(\`Mr, \${\`(?:Ms|Mx)\`}, Dr\`)`);
  });
});
