import assert from 'node:assert/strict';
import { check, parse } from '../server/api.ts';
import { coverage } from '../server/record/dialects/coverage.ts';
import { verbatim } from '../server/record/dialects/verbatim.ts';
import { statesIn } from '../server/record/dialects/votes.ts';
import { outline } from './outline.ts';

describe('votes', () => {
  for (const [list, expected] of [
    ['Chad, Fiji and Togo', 'Chad | Fiji | Togo'],
    [
      'Antigua and Barbuda, Bosnia and Herzegovina and Trinidad and Tobago.',
      'Antigua and Barbuda | Bosnia and Herzegovina | Trinidad and Tobago',
    ],
    [
      'Iran (Islamic Republic of), Micronesia (Federated States of)',
      'Iran (Islamic Republic of) | Micronesia (Federated States of)',
    ],
    [
      'United Kingdom of Great Britain and Northern Ireland, Saint Vincent and the Grenadines',
      'United Kingdom of Great Britain and Northern Ireland | Saint Vincent and the Grenadines',
    ],
    ['Germany, Federal Republic of, India', 'Germany, Federal Republic of | India'],
    ['None.', ''],
  ] as const) {
    it(`lists ${list}`, () => {
      const States = statesIn(list, [{ start: 0, end: list.length }]);
      assert.equal(States.map(({ start, end }) => list.slice(start, end)).join(' | '), expected);
    });
  }

  const ACTION =
    'The Committee then approved the text by a recorded vote of 169 in favour to 6 against (Chad, Fiji), with 3 abstentions (Peru).';
  for (const [text, expected] of [
    [ACTION, 'vote\n  inFavour 169\n  against 6 [Chad | Fiji]\n  abstaining 3 [Peru]'],
    [
      'Approved by a vote of 132 in favour to 3 against (Chad) with 5 abstentions (Peru), the text concerned ferries.',
      'vote\n  inFavour 132\n  against 3 [Chad]\n  abstaining 5 [Peru]',
    ],
    [
      'Par 12 voix pour, zéro contre et une abstention (Pérou), le Conseil a adopté la résolution 9912 (2044).',
      'vote\n  inFavour 12\n  against 0\n  abstaining 1 [Pérou]',
    ],
    ['By 98 votes to 3, it kept paragraph 7.', 'vote\n  inFavour 98\n  against 3'],
    ['“L.4” was approved by a vote of 9 in favour to 4 against.', 'vote\n  inFavour 9\n  against 4'],
    [
      'Put to the vote, the text, which received 9 votes in favour, 4 against, failed.',
      'vote\n  inFavour 9\n  against 4',
    ],
    [
      'El proyecto fue rechazado por 93 votos contra 55 (Chad), y 2 abstenciones.',
      'vote\n  inFavour 93\n  against 55 [Chad]\n  abstaining 2',
    ],
    [
      'By a vote of 14 in favour to none against, with 1 abstention (Peru), the Council adopted resolution 9912 (2044).',
      'vote\n  inFavour 14\n  against 0\n  abstaining 1 [Peru]',
    ],
    [
      'The draft was adopted by a recorded vote of 3 in favour to 1 against, with no abstentions, as ' +
        'follows:\n\nIn favour:  Chad, Fiji, Peru.\n\nAgainst:  Togo.\n\nAbstain:  None.\n\n' +
        'Absent:  Tonga, Samoa.',
      'vote\n  inFavour 3 [Chad | Fiji | Peru]\n  against 1 [Togo]\n  abstaining 0 []',
    ],
    [
      'By a vote of 14 in favour, with 1 abstention (Peru), the Council adopted resolution 9912 (2044).',
      'vote\n  inFavour 14\n  abstaining 1 [Peru]',
    ],
    [
      'The result of the vote was as follows: 2 in favour (Chad, Fiji), 1 against (Togo) and 1 abstention (Peru).',
      'vote\n  inFavour 2 [Chad | Fiji]\n  against 1 [Togo]\n  abstaining 1 [Peru]',
    ],
    [
      'Result: 141 in favour, 2 against (Chad, Fiji), 35 abstaining',
      'vote\n  inFavour 141\n  against 2 [Chad | Fiji]\n  abstaining 35',
    ],
    [
      'With 8 votes in favour, 1 against (Togo) and 6 abstentions, the Council did not adopt the draft.',
      'vote\n  inFavour 8\n  against 1 [Togo]\n  abstaining 6',
    ],
    [
      'Resuming its work, the Committee rejected the amendment by 40 votes in favour to 77 against, with 40 abstentions.',
      'vote\n  inFavour 40\n  against 77\n  abstaining 40',
    ],
    [
      'Action was then taken on “L.20”, which was approved by a recorded vote of 160 in favour to 8 against.',
      'vote\n  inFavour 160\n  against 8',
    ],
    [
      'The draft was put to a vote, with 12 in favour, 3 against and no abstentions.',
      'vote\n  inFavour 12\n  against 3\n  abstaining 0',
    ],
  ] as const) {
    it(`of a press release: ${text.slice(0, 60)}`, () => assert.equal(outline(text, coverage), expected));
  }

  for (const text of [
    'The resolution had been adopted by a vote of 132 in favour to 3 against (Chad), with 5 abstentions.',
    'The vote of 12 in favour to 3 against showed that States cared.',
    'The result of the vote was 132 in favour to 3 against, he recalled.',
    'The Assembly, he recalled, adopted it by a recorded vote of 132 in favour to 3 against (Chad).',
    'The draft which was adopted by a recorded vote of 132 in favour to 3 against (Chad) remained a dead letter.',
    'Her country was among 132 in favour to 3 against.',
    'Le Conseil avait adopté le texte par 12 voix contre 3 il y a dix ans.',
    'Les 12 voix contre la guerre ont été entendues.',
  ]) {
    it(`is no vote: ${text}`, () => {
      const speech = 'ILSE BRANDVOLD (Norway) said that the ice was thin.';
      assert.equal(outline(`${speech}\n\n${text}`, coverage).split('\n').length, 1);
    });
  }

  it('have the labels of 1946, too', () =>
    assert.equal(
      outline('Votes for: Chad, Peru.\n\nVotes against: Togo.\n\nAbstentions: Mali, Cuba.', verbatim),
      'vote\n  inFavour – [Chad | Peru]\n  against – [Togo]\n  abstaining – [Mali | Cuba]',
    ));

  it('are counted where nobody was against', () => {
    const told = (count: number) =>
      check(
        parse(
          `The meeting was called to order at 10 a.m.\n\nA vote was taken by show of hands.\n\nIn favour:\n` +
            `Chad, Fiji, Togo\n\nThe President: The draft resolution received ${count} votes in favour. It is ` +
            `adopted unanimously.\n\nMr. Berg (Norway): I am glad.\n\nMs. Mensah (Ghana): So am I.\n`,
        ),
      ).map(({ rule }) => rule);
    assert.deepEqual(told(2), ['vote-count']);
    assert.deepEqual(told(3), []);
  });

  it('of a press release swallows no speech', () => {
    const text = `${ACTION}\n\nILSE BRANDVOLD (Norway) said that the vote of 169 in favour to 6 against had been clear.\n\nHe was glad.`;
    assert.match(outline(text, coverage), /\nILSE BRANDVOLD \(Norway\) » said/);
  });
});
