import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { undecidedIn } from '../server/record/pronouns/slash/undecided.ts';
import type { PronounSet } from '../server/record/pronouns.ts';
import { decide, undecidedByPart, useThroughout } from '../server/record/pronouns.ts';
import { readable } from '../server/record/readable.ts';
import { speechesOf } from '../server/record/walk.ts';

const read = (text: string) => parse(text, coverage);

describe('slash pronouns', () => {
  const spellings: readonly (readonly [string, string, string, string])[] = [
    ['he/she', 'she', 'he', 'they'],
    ['he/ she', 'she', 'he', 'they'],
    ['he / she', 'she', 'he', 'they'],
    ['he\u00a0/\u00a0she', 'she', 'he', 'they'],
    ['she/he', 'she', 'he', 'they'],
    ['s/he', 'she', 'he', 'they'],
    ['S/he', 'She', 'He', 'They'],
    ['(s)he', 'she', 'he', 'they'],
    ['(S)he', 'She', 'He', 'They'],
    ['(she)he', 'she', 'he', 'they'],
    ['he(she)', 'she', 'he', 'they'],
    ['he\\she', 'she', 'he', 'they'],
    ['he/she/they', 'she', 'he', 'they'],
    ['He/she', 'She', 'He', 'They'],
    ['HE/SHE', 'SHE', 'HE', 'THEY'],
    ['him/her', 'her', 'him', 'them'],
    ['him/herself', 'herself', 'himself', 'themself'],
    ['himself/herself', 'herself', 'himself', 'themself'],
    ['him-/herself', 'herself', 'himself', 'themself'],
    ['him/her self', 'herself', 'himself', 'themself'],
    ['[he/she]', 'she', 'he', 'they'],
    ['she/they', 'she', 'he', 'they'],
  ];
  for (const [spelling, she, he, they] of spellings) {
    it(`${spelling} is one, and becomes ${she}, ${he} or ${they}`, () => {
      const text = `Then ${spelling} again`;
      const found = undecidedIn(readable(text), { start: 0, end: text.length });
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        [spelling],
      );
      const written = (set: PronounSet) => decide(found[0]!, set);
      assert.deepEqual([written('she'), written('he'), written('they')], [she, he, they]);
    });
  }

  it('his/her is possessive before a noun; his/hers at the end of a clause is not', () => {
    const become = (text: string) => decide(undecidedIn(text, { start: 0, end: text.length })[0]!, 'she');
    assert.equal(become('his/her country'), 'her');
    assert.equal(become('His / her own view'), 'Her');
    assert.equal(become('his/hers country'), 'her');
    assert.equal(become('the choice was his/hers.'), 'hers');
    assert.equal(become('His/hers was a land'), 'Hers');
  });

  it('of two that overlap the first is one', () => {
    const text = 'that (s)he/herself went';
    assert.deepEqual(
      undecidedIn(text, { start: 0, end: text.length }).map(({ span }) => text.slice(span.start, span.end)),
      ['(s)he'],
    );
  });

  it('what only looks like one is none', () => {
    for (const text of [
      'ISIL/Da’esh and/or the/she',
      'Ms. Okello (she/her), Mr. Falk (he/him), they/them, she/they',
      'he/she/it',
      'https://example.org/he/she',
      'he/ said',
      'his/s',
      'a she/he-wolf',
      'told her (his wife)',
      'he or she, his or her',
    ])
      assert.deepEqual(undecidedIn(text, { start: 0, end: text.length }), [], text);
  });

  it('in direct speech the words are the speaker’s; in a text of no known kind the sentence has to show it', () => {
    const spoken = read('Chair: Any member may say what he/she thinks.');
    assert.deepEqual([...undecidedByPart({ ...spoken, dialect: 'transcript' })], []);
    const minutes = parse('The applicant gives his/her name.  The tool was sound, he/she said.');
    assert.equal(minutes.dialect, 'plain');
    assert.deepEqual(
      [...undecidedByPart(minutes)]
        .flatMap(([undecided]) => undecided)
        .map(({ span }) => minutes.text.slice(span.start)),
      ['he/she said.'],
    );
  });
});

describe('one set throughout a speech', () => {
  const rewritten = (text: string, set: PronounSet) => {
    const record = read(text);
    const changes = useThroughout(record, speechesOf(record)[0]!, set);
    return [...changes]
      .reverse()
      .reduce((now, { span, text: words }) => now.slice(0, span.start) + words + now.slice(span.end), text);
  };
  const text =
    'NAME TO COME (Peru), associating herself with the Group, said that her country was long.  She was glad ' +
    'of the Envoy and his maps.  “She told me,” he added.  It gave her great pleasure, she said.  His/her ' +
    'delegation would help.';

  it('changes each pronoun of the speaker in its own form and case, and nobody else’s', () => {
    assert.equal(
      rewritten(text, 'he'),
      'NAME TO COME (Peru), associating himself with the Group, said that his country was long.  He was glad ' +
        'of the Envoy and his maps.  “She told me,” he added.  It gave him great pleasure, he said.  His ' +
        'delegation would help.',
    );
  });

  it('lets the verb agree where one follows right away', () => {
    assert.equal(
      rewritten(text, 'they'),
      'NAME TO COME (Peru), associating themself with the Group, said that their country was long.  They were ' +
        'glad of the Envoy and his maps.  “She told me,” they added.  It gave them great pleasure, they said.  ' +
        'Their delegation would help.',
    );
  });

  it('lets the verb agree in any tense, over a line’s end, and before its subject', () => {
    const one =
      'NAME TO COME (Peru) said that he/she\nwas glad.  Does he/she know?  He/she doesn’t, nor is he/she ' +
      'sad; he/she also goes, s/he tries, he/she proposes, he/she stresses it, he/she as well as Togo, ' +
      'he/she lies, he/she always asked, s/he nonetheless swam, he/she across the lake, and he/she then ' +
      'asked.';
    assert.equal(
      rewritten(one, 'they'),
      'NAME TO COME (Peru) said that they\nwere glad.  Do they know?  They don’t, nor are they sad; they ' +
        'also go, they try, they propose, they stress it, they as well as Togo, they lie, they always asked, ' +
        'they nonetheless swam, they across the lake, and they then asked.',
    );
  });

  it('changes nothing where all is so already', () => {
    const right = rewritten(text, 'she');
    assert.equal(rewritten(right, 'she'), right);
  });
});
