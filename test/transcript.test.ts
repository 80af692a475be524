import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { draw, drawn } from './marks.ts';
import { outline, who } from './outline.ts';

const FIXTURES = path.join(__dirname, 'fixtures/transcript');
const fixture = (file: string) => readFileSync(path.join(FIXTURES, file), 'utf8');
const files = readdirSync(FIXTURES).filter(name => name.endsWith('.txt'));

/** Who speaks in a text, in its order. */
function speakers(text: string): readonly string[] {
  const record = parse(text, transcript);
  return speechesOf(record).map(({ speaker }) => who(span => textOf(record, span), speaker));
}

describe('transcripts', () => {
  for (const file of files) {
    it(`${file} has its outline`, () => {
      assert.equal(`${outline(fixture(file), transcript)}\n`, fixture(file.replace('.txt', '.outline')));
    });
  }

  it('are told from other records', () => {
    // What has lost its head, and strayed into others' forms, is for a person to say.
    const told = files.filter(file => file !== 'bad-input.txt').map(file => [file, dialectOf(fixture(file))?.id]);
    assert.deepEqual(
      told.filter(([, dialect]) => dialect !== 'transcript'),
      [],
    );
  });
});

describe('transcripts: who speaks, and where the words begin', () => {
  for (const picture of [
    `
MR. CHEPTOO: Three words.
^^^ ^^^^^^^  ^^^^^^^^^^^^
`,
    `
MR. CHEPTOO (ctd.): Three words.
^^^ ^^^^^^^         ^^^^^^^^^^^^
`,
    `
Hon. Deputy Speaker: Three words.
^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
Hon. (Eng.) Otieno Were (Lake West, LPK): Three words.
^^^^^^^^^^^ ^^^^^^^^^^^  ^^^^^^^^^        ^^^^^^^^^^^^
`,
    `
The Temporary Deputy Speaker (Hon. (Ms.) Atieno Were): Three words.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^ ^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Maj-Gen. Lelei: Three words.
^^^^^^^^ ^^^^^  ^^^^^^^^^^^^
`,
    `
Sen. (Dr.) Lelei: Three words.
^^^^^^^^^^ ^^^^^  ^^^^^^^^^^^^
`,
    `
Q12   Mr Lelei: Three words.
      ^^ ^^^^^  ^^^^^^^^^^^^
`,
    `
Mr. A.H.O. arap Lelei: Three words.
^^^ ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
THE ATTORNEY-GENERAL (Mr. Odera): Three words.
^^^^^^^^^^^^^^^^^^^^  ^^^ ^^^^^   ^^^^^^^^^^^^
`,
    `
The Assistant Minister, Office of Works (Dr. B.A. Were): Three words.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^ ^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Mr. Temporary Deputy Speaker (Mrs. Achola): Three words.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^ ^^^^^^   ^^^^^^^^^^^^
`,
    `
Ms.␣Ilse Park,␣Lamp␣Institute of␣Works: Three words.
^^^ ^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
An hon. Member: Three words.
^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
Mr Edgar Lowe (Upper Wharf) (Lab): Three words.
^^ ^^^^^^^^^^  ^^^^^^^^^^^         ^^^^^^^^^^^^
`,
    `
Rosalind Adair (West␣Fenland) (Con):Three words.
^^^^^^^^^^^^^^  ^^^^^^^^^^^^        ^^^^^^^^^^^^
`,
    `
Mr Deputy Speaker (Mr Alan Petch): Three words.
^^^^^^^^^^^^^^^^^  ^^ ^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
  Mr. McTAGGART of Maine. Three words.
  ^^^ ^^^^^^^^^    ^^^^^  ^^^^^^^^^^^^
`,
    `
  The SPEAKER pro tempore (Mr. Poulsen). Three words.
  ^^^^^^^^^^^^^^^^^^^^^^^  ^^^ ^^^^^^^   ^^^^^^^^^^^^
`,
    `
VICE CHAIRMAN BERG.  Three words.
^^^^^^^^^^^^^ ^^^^   ^^^^^^^^^^^^
`,
    `
MR. VAN HOUT(?). Three words.
^^^ ^^^^^^^^     ^^^^^^^^^^^^
`,
    `
SPEAKER(?).  Three words.
^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Mr HALSE (Greenway—Minister for Quays) (14:05): Three words.
^^ ^^^^^  ^^^^^^^^ ^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^
`,
    `
Hon. Ann Blaine (Minister of Harbours, Lib.): Three words.
^^^^ ^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^
`,
    `
Mr. Pierre Aubin (Carling, CPC): Three words.
^^^ ^^^^^^^^^^^^  ^^^^^^^        ^^^^^^^^^^^^
`,
    `
Joseph Adair, on behalf of the Lakes Group. – Three words.
^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^
`,
    `
Timbalan  Menteri  Kapal  [Dato’  Rosnah  binti  Karim]: Three words.
^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^  ^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Le vice-président (M. Bruno Stan): Three words.
^^^^^^^^^^^^^^^^^  ^^ ^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
Papa Ansah (NPP — Sekondi): Three words.
^^^^^^^^^^  ^^^^^^^^^^^^^   ^^^^^^^^^^^^
`,
    `
[00:00:04.120 --> 00:00:07.480] SPEAKER_01: Three words.
                                ^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
The Hon. the Speaker: Three words.
^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
    `
UNIDENTIFIED SPEAKER: Three words.
^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^
`,
  ]) {
    it(`draws ${picture.trim().split('\n')[0]}`, () => {
      const { text, spans } = drawn(picture);
      const [speech] = speechesOf(parse(text, transcript));
      assert.ok(speech, 'no speech');
      const { span: _, ...parts } = speech.speaker;
      assert.equal(draw(text, [...Object.values(parts), speech.words]), draw(text, spans));
    });
  }

  it('a speech that opens behind an office is the speaker’s alone', () => {
    const { children } = parse('Harbour board\n\nChair:MR. CHEPTOO: Three words.\n', transcript);
    assert.deepEqual(
      children.map(node => [node.kind, 'speaker' in node]),
      [
        ['title', false],
        ['paragraph', false],
        ['speech', true],
      ],
    );
  });

  it('a label may be broken over lines', () => {
    assert.deepEqual(speakers('The Assistant Minister, Office of the\nPresident (Mr. Tanui): Mr. Speaker, Sir.'), [
      'Mr. Tanui <The Assistant Minister, Office of the President>'.replace('the President', 'the\nPresident'),
    ]);
  });

  it('a name, its company, and the way it was heard', () => {
    const said = [
      'Ana Lund: one word that is said',
      'Tom Berg: another word, and more',
      'Ana Lund: a third word or two',
      'Tom Berg: and a fourth again',
    ];
    const text = [
      ...said,
      'Ana Lund (Rivers Org): a fifth word',
      'Tom Berg [TB]: a sixth',
      'Ana Lund in chat: a seventh',
      '**Tom Berg:** the last word',
    ].join('\n\n');
    assert.deepEqual(speakers(text).slice(4), ['Ana Lund (Rivers Org)', 'Tom Berg', 'Ana Lund', 'Tom Berg']);
  });
});

/** Minutes in which two people are surely speakers, and a line that is not certain. */
const within = (line: string) =>
  `# Minutes of the Lake Group\n\nIBR: we begin now.\n\nDR: so we do.\n\nIBR: is it wet?\n\nDR: it is.\n\n${line}\n\nIBR: then we are done, all of us.`;

describe('transcripts: what opens no speech', () => {
  for (const line of [
    'Note: the recording stopped.',
    'Agenda: boats, ropes',
    'Date: 3 May 2024',
    'Present: Ana Lund, Tom Berg',
    'Question: is it wet?',
    'TODO: insert slides',
    'Action item: Tom to write a test',
    'Action Items: none',
    'Use case: skating on ice',
    'Chair: Ilse Brandvold',
    'Scribe: Tom Berg',
    'http://example.org: a link',
    '10:30 coffee',
    '12:05: coffee again',
    'It was said in the end: nothing is decided.',
    'The rule: never lend a rope.',
    'The Committee on Ropes: Committee ordered reported a bill.',
    'Subcommittee on Lamps: Senators Lund, Berg',
    '- Issue: the ice is thin',
    '- Agreement reached: yes',
    '1. First: the boats',
    '**Classes: Statics**',
    'EUROPEAN UNION (EU): a body of States',
    'std::vector<int> v;',
    'General remarks: none',
    'Bibliography. – See below.',
    'I agree with Mr. Poulsen. He likes towers.',
    'He said so to MR. POULSEN, who left.',
    'see section 4: the ropes',
    'key: value',
    '"name": "Tom"',
  ]) {
    it(line, () => assert.deepEqual(speakers(within(line)), speakers(within(''))));
  }

  it('a label in a block of code', () => {
    assert.deepEqual(speakers(within('```\nDR: for (;;) break DR;\n```')), speakers(within('')));
  });

  it('a play’s parts, or anything else, without a second turn', () => {
    assert.deepEqual(speakers('Alpha: one word\n\nBeta: two words\n\nGamma: three words'), []);
  });

  it('the headings of several meetings, over items or with the time of the tape', () => {
    const heads = ['Lamp Works', 'Harbour Lights', 'Wick Repair', 'Pier Paint'];
    const days = [1, 2, 3].map(
      day => `## ${day} May 2031\n\n${heads.map(head => `**${head}**\n\n* They were lit.\n* Once.\n`).join('\n')}`,
    );
    const notes = `# Lamp Board Meeting Notes\n\n${days.join('\n')}`;
    assert.deepEqual(speakers(notes), []);
    assert.deepEqual(speakers(notes.replaceAll('\n* ', '\n  - ').replace(/^\*\*(.*)\*\*$/gm, '- $1')), []);
    const parts = heads.map(
      (head, i) => `${head} Report [0${i}:15]\n\n– A discussion was held about what the lamps had cost.\n`,
    );
    assert.deepEqual(speakers(`Lamp Board voting meeting\n\n${parts.join('\n')}`), []);
  });

  it('tasks below a heading that says whose they are', () => {
    const said = 'Ana: The lamps were lit.,Tom: Were they all?,Ana: Only forty.,Tom: Then we count again.'.split(',');
    const notes = [
      '# Lamp WG Meeting Notes for 2031/12/05',
      '## Action Items (from this meeting)',
      '* [Ana] Count the lamps',
    ];
    assert.deepEqual(
      speakers([...notes, '* [Tom] Count the wicks', '## Notes', ...said.map(each => `* ${each}`)].join('\n\n')),
      ['Ana', 'Tom', 'Ana', 'Tom'],
    );
  });

  it('questions and answers outside a hearing', () => {
    assert.deepEqual(
      speakers('Q. Is it free?\nA. Yes.\nQ. Is it fast?\nA. No.\nQ. Is it good?\nA. Often.\nQ. So?\nA. So.'),
      [],
    );
  });
});

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
      speakers(text),
      names.map(name => `Mr. ${name}`),
    );
  });

  it('minutes in haste, whose sentences do not end', () => {
    const turns = ['Lena M: we begin with the lamps', 'MT: the lamps are out again', 'Lena M: then mend them, please'];
    const text = ['# Minutes', '', ...turns, ...turns, 'XQ: seven lamps and no more'].join('\n');
    assert.deepEqual(speakers(text), ['Lena M', 'MT', 'Lena M', 'Lena M', 'MT', 'Lena M']);
  });

  it('without a title, below what a session begins with; what is hummed, and how, are nobody', () => {
    const turns = ['ilse: the lamps of the pier are out', 'mt: who is to mend them, and when?', 'jo: we are, by May'];
    const text =
      `2 min - Blue sheets / scribe selection / NOTE WELL\n3 min - Agenda bashing\n\nLAMPS - TOM\n` +
      `${[...turns, ...turns].map(turn => ` - ${turn}`).join('\n')}\n\nHums:\n\n` +
      `1. Confirm: seven lamps\nYes: strong hum\nNo: nothing\n2. Confirm: six lamps\nYes: hum\nNo: nothing\n`;
    assert.deepEqual(speakers(text), ['ilse', 'mt', 'jo', 'ilse', 'mt', 'jo']);
  });

  it('below a table of contents that a tool has put above the title', () => {
    const contents = Array.from({ length: 14 }, (_, n) => `- [Lamp ${n}](#lamp-${n})`).join('\n');
    const text = `<!-- START of contents -->\n\n${contents}\n\n# Minutes of the Lake Group\n\nmnot: seven of the lamps are out.\n\nekr: who is to mend them?\n\nmnot: we are, all of us.\n\nekr: then let us begin.\n\nmnot: the first lamp is mended now.\n\nekr: and the second one, too.\n`;
    assert.equal(dialectOf(text)?.id, 'transcript');
  });

  it('who is called by initials, or by the first name alone, from then on', () => {
    const turns = ['Martha Thorsen', 'Ilse Brandvold', 'Tom Berg', 'Ada Oye', 'MT', 'IB', 'TB', 'AO', 'MT', 'IB'];
    const once = ['Kaia Lund', 'Nils Falk', 'Nils', 'Vigdis N'];
    const text = [...turns, ...once].map(name => `${name}: the lamps are out again.`).join('\n\n');
    assert.deepEqual(
      speakers(`# Minutes of the Lake Group\n\n${text}\n\nproposing: seven lamps.\n\nthey say the Lamps: seven.`),
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
    assert.deepEqual(speakers(notes('Attendees')), said);
    assert.deepEqual(speakers(notes('Attendees (sign yourself in)')), said);
  });

  it('questions and answers of a talk, where its page says who wrote it down', () => {
    const talk =
      'Q: Were all the lamps lit?\n\nA: Only forty of them were.\n\nQ: And the wicks?\n\nA: They were new.\n';
    const page = (says: string) =>
      `---\ntitle: Lamps at dusk\n${says}: Ada Lund\n---\n\nThe lamps were lit last night.\n\n${talk}`;
    assert.deepEqual(speakers(page('transcript_by')), ['Q', 'A', 'Q', 'A']);
    assert.deepEqual(speakers(page('author')), []);
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
        speakers(`# Lamp call\n\n${said.map((s, i) => `${form(names[i]!, i)}${s}`).join('\n\n')}\n`),
        names,
      );
    const voices = said.map((s, i) => `### Speaker ${1 + (i % 2)} (0:0${i} - 0:0${i + 1})\n\n${s}`);
    assert.deepEqual(speakers(voices.join('\n\n')), ['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2', 'Speaker 1']);
  });

  it('in a list, in full above and by a letter below', () => {
    const names = ['Ilse Brandvold', 'Tom B', 'Ilse B', 'Tom B', 'Ilse B', 'Tom Berg', 'Ilse B'];
    const lines = names.map(name => `    - ${name}: the lamps are out again.`);
    assert.deepEqual(speakers(`# Minutes of the Lake Group\n\n- Lamps\n\n${lines.join('\n')}\n`), names);
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
      assert.equal(speakers(minutes).join(', '), expected, JSON.stringify(end));
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
      assert.deepEqual(speakers(minutes + text).slice(7), name ? [name] : []);
    });
  }
});

describe('transcripts: sections', () => {
  it('are as deep as the marks of Markdown', () => {
    const record = parse('# Minutes\n\n## Monday\n\n#### Ice\n\ntext\n\n### Lamps\n\ntext\n\n## Tuesday', transcript);
    const levels = [...nodesOf(record)].flatMap(node =>
      node.kind === 'section' ? [`${node.level} ${textOf(record, node.heading)}`] : [],
    );
    assert.deepEqual(levels, ['2 Monday', '4 Ice', '3 Lamps', '2 Tuesday']);
  });

  it('are none where a comment stands in code', () => {
    const record = parse('## One\n\n```sh\n# not a heading\n```\n\n## Two', transcript);
    assert.equal([...nodesOf(record)].filter(node => node.kind === 'section').length, 2);
  });
});
