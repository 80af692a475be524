import assert from 'node:assert/strict';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { citationCard } from '../server/features/cards/citation-card.ts';
import { plainText } from '../server/features/open/markdown.ts';
import { citationsOf } from '../server/record/citations.ts';
import { parse } from '../server/record/parse.ts';

const catalogue = loadCatalogue();

/** The lines of the card of the first citation in a text. */
function card(text: string, title = 'Security Council: Harbours'): readonly string[] {
  const record = parse(`${title}\n\n${text}`);
  const [citation] = citationsOf(record);
  assert.ok(citation, text);
  return plainText(citationCard(record, citation, catalogue)).split('\n\n');
}

describe('the card of a citation', () => {
  it('tells a resolution of the Council', () => {
    assert.deepEqual(card('By resolution 2331 (2016)'), [
      'Security Council resolution 2331 (2016)',
      'Trafficking in persons in armed conflict',
      'Adopted on 20 December 2016 at the 7847th meeting, unanimously, by 15 votes.',
      'Agenda item: Maintenance of international peace and security',
      'Cited once in this record.',
      'S/RES/2331 (https://docs.un.org/en/S/RES/2331%282016%29)',
    ]);
  });

  it('warns of a wrong year, and tells what the resolution is all the same', () => {
    const [name, warning, , adopted] = card('By resolution 2388 (2016)');
    assert.equal(name, 'Security Council resolution 2388 (2017)');
    assert.equal(warning, '⚠ Cited here with 2016; its year is 2017.');
    assert.match(adopted!, /21 November 2017 at the 8111th meeting/);
  });

  it('tells the votes for, against and abstaining', () => {
    assert.ok(
      card('resolution 1973 (2011)').includes(
        'Adopted on 17 March 2011 at the 6498th meeting, by 10 votes to none, with 5 abstentions.',
      ),
    );
    assert.ok(card('resolution 242 (1967)').some(line => line.includes('unanimously, by 15 votes')));
  });

  it('says where else the record cites the same text, however written', () => {
    const lines = card('By resolution 2331 (2016)\n\nno more.\n\nS/RES/2331 and resolution 2331.\n\nUNSCR 2331');
    assert.ok(lines.includes('Cited 4 times in this record, on lines 3, 7 and 9.'), lines.join('\n'));
    const many = card(`${'By resolution 2331 (2016).\n\n'.repeat(9)}`);
    assert.ok(many.includes('Cited 9 times in this record, on lines 3, 5, 7, 9, 11, 13 and 3 more.'), many.join('\n'));
  });

  it('says of what is newer than the catalogue that it is not known', () => {
    const lines = card('resolution 9001 (2093)');
    assert.equal(lines[0], 'Security Council resolution 9001 (2093)');
    assert.match(lines[1]!, /^Not among the resolutions known here, which end with \d+ of \d+ \p{Lu}\p{L}+ \d{4}\.$/u);
  });

  it('says where the body is only likely', () => {
    const likely = 'The text does not say here that it is the Security Council’s.';
    assert.ok(card('UN resolution 242', 'House of Commons Debates').includes(likely));
    assert.ok(!card('Security Council resolution 242').includes(likely));
  });

  it('tells a resolution of the Assembly: session, and the vote where one was recorded', () => {
    const lines = card('resolution 70/141', 'General Assembly: Third Committee');
    assert.equal(lines[0], 'General Assembly resolution 70/141');
    assert.ok(
      lines.some(line => line.startsWith('Adopted on 17 December 2015')),
      lines.join('\n'),
    );
    assert.ok(lines.includes('70th session, 2015–2016'));
    assert.equal(card('A/RES/1514 (XV)')[0], 'General Assembly resolution 1514 (XV)');
    assert.ok(card('A/RES/1514 (XV)').includes('15th session, 1960–1961'));
    assert.equal(card('resolution 66/253 B')[0], 'General Assembly resolution 66/253 B');
  });

  it('never tells the Assembly’s number from the Council’s table', () => {
    const lines = card('General Assembly resolution 181 (1947)');
    assert.equal(lines[0], 'General Assembly resolution 181');
    assert.ok(!lines.some(line => /1963|meeting|⚠/.test(line)), lines.join('\n'));
  });

  it('tells meetings, press releases, documents, statements and decisions', () => {
    assert.deepEqual(card('S/PV.8111').slice(0, 4), [
      'S/PV.8111',
      'Verbatim record of the 8111th meeting of the Security Council',
      'Held on 21 November 2017.',
      'Press release SC/13081',
    ]);
    assert.deepEqual(card('SC/13081').slice(0, 3), [
      'SC/13081',
      'Press release on the Security Council',
      'On the 8111th meeting, 21 November 2017',
    ]);
    assert.equal(card('GA/SHC/3995')[1], 'Press release on the Third Committee of the General Assembly');
    assert.deepEqual(card('A/C.3/71/L.21').slice(1, 3), [
      'Draft of the Third Committee of the General Assembly',
      '71st session, 2016–2017',
    ]);
    assert.equal(card('A/64/418/Add.1')[1], 'Addendum 1 to document A/64/418 of the General Assembly');
    assert.equal(card('A/64/418/Rev.2')[1], 'Revision 2 of document A/64/418 of the General Assembly');
    assert.equal(card('A/64/418/Corr.3')[1], 'Correction 3 to document A/64/418 of the General Assembly');
    assert.equal(card('A/64/418/Amend.4')[1], 'Amendment 4 to document A/64/418 of the General Assembly');
    assert.equal(card('S/2017/939')[1], 'Document of the Security Council, 2017');
    assert.match(
      card('CEDAW/C/SR.1802')[1]!,
      /^Summary record of the 1802nd meeting of the Committee on the Elimination/,
    );
    assert.equal(card('S/PRST/2015/25')[0], 'Security Council presidential statement 2015/25');
    assert.equal(card('decision 62/557 of the General Assembly')[0], 'General Assembly decision 62/557');
    assert.equal(card('Human Rights Council resolution S-21/1')[1], '21st special session');
  });

  it('tells of the folder’s other records that cite it', () => {
    const record = parse('Security Council: Harbours\n\nBy resolution 2331 (2016) it was so.');
    const told = (others: readonly string[]) =>
      plainText(citationCard(record, citationsOf(record)[0]!, catalogue, others))
        .split('\n\n')
        .at(-2);
    assert.equal(told([]), 'Cited once in this record.');
    assert.equal(told(['a.record']), 'Cited once in this record. Also cited in a.record.');
    assert.equal(
      told(['a.record', 'b.record']),
      'Cited once in this record. Also cited in a.record and 1 other record.',
    );
  });

  it('is nothing but text and its one link', () => {
    const record = parse('Security Council: Harbours\n\nBy resolution 2331 (2016), <b>*x*</b>');
    const markdown = citationCard(record, citationsOf(record)[0]!, catalogue);
    assert.deepEqual(
      [...markdown.matchAll(/(?<!\\)\[[^\]]*\]\([^)]*\)/g)].map(([link]) => link),
      ['[S/RES/2331](https://docs.un.org/en/S/RES/2331%282016%29)'],
    );
    assert.ok(!/(?<!\\)[<>]/.test(markdown));
  });
});
