import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { areStates, isStateName } from '../server/record/states.ts';

describe('the States as releases call them', () => {
  it('are those of the catalogue', () => {
    const unknown = loadCatalogue()
      .states()
      .map(({ name }) => name)
      .filter(name => !isStateName(name) && !isStateName(name.replace(/^the /i, '')));
    assert.deepEqual(unknown, []);
  });

  it('are told in capitals and with their article, one and several', () => {
    for (const one of ['GERMANY', 'the Gambia', 'Côte d’Ivoire', 'Viet\u00a0Nam', 'TIMOR‑LESTE'])
      assert.ok(isStateName(one), one);
    for (const several of ['France and the Gambia', 'CHAD, FIJI AND PERU', 'Mali, Malta, and Oman']) {
      assert.ok(areStates(several) && !isStateName(several), several);
    }
    for (const none of ['Oxfam', 'Germanys', 'France and others', ''])
      assert.ok(!isStateName(none) && !areStates(none), none);
  });
});
