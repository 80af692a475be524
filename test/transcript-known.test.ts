import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { whoSpeaks } from './transcribed.ts';

describe('transcripts: a name that others make known', () => {
  it('minutes of a working group are no verbatim record', () => {
    const text =
      'Lakes WG Meeting - IETF 98\nChairs: Lena M, Ola K\n\n' +
      'Lena M (Lamps): We begin.\n\nOla K: Why?\n\nTim P (Akvavit): Because of the lamps.\n\nOla K: Good.\n\nLena M: Thanks.';
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('the titles of members before a full stop, one of whom speaks again', () => {
    const names = ['Markley', 'Uptown', 'Tater', 'Marten', 'Cooper', 'Doyler', 'Linder', 'Markley'];
    const text = `[House Hearing, 110 Congress]\n\n${names.map(name => `    Mr. ${name}. It is so.`).join('\n\n')}`;
    assert.deepEqual(
      whoSpeaks(text),
      names.map(name => `Mr. ${name}`),
    );
  });

  it('minutes in haste, whose sentences do not end', () => {
    const turns = ['Lena M: we begin with the lamps', 'MT: the lamps are out again', 'Lena M: then mend them, please'];
    const text = ['# Minutes', '', ...turns, ...turns, 'XQ: seven lamps and no more'].join('\n');
    assert.deepEqual(whoSpeaks(text), ['Lena M', 'MT', 'Lena M', 'Lena M', 'MT', 'Lena M']);
  });

  it('without a title, below what a session begins with; what is hummed, and how, are nobody', () => {
    const turns = ['ilse: the lamps of the pier are out', 'mt: who is to mend them, and when?', 'jo: we are, by May'];
    const text =
      `2 min - Blue sheets / scribe selection / NOTE WELL\n3 min - Agenda bashing\n\nLAMPS - TOM\n` +
      `${[...turns, ...turns].map(turn => ` - ${turn}`).join('\n')}\n\nHums:\n\n` +
      `1. Confirm: seven lamps\nYes: strong hum\nNo: nothing\n2. Confirm: six lamps\nYes: hum\nNo: nothing\n`;
    assert.deepEqual(whoSpeaks(text), ['ilse', 'mt', 'jo', 'ilse', 'mt', 'jo']);
  });

  it('below a table of contents that a tool has put above the title', () => {
    const contents = Array.from({ length: 14 }, (_, n) => `- [Lamp ${n}](#lamp-${n})`).join('\n');
    const text =
      `<!-- START of contents -->\n\n${contents}\n\n# Minutes of the Lake Group\n\n` +
      `mnot: seven of the lamps are out.\n\nekr: who is to mend them?\n\n` +
      `mnot: we are, all of us.\n\nekr: then let us begin.\n\nmnot: the first lamp is mended now.\n\nekr: and the second one, too.\n`;
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('who is called by initials, or by the first name alone, from then on', () => {
    const turns = ['Martha Thorsen', 'Ilse Brandvold', 'Tom Berg', 'Ada Oye', 'MT', 'IB', 'TB', 'AO', 'MT', 'IB'];
    const once = ['Kaia Lund', 'Nils Falk', 'Nils', 'Vigdis N'];
    const text = [...turns, ...once].map(name => `${name}: the lamps are out again.`).join('\n\n');
    assert.deepEqual(
      whoSpeaks(`# Minutes of the Lake Group\n\n${text}\n\nproposing: seven lamps.\n\nthey say the Lamps: seven.`),
      [...turns, ...once],
    );
  });

  it('once in full, of those whom a list has that says what to do with it', () => {
    const notes = (head: string) => `# Lamp CG telcon - 23 January 2031

* Chair: Tess
* Scribe: Ola Berg

## ${head}

* Ola Berg (Lamp Works)
* Irene Moss (no affiliation)

## Wicks

- Tess: The lamps were lit last night.

- Irene Moss: Were all of them lit?

- Tess (cont): Only forty of them were.

- Ola: Then we count them again.

Core Wicks: Irene and Ola Berg
Oil: Tess and Irene Moss
`;
    const said = ['Tess', 'Irene Moss', 'Tess', 'Ola'];
    assert.deepEqual(whoSpeaks(notes('Attendees')), said);
    assert.deepEqual(whoSpeaks(notes('Attendees (sign yourself in)')), said);
  });

  it('questions and answers of a talk, where its page says who wrote it down', () => {
    const talk =
      'Q: Were all the lamps lit?\n\nA: Only forty of them were.\n\nQ: And the wicks?\n\nA: They were new.\n';
    const page = (says: string) =>
      `---\ntitle: Lamps at dusk\n${says}: Ada Lund\n---\n\nThe lamps were lit last night.\n\n${talk}`;
    assert.deepEqual(whoSpeaks(page('transcript_by')), ['Q', 'A', 'Q', 'A']);
    assert.deepEqual(whoSpeaks(page('author')), []);
  });

  it('beside times, whatever marks stand before them', () => {
    const said = ['The lamps were lit.', 'Were they all?', 'Only forty of them.', 'Then we count again.', 'I agree.'];
    const names = ['Ana Lund', 'Tom Orr', 'Ana Lund', 'Tom Orr', 'Jo Berg'];
    const forms: readonly ((name: string, i: number) => string)[] = [
      (name, i) => `### ${name} (0:0${i})\n\n`,
      (name, i) => `### [00:00:0${i}] ${name}\n\n`,
      (name, i) => `**[00:0${i}] ${name}:** `,
      (name, i) => `- [00:0${i}] **${name}**: `,
      (name, i) => `\`00:0${i}\` **${name}**: `,
    ];
    for (const form of forms)
      assert.deepEqual(
        whoSpeaks(`# Lamp call\n\n${said.map((s, i) => `${form(names[i]!, i)}${s}`).join('\n\n')}\n`),
        names,
      );
    const voices = said.map((s, i) => `### Speaker ${1 + (i % 2)} (0:0${i} - 0:0${i + 1})\n\n${s}`);
    assert.deepEqual(whoSpeaks(voices.join('\n\n')), ['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2', 'Speaker 1']);
  });

  it('in a list, in full above and by a letter below', () => {
    const names = ['Ilse Brandvold', 'Tom B', 'Ilse B', 'Tom B', 'Ilse B', 'Tom Berg', 'Ilse B'];
    const lines = names.map(name => `    - ${name}: the lamps are out again.`);
    assert.deepEqual(whoSpeaks(`# Minutes of the Lake Group\n\n- Lamps\n\n${lines.join('\n')}\n`), names);
  });

  it('in a list that speakers open, one who speaks once; a matter, or what stands deeper, is nobody', () => {
    const lines = [
      '- jkov: can we mend the lamps?',
      '- Ilse: the lamp repairs are late.',
      '- jkov: how late?',
      '- Ilse: by a week.',
      '- Ilse Brandvold-Oye: they are.',
      '- Tom Berg: who pays?',
      '- Lamp Repairs: none this week.',
      '  - Lena Moss: seven of them.',
      '- jkov: thanks, all of you.',
      '- Ilse: good night, and bring a lamp.',
      '- Ilse: and the other lamp.',
    ];
    const expected = 'jkov, Ilse, jkov, Ilse, Ilse Brandvold-Oye, Tom Berg, jkov, Ilse, Ilse';
    for (const end of ['\n', '\r\n', '\r']) {
      const minutes = ['# Minutes of the Lake Group', '', ...lines, ''].join(end);
      assert.equal(whoSpeaks(minutes).join(', '), expected, JSON.stringify(end));
    }
  });

  const minutes = `# Minutes\n\nMartha Thorsen: we begin with the lamps.\n\n${'Ilse: the lamps are out again.\n\nMartha: then mend the lamps.\n\n'.repeat(3)}`;
  for (const [text, name] of [
    ['See slides\nIlse Brandvold: Seven.', 'Ilse Brandvold'],
    ['MT: Seven.', 'MT'],
    ['See slides\nLena Moss: Seven.', undefined],
    ['XQ: seven', undefined],
    ['Martha Thorsen (mth), as individual: Seven.', 'Martha Thorsen'],
    ['Ilse, speaking for the editors: Seven.', 'Ilse'],
    ['Ilse with chair hat on: Seven.', 'Ilse'],
    ['Martha Thorsen, wearing no hat: Seven.', 'Martha Thorsen'],
    ['Ilse, covering her dot: Seven.', 'Ilse'],
    ['Ilse with seven lamps: none.', undefined],
    ['Ilse (no hat): Seven.', 'Ilse'],
    ['Ilse (with chair hat on): Seven.', 'Ilse'],
    ['Ilse (?): Seven.', 'Ilse'],
    ['Ilse (Red Hat): Seven.', 'Ilse (Red Hat)'],
    ['Chairs: is seven enough?', '<Chairs>'],
    ['Update2: seven lamps', undefined],
    ['Oppose: nobody', undefined],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(whoSpeaks(minutes + text).slice(7), name ? [name] : []);
    });
  }
});
