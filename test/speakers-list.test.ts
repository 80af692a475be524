import assert from 'node:assert/strict';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { speakersIn, withSpeakers } from '../server/project/speakers/speakers-update.ts';
import { parse } from '../server/record/parse.ts';
import { known } from './opened.ts';
import { timeWithin } from './processor-time.ts';

const read = (text: string) =>
  readSpeakersList(text).speakers.map(s => `${s.affiliation} | ${s.name} | ${s.title} | ${s.pronoun ?? '?'}`);
const problems = (text: string) =>
  readSpeakersList(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);

describe('the speakers list', () => {
  it('is read with comma, semicolon or tab, columns in any order, a byte-order mark', () => {
    for (const [separator, end] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\n'],
      ['\t', '\r'],
    ] as const) {
      const text = [
        ['name', 'Affiliation', 'pronoun'],
        ['Kofi Mensah', 'Ghana', 'he'],
        ['Liv Ask', 'Norway', 'She/her'],
      ]
        .map(row => row.join(separator))
        .join(end);
      assert.deepEqual(read(`\ufeff${text}`), ['Ghana | Kofi Mensah |  | he', 'Norway | Liv Ask |  | she']);
    }
  });

  it('is parted by what parts the names of its columns, whatever more of its fields have', () => {
    const text = 'State;"Name"\nFiji;Lund, Ada\nEuropean Union\n\nMali;Keïta, Awa';
    assert.deepEqual(read(text), ['Fiji | Lund, Ada |  | ?', 'European Union |  |  | ?', 'Mali | Keïta, Awa |  | ?']);
  });

  it('takes the pronoun from the honorific, and never from a name', () => {
    const text = 'affiliation,name,honorific\nChad,Aya Mori,Ms.\nPeru,John Pérez,\nTogo,Ali Ba,Dr.';
    assert.deepEqual(read(text), ['Chad | Aya Mori |  | she', 'Peru | John Pérez |  | ?', 'Togo | Ali Ba |  | ?']);
  });

  it('reads quoted fields, with separators, quotation marks and line ends in them', () => {
    const text = 'affiliation,name,title\n"Korea, Republic of","Kim ""Joy"" Ha","Minister\nof Lakes"\nMali,Awa Keïta,';
    assert.deepEqual(read(text), [
      'Korea, Republic of | Kim "Joy" Ha | Minister\nof Lakes | ?',
      'Mali | Awa Keïta |  | ?',
    ]);
    assert.equal(text.slice(...Object.values(readSpeakersList(text).speakers[1]!.span)), 'Mali,Awa Keïta,');
  });

  it('tells of a line that can’t be read, and reads the others', () => {
    const text = 'affiliation,name,pronoun\nMali,Awa Keïta,it\nChad,Aya,she,extra\nTogo,Ali Ba,he';
    assert.deepEqual(read(text), ['Togo | Ali Ba |  | he']);
    assert.deepEqual(problems(text), [
      'Mali,Awa Keïta,it → “it” is no pronoun of this list: he, she or they.',
      'Chad,Aya,she,extra → This line has 4 fields, the first has 3: put quotation marks round a field that holds the separator.',
    ]);
  });

  it('tells of a list without a header, of another encoding, and of two pronouns for one person', () => {
    assert.match(problems('Mali,Awa Keïta')[0]!, /names the columns, and does not name: affiliation, name\./);
    assert.match(problems('affiliation,name\nMali,Awa Ke\ufffdta')[0]!, /Windows-1252/);
    assert.match(problems('a\0f\0f\0')[0]!, /UTF-16/);
    assert.match(
      problems('affiliation,name,pronoun\nMali,Awa,he\nMali,Awa,she')[0]!,
      /^Mali,Awa,she → Awa is “he” further up/,
    );
    assert.match(problems('affiliation,name\nMali,"Awa')[0]!, /quotation mark/);
  });

  it('reads nothing from nothing', () => {
    for (const text of ['', '\ufeff', '\n\n', 'affiliation,name'])
      assert.deepEqual([read(text), problems(text)], [[], []]);
  });

  it('reads 100,000 lines in a second', function () {
    this.retries(2);
    const text = `affiliation,name,pronoun\n${'Ghana,"Mensah, Kofi",he\n'.repeat(100_000)}`;
    const took = timeWithin(1000, () => assert.equal(readSpeakersList(text).speakers.length, 100_000));
    assert.ok(took < 1000, `${took} ms`);
  });

  it('takes nobody in behind a quotation mark that nothing closes, and says so', () => {
    const ada = { affiliation: 'Fiji', name: 'Ada Lund', title: '', honorific: '' };
    const list = 'affiliation,name\nChad,"Idriss';
    const open = withSpeakers(list, [ada], known.catalogue);
    assert.match('fault' in open ? open.fault : '', /nothing closes/);
    assert.ok('fault' in withSpeakers('\n"', [ada], known.catalogue));
    assert.deepEqual(withSpeakers(`${list}"`, [ada], known.catalogue), {
      text: `${list}"\nFiji,Ada Lund\n`,
      added: 1,
    });
  });

  it('takes somebody in below empty lines, as it is written there', () => {
    const ada = { affiliation: 'Fiji', name: 'Ada Lund', title: '', honorific: '' };
    const list = '\n\nName;State\n';
    assert.deepEqual(withSpeakers(list, [ada], known.catalogue), { text: `${list}Ada Lund;Fiji\n`, added: 1 });
  });

  it('takes lines of tabs alone for empty, and no tab for what separates then', () => {
    const ada = { affiliation: 'Fiji', name: 'Ada Lund', title: '', honorific: '' };
    const empty = withSpeakers('\n\t\t\n', [], known.catalogue);
    assert.ok('text' in empty && empty.added === 0);
    const list = empty.text;
    assert.deepEqual(withSpeakers(list, [ada], known.catalogue), { text: `${list}Fiji,Ada Lund,,,\n`, added: 1 });
  });

  it('sets an honorific in the case in which it is read', () => {
    const record = parse('MR. LUND: It rained.\n\nMS. OSEI: It poured.\n\nMR. LUND: So.\n');
    const [lund, osei] = speakersIn(record, known.catalogue);
    assert.deepEqual([lund!.honorific, osei!.honorific], ['Mr.', 'Ms.']);
  });

  it('takes nobody in twice whose honorific a record has as a part of the name', () => {
    const record = parse('NAME TO COME (Chad) said so.\n\nMr. Beck (Fiji), Vice-President,\ntook the Chair.');
    const speakers = speakersIn(record, known.catalogue);
    const once = withSpeakers('', speakers, known.catalogue);
    assert.ok('text' in once && once.added === 2);
    assert.deepEqual(withSpeakers(once.text, speakers, known.catalogue), { text: once.text, added: 0 });
  });
});
