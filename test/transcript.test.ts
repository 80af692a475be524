import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../server/catalogue/load.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { nodesOf, speechesOf } from '../server/record/walk.ts';
import { draftMarker } from '../server/rules/draft-marker.ts';
import { judge } from '../server/rules/judge.ts';
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

describe('transcripts: items in minutes whose speakers are initials', () => {
  it('are no speeches of a word in small letters, however often it comes', () => {
    const turns = 'WH: the lamps are out.\n\nAL: then mend them.\n\n'.repeat(5);
    const items = '- mod: only the wicks change\n- keep the oil\n- mod: lamps go by numbers\n\n';
    assert.equal(speakers(`# Lamp Minutes\n\n${turns}${items}WH: no.\n`).length, 11);
    assert.equal(speakers(`# Lamp Minutes\n\n${turns}AI(WH+AL): mend the lamps.\n\nWH: no.\n`).length, 11);
  });
});

describe('transcripts: minutes that write the same names in small letters and in others', () => {
  it('have names that stand once', () => {
    const day = (ilse: string, tom: string) => `${ilse}: are the lamps out?\n\n${tom}: they are, all of them.\n\n`;
    const minutes = `# Lamp Minutes\n\n${day('ilse', 'tom').repeat(3)}${day('Ilse', 'Tom').repeat(3)}Lena: Seven of them.\n`;
    assert.equal(speakers(minutes).at(-1), 'Lena');
  });
});

describe('transcripts: marks of what was not heard', () => {
  const told = (words: string) => {
    const record = parse(`WH: ${words}\n`, transcript);
    const { findings } = judge([draftMarker], record, { catalogue: loadCatalogue() });
    return findings.map(({ span, severity }) => [textOf(record, span), severity]);
  };

  it('are told of, and no more than that', () => {
    assert.deepEqual(told('we burn ??? of colza'), [['???', 'information']]);
  });

  for (const words of [
    'where the scribe writes `???`, help',
    'the lamp matches (?=wick) and (?!oil), not (?:gas)',
    'they say\n\n```js\nlamps.mix(oil, ???);\n```',
    'they say\n\n```js\nburn(oil); // FIXME\n```',
    'the lamps burn.\n\n??? - And the wicks?',
  ])
    it(`${words} has none`, () => assert.deepEqual(told(words), []));

  for (const words of [
    'the lamps burn.\n\nLOK SABHA ___\n\nSYNOPSIS (Other than Questions) ______\n\nFriday, 2 August 2019 / Shravana 11, 1941 (Saka) ______',
    'the lamps burn. ______ MR. LUND: They do. ____ * Members may say so.',
    'the lamps burn.\n\nPROCEEDINGS ___ CONTENTS',
    'the lamps burn.\n\nD E B A T E S\n\n____ [HANSARD] ______ OFFICIAL\n\nTuesday 3 May 2005 ______ The House met',
    'the lamps burn. It was held in 2014. _____________________________________ 2 CONTENTS: I. PRAYERS',
    'the lamps burn.\n\n[Inaudible interjection]',
  ])
    it(`${words} has rules and no gap`, () => assert.deepEqual(told(words), []));

  for (const [words, gaps] of [
    ['we met on ____ 2026, and Ms. ____ (Peru) said so', 2],
    ['the Bill was moved by Mr. ____\nand seconded by ____.', 2],
    ['that was said in Geneva. ____ people came; No. ____ was deferred; and ____', 3],
  ] as const)
    it(`${words} has its gaps`, () => assert.equal(told(words).length, gaps));
});

describe('transcripts: what happens between the speeches', () => {
  for (const [text, kind] of [
    ['[[Page S770]]', 'page-break'],
    ['19 July 2011 : Column 771', 'page-break'],
    ['12 July 2011 : Column 109WS', 'page-break'],
    ['-25-', 'page-break'],
    ['3/15/77', 'page-break'],
    ['12/18/90                 - 21 -', 'page-break'],
    ['[Mr. Adair]', 'page-break'],
    ['2.44 pm', 'stage-direction'],
    ['{time}  1945', 'stage-direction'],
    ['(Applause)', 'stage-direction'],
    ['[Laughter.]', 'stage-direction'],
    ['_fair number of hands_', 'stage-direction'],
  ] as const) {
    it(`${text} is a part of the speech`, () => {
      const [speech] = speechesOf(parse(`Mr Adair: It goes\n\n${text}\n\non and on.`, transcript));
      assert.deepEqual(
        speech!.children.map(child => child.kind),
        ['paragraph', kind, 'paragraph'],
      );
    });
  }

  for (const text of [
    '(Question proposed)',
    '(Question put and agreed to)',
    '[Mr. Speaker left the Chair]',
    'Question put and agreed to.',
    'The House divided:',
    'Bill accordingly read a Second time.',
    'There being no objection, the bill was ordered to be printed.',
    'The legislative clerk proceeded to call the roll.',
    'It was so ordered.',
    'Motion by Ana Lund, seconded by Tom Berg.',
  ]) {
    it(`${text} ends the speech`, () => {
      const kinds = parse(`Mr Adair: It ends.\n\n${text}`, transcript).children.map(node => node.kind);
      assert.deepEqual(kinds, ['speech', 'stage-direction']);
    });
  }

  for (const text of [
    'The House met its match in him.',
    'The nomination of John Roe is important to us.',
    'The motion is a bad one.',
    'The bill will cost us dear.',
    '(a) the first point;',
    'Amendment or no amendment, I am against it.',
  ]) {
    it(`“${text}” is said, and ends nothing`, () => {
      assert.equal(parse(`Mr Adair: One paragraph.\n\n${text}`, transcript).children.length, 1);
    });
  }

  for (const [text, counts] of [
    ['Ayes 231, Noes 307.', [231, 307, undefined]],
    [
      'The vote was taken by electronic device, and there were--yeas 220, nays 201, not voting 12, as follows:',
      [220, 201, undefined],
    ],
    ['The result was announced—yeas 52, nays 48, as follows:', [52, 48, undefined]],
    ['Ayes: 5; Noes: 2; Abstentions: 1', [5, 2, 1]],
  ] as const) {
    it(`${text} is a vote`, () => {
      const [vote] = [...nodesOf(parse(text, transcript))];
      assert.equal(vote!.kind, 'vote');
      if (vote?.kind !== 'vote') return;
      const sides = [vote.inFavour, vote.against, vote.abstaining];
      assert.deepEqual(
        sides.map(side => side?.count),
        counts,
      );
      for (const side of sides) {
        if (side?.countSpan) assert.equal(text.slice(side.countSpan.start, side.countSpan.end), String(side.count));
      }
    });
  }
});

describe('transcripts: a bracket that nobody has closed', () => {
  const lamps = 'PRESIDENT (in Cantonese): Any lamps?\n\nMS ADA SIT (in Cantonese): None.\n\n'.repeat(2);
  for (const end of ['\n', '\r\n', '\r']) {
    it(`ends with its paragraph, lines ending in ${JSON.stringify(end)}`, () => {
      const text = `${lamps}SECRETARY FOR HOME AFFAIRS (a note: none.\n\nMR TOM HUI (in Cantonese):HUI (in Cantonese)in Cantonese):ows.\n`;
      const record = parse(text.replaceAll('\n', end), transcript);
      for (const { speaker, span } of speechesOf(record)) assert.ok(speaker.span.end <= span.end);
    });
  }
});

describe('transcripts: an opening within a speaker’s brackets', () => {
  it('opens nothing', () => {
    const head =
      'House of Commons Debates\nVolume 150, Number 88\n\nThe House met at 10 a.m.\n\nPrayer\n\nPetitions\n\n';
    const poe = 'Mr. Tom Poe (CHAIRMAN LUND. Thank you.Bay, BQ)';
    const turns = [
      'Mrs. Ada Lund (North, CPC)',
      'The Deputy Speaker',
      poe,
      'Ms. Ilse Berg',
      'Mrs. Ada Lund',
      'Ms. Ilse Berg',
    ];
    const record = parse(head + turns.map(name => `${name}\n Mr. Speaker, it rains.\n\n`).join(''), transcript);
    assert.deepEqual(
      speechesOf(record).map(({ speaker }) => textOf(record, speaker.span)),
      turns,
    );
  });
});

describe('transcripts: an opening within the line below a name', () => {
  it('is not cut from it: the party and constituency that stand there are the speaker’s', () => {
    const turn = (name: string, party: string) =>
      `${name}\nLabour, ${party}\n\nI thank the Minister for the lamps.\n\n`;
    const record = parse(
      `House of Commons debates, 12 May 2020\n\n${turn('Jane Moss', 'SaCHAIRMAN LUND. Thank you.ltby North')}${turn('Owen Tarrant', 'Fenland')}${turn('Jane Moss', 'Saltby North')}${turn('Owen Tarrant', 'Fenland')}`,
      transcript,
    );
    assert.equal(speechesOf(record).length, 4);
    for (const { span, speaker } of speechesOf(record)) assert.ok(speaker.affiliation!.end <= span.end);
  });
});

describe('transcripts: an opening within a tag that names a speaker', () => {
  it('is not cut from it', () => {
    const cue = (at: number, who: string) =>
      `${at}\n00:00:0${at}.000 --> 00:00:0${at + 1}.000\n<v ${who}>Good morning, everyone.</v>\n\n`;
    const record = parse(
      `WEBVTT\n\n${cue(1, 'CHAIRMAN LUND. Thank you.;Alice Moreau')}${cue(2, 'Tom Berg')}${cue(3, 'Alice Moreau')}${cue(4, 'Tom Berg')}`,
      transcript,
    );
    for (const { span, speaker } of speechesOf(record)) {
      assert.ok(span.start <= speaker.span.start && speaker.span.end <= span.end);
      assert.match(record.text.slice(span.start, span.end), /^<v .*<\/v>/);
    }
  });
});

describe('transcripts: what only spaces and line ends change', () => {
  it('is of one kind, however near to capitals the text is set', () => {
    const line = 'WE HAVE A QUORUM OF THE HARBOUR COUNCIL PRESENT.\n\n';
    for (const small of [20, 40, 60, 80]) {
      const text = `Download Transcript\n\n${'lamps\n'.repeat(small / 5)}\n${line.repeat(8)}COUNCIL MEMBER ODERA.\n\n${line}Mr. Lund (Norway)\n${line}`;
      const kinds = ['\n', '\r\n', '\r'].map(end => dialectOf(text.replaceAll('\n', end))?.id);
      assert.equal(new Set(kinds).size, 1, `${small}: ${kinds}`);
    }
  });

  it('is no name with a time where a sentence ends in it', () => {
    const names = ['Alice Moreau', 'Tom Berg', 'Alice Moreau', 'Priya', 'Tom Berg', 'Alice Moreau'];
    const turns = names.map((name, i) => `${name}  00:01:${20 + i * 6}\nI thought there were twelve.\n\n`).join('');
    for (const gap of [' ', '\u00a0 ', '  ']) {
      const text = `weekly call\n2024-02-14\n\n${turns}Reeve McBRIDE.${gap}Thirty lamps 4  00:02:10\nMe too.\n`;
      assert.deepEqual(speakers(text), names, JSON.stringify(gap));
    }
  });
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
