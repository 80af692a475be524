import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { namesOfOrganizations, spelling } from '../server/catalogue/names.ts';
import { isSwap, nearestState } from '../server/catalogue/nearest.ts';

const catalogue = loadCatalogue();
const states = catalogue.states();

describe('names in the catalogue', () => {
  it('finds every State by every name, however spelled', () => {
    assert.ok(states.length >= 195);
    for (const state of states) {
      for (const name of [state.name, state.nameFr, ...state.variants]) {
        const ways = [
          name,
          ` ${name.replaceAll(' ', '\u00a0')} `,
          name.replaceAll(' ', '  ').replaceAll("'", '’'),
          name.replaceAll('’', "'").replaceAll('-', '\u2011'),
          name.normalize('NFD'),
          name.toUpperCase(),
          /^the /i.test(name) ? name : `The ${name}`,
        ];
        for (const way of ways) assert.equal(catalogue.state(way), state, way);
      }
    }
  });

  it('knows what a State is', () => {
    assert.deepEqual(catalogue.state('Russia'), {
      name: 'Russian Federation',
      nameFr: 'Fédération de Russie',
      variants: ['Russia', 'USSR', 'Union of Soviet Socialist Republics', 'Soviet Union'],
      nameChanges: [{ from: 'USSR', to: 'Russian Federation', date: '1991-12' }],
    });
    assert.deepEqual(catalogue.state('Serbia')?.nameChanges, [
      { from: 'Federal Republic of Yugoslavia', to: 'Serbia and Montenegro', date: '2003-02' },
      { from: 'Serbia and Montenegro', to: 'Serbia', date: '2006-06' },
    ]);
    assert.equal(catalogue.state('cote d´ivoire')?.name, "Côte d'Ivoire");
    assert.equal(catalogue.state('Bolivia')?.name, 'Bolivia (Plurinational State of)');
  });

  it('takes no common word for a State or an organization', () => {
    for (const word of ['us', 'uk', 'the', 'act', '', ' ', 'Assembly', 'las', 'Saltby']) {
      assert.equal(catalogue.state(word), undefined, word);
      assert.equal(catalogue.organization(word), undefined, word);
    }
    assert.equal(catalogue.state('US')?.name, 'United States of America');
    assert.equal(catalogue.organization('ACT')?.name, 'Accountability, Coherence and Transparency group');
  });

  it('finds organizations by name, acronym and variant', () => {
    for (const name of ['European Union', 'EU', 'THE EUROPEAN UNION', 'European Union delegation']) {
      assert.equal(catalogue.organization(name)?.acronym, 'EU', name);
    }
    assert.equal(catalogue.organization('non‑aligned movement')?.acronym, 'NAM');
    assert.equal(catalogue.organizations().length, 60);
  });

  it('matches capitals as they are written, where no word is so long', () => {
    const { find } = namesOfOrganizations(['LAKEPLAN', 'LAKE UNION'].map(name => ({ name, variants: [] })));
    assert.equal(find('LAKEPLAN')?.name, 'LAKEPLAN');
    assert.equal(find('Lakeplan'), undefined);
    assert.equal(find('Lake Union')?.name, 'LAKE UNION');
    assert.equal(find(' LAKEPLAN')?.name, 'LAKEPLAN');
    assert.equal(find('LAKEPLAN ')?.name, 'LAKEPLAN');
  });

  it('compares names in one spelling', () => {
    assert.equal(spelling('The\u00a0 CÔTE  D’IVOIRE'), "cote d'ivoire");
    assert.equal(spelling('Niger (the)'), 'niger');
    assert.equal(spelling('the'), 'the');
  });

  it('finds the State that a slip of the keys meant', () => {
    const meant = (name: string) => nearestState(catalogue, name)?.name;
    assert.equal(meant('Ethopia'), 'Ethiopia');
    assert.equal(meant('Urkaine'), 'Ukraine');
    assert.equal(meant('the Phillipines'), 'Philippines');
    assert.equal(meant('Kyrgystan'), 'Kyrgyzstan');
    assert.equal(meant('LICHTENSTEIN'), 'Liechtenstein');
    assert.equal(meant('United States of Amercia'), 'United States of America');
    // One letter in a name of five, two in one of eight; the nearer of two
    assert.equal(meant('Nigar'), 'Niger');
    assert.equal(meant('Mungolea'), 'Mongolia');
    assert.equal(meant('Slovaenia'), 'Slovenia');
  });

  it('takes two letters that are swapped for one slip, and no more than that', () => {
    for (const [a, b] of ['urkaine ukraine', 'lybia libya'].map(pair => pair.split(' '))) assert.ok(isSwap(a!, b!), a);
    for (const pair of ['abc bxc', 'abc xac', 'abcd cxad', 'abc bad', 'ab ba-', 'abc abd']) {
      const [a, b] = pair.split(' ');
      assert.ok(!isSwap(a!, b!), pair);
    }
  });

  it('takes nothing for a slip that may be meant as it is', () => {
    const others = [
      ...['Scotland', 'England', 'Greenland', 'Kurdistan', 'Catalonia', 'Taiwan', 'Tibet', 'Bermuda', 'Jersey', 'Guam'],
      ...['Rhodesia', 'Polynesia', 'Indiana', 'Texas', 'Saltby', 'Cayman Islands', 'Saint Helena', 'Nordic Council'],
      // As near to Slovakia as to Slovenia, and to a name that is too short
      ...['Slovania', 'Chid', 'Chadd'],
      ...['Iran', 'Iraq', 'Niger', 'Nigeria', 'Swaziland', 'Chad', '', 'x'],
    ];
    for (const name of others) assert.equal(nearestState(catalogue, name), undefined, name);
    for (const state of states) assert.equal(nearestState(catalogue, state.name), undefined, state.name);
  });
});
