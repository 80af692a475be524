import assert from 'node:assert/strict';
import { check, parse } from '../server/api.ts';

/** What the rule finds behind a speaker, in a release or in a verbatim record. */
function foundIn(text: string): readonly string[] {
  return check(parse(text))
    .filter(({ rule }) => rule === 'unknown-affiliation')
    .map(({ span }) => text.slice(span.start, span.end));
}

const RELEASE = (affiliation: string) =>
  `Lake Council: Water\n\nStatements\n\nOLAF BERG (${affiliation}) said that the lake was full.\n`;

describe('unknown-affiliation', () => {
  for (const office of [
    'Chair',
    'Chairperson',
    'President',
    'Vice-Rector',
    'Secretary',
    'Rapporteur',
    'Director',
    'Deputy',
    'Coordinator',
    'Representative',
    'Delegate',
    'Observer',
    'Co-sponsor',
    'Minister',
    'Ambassador',
    'Judge',
    'Prosecutor',
    'Expert',
    'Facilitator',
    'Moderator',
    'Speaker',
    'Interpretation',
    'Senator',
    'Member',
    'Petitioner',
    'Governor',
    'Premier',
    'Mayor',
    'Professor',
    'Delegation',
  ]) {
    it(`takes (${office}) for no State`, () => assert.deepEqual(foundIn(RELEASE(office)), []));
  }

  it('is mended with the article that the name has in a sentence', () => {
    for (const [slip, right] of [
      ['of Phillipines', 'the Philippines'],
      ['of the Phillipines', 'Philippines'],
      ['of Repubic of Moldova', 'the Republic of Moldova'],
      ['of Lybia', 'Libya'],
    ] as const) {
      const [finding] = check(parse(`Lake Council: Water\n\nStatements\n\nThe representative ${slip} agreed.\n`));
      assert.equal(finding!.fixes![0]!.title, `Write “${right}”`);
    }
  });

  it('is mended by the name of the State that was meant, not by a longer one', () => {
    for (const [slip, right] of [
      ['Untied Kingdom', 'United Kingdom'],
      ['Repubic of Moldova', 'Republic of Moldova'],
    ] as const) {
      const [finding] = check(parse(RELEASE(slip))).filter(({ rule }) => rule === 'unknown-affiliation');
      assert.equal(finding!.fixes![0]!.title, `Write “${right}”`);
    }
  });

  for (const place of [
    ...['San', 'Santa', 'Saint', 'St.', 'New', 'Great', 'Upper', 'Lower', 'North', 'South', 'East', 'West'],
    ...['Northern', 'Southern', 'Eastern', 'Western', 'El', 'La'],
  ]) {
    it(`takes (${place} Wendmark) for a State that there is not`, () =>
      assert.deepEqual(foundIn(RELEASE(`${place} Wendmark`)), [`${place} Wendmark`]));
  }

  for (const speaker of [
    'Sr. Gil',
    'Sra. Gil',
    'Srta. Gil',
    'El Sr. Gil',
    'La Sra. Gil',
    'M. Gil',
    'Mme Gil',
    'Mlle Gil',
    'S.E. Ana Gil',
  ]) {
    it(`asks for no State in English behind ${speaker}`, () => {
      const text = `${speaker} (Ruritania): Gracias.\n\nMr. Berg (Norway): The lake is full.\n`;
      assert.deepEqual(foundIn(text), []);
    });
  }

  for (const speaker of ['The representative of', 'The representative of the', 'The delegate of']) {
    it(`looks at whom ${speaker} stands for`, () =>
      assert.deepEqual(foundIn(`Lake Council: Water\n\nStatements\n\n${speaker} Phillipines agreed.\n`), [
        'Phillipines',
      ]));
  }

  for (const speaker of [
    'Г-н Петров',
    'Sr. Gil [interpretación del español]',
    'Ana Gil [interpretación del español]',
  ]) {
    it(`asks for no State in English behind ${speaker}`, () =>
      assert.deepEqual(foundIn(`${speaker} (Ruritania): Gracias.\n\nMr. Berg (Norway): The lake is full.\n`), []));
  }

  it('asks for one behind Mr. Srinath, who begins as a Spaniard’s honorific does', () => {
    const text = 'Mr. Srinath (Ruritania): The lake is full.\n\nMr. Berg (Norway): It is.\n';
    assert.deepEqual(foundIn(text), ['Ruritania']);
  });
});
