import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import { textOf } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';
import { outline, who } from './released.ts';

describe('coverage: several speeches in a paragraph', () => {
  it('open where its sentences bear each other out', () => {
    assert.equal(
      who(
        'European Lakes said that water was for all.  It thanked the expert.  Brazil, speaking on behalf of a ' +
          'group of countries, asked how.  The Netherlands noted with concern that “lakes are low. Very low.” ' +
          'International Lake Association (ILA) agreed.',
      ),
      [' |  | European Lakes', ' |  | Brazil', ' |  | Netherlands', ' |  | International Lake Association (ILA)'].join(
        '\n',
      ),
    );
  });

  it('and where paragraphs do, one below the other', () => {
    assert.equal(
      who(
        'The Netherlands stated that rivers rose.\n\nIt had rained.\n\nNorway said so.\n\nChad, speaking in a right of reply, agreed.',
      ),
      ' |  | Norway\n |  | Chad',
    );
    assert.equal(who('The Netherlands stated that rivers rose.\n\nNorway said so.'), ' |  | Netherlands\n |  | Norway');
    assert.equal(who('Norway said that it would send ships.\n\nNorway noted that they were old.'), '');
  });

  it('with what goes on between them', () => {
    assert.equal(
      who(
        'Chad, speaking in a right of reply, agreed.\n\nIt also noted rain.\n\n“It rains,” it added.\n\nNorway said so.',
      ),
      ' |  | Chad\n |  | Norway',
    );
  });

  it('and none is of He/she, of whom nobody has decided yet', () => {
    assert.equal(
      who(
        'The Netherlands stated that rivers rose.\n\nNorway said so.\n\nHe/she asked for boats.\n\nS/he noted that they were old.  She/he agreed.',
      ),
      ' |  | Netherlands\n |  | Norway',
    );
    assert.equal(who('Peru said that it rained.  He/she welcomed that.  Mali agreed.'), '');
  });

  it('and whoever has spoken goes on under the same name', () => {
    assert.equal(
      who('The Netherlands said so.\n\nThe Netherlands requested a panel.\n\nThe EC regretted it.'),
      ' |  | Netherlands\n |  | EC',
    );
  });

  it('but no minister, and nobody who told reporters', () => {
    assert.equal(
      who('Chad’s Lake Minister said so.\n\nNorway told reporters that it rained.\n\nLRO President Lund noted it.'),
      '',
    );
  });

  it('and behind a heading on their own line, with States in capitals, as bulletins set them', () => {
    assert.equal(
      who(
        'LAKES, ITEM 7(a): Mali, for the LAKE GROUP, supported it. SAUDI ARABIA said that it rained. The G-77/CHINA, opposed by NORWAY, urged care. CHAD, supported by the EU, stressed it.',
      ),
      ' |  | Mali\n |  | SAUDI ARABIA\n |  | G-77/CHINA\n |  | CHAD',
    );
  });

  it('and so do the questions of experts', () => {
    assert.equal(
      who(
        'An Expert asked how deep it was.  It had rained.  Another Expert inquired about fish.  A Committee Member noted that it was late.',
      ),
      [' | An Expert | ', ' | Another Expert | ', ' | A Committee Member | '].join('\n'),
    );
  });

  for (const text of [
    'The delegation said that it had rained. The delegation noted that fish were well. It was so.',
    'Norway said that it would send two ships. Denmark called the move hasty. It went on for years.',
    'He said that lakes were low. She noted the same. They agreed. Others stressed it.',
    'The Council said so. The Committee noted it. Mr. Lund agreed. Speakers stressed it.',
    'The representative of Iraq, noting it, said so. When the Speaker asked her to turn round, she noted it.',
    'OLA MYHRE (Norway) said so. Norway noted it. Denmark stressed it. Sweden agreed.',
  ]) {
    it(`but not in “${text}”`, () => assert.ok(who(text).split('\n').length < 2));
  }
});

describe('coverage: votes', () => {
  for (const [text, counts] of [
    ['A second text received 4 votes in favour (Chad, Mali, Peru, Togo) to 7 against with 4 abstentions.', [4, 7, 4]],
    [
      'The Committee rejected it by a recorded vote of 107 against (Chad, Mali) to 5 in favour (Togo), with 42 abstentions.',
      [5, 107, 42],
    ],
    [
      'The Assembly welcomed the talks by adopting a resolution, as amended, by a vote of 158 in favour to none against.',
      [158, 0, undefined],
    ],
    ['It went on to adopt draft II by a recorded vote of 163 in favour to 5 against with 7 abstentions.', [163, 5, 7]],
    ['The draft — submitted by Norway — was vetoed by a vote of 11 in favour to 1 against (Togo).', [11, 1, undefined]],
    [
      'Next, the Council took up “L.5”, approving it by a vote of 9 in favour to 2 against (Chad, Togo).',
      [9, 2, undefined],
    ],
    [
      'By a recorded vote of 40 in favour to 1 against (Chad), with 2 abstentions (Mali and Peru), the Council called upon Togo to act. It was a long day.',
      [40, 1, 2],
    ],
    [
      'On the request of Chad, the Committee voted on the proposal. The vote was 13 in favour to one against (Chad), with five abstentions.',
      [13, 1, 5],
    ],
    [
      'Next, the Committee took up the draft on lakes (document A/C.1/66/L.30), which it approved by a recorded vote of 161 in favour to none against, with 5 abstentions.',
      [161, 0, 5],
    ],
    [
      'Paragraph 1, which urged States to join, was approved by 142 votes in favour to 3 against (India, Israel, Pakistan), with 1 abstention (Cuba).',
      [142, 3, 1],
    ],
    [
      'The draft decision, by which the Assembly would include lakes, was approved by a vote of 135 in favour to none against, with 4 abstentions.',
      [135, 0, 4],
    ],
    [
      'Welcoming the talks, the Assembly would urge more of them.  The Committee approved that draft by a recorded vote of 127 in favour to none against.',
      [127, 0, undefined],
    ],
    [
      'The Assembly would call for talks, under the terms of a draft approved this morning by a recorded vote of 80 in favour to 12 against.',
      [80, 12, undefined],
    ],
    [
      'As it met to go on, the Committee, on a proposal by Chad, took that action by a recorded vote of 11 in favour to 5 against.',
      [11, 5, undefined],
    ],
    [
      'Receiving 12 votes in favour to 1 against (Chad), with 2 abstentions (Mali, Togo), the draft was not adopted.',
      [12, 1, 2],
    ],
    [
      'That draft, which the Committee approved by a vote of 76 in favour to 26 against, would have wells dug.',
      [76, 26, undefined],
    ],
    ['It had earlier rejected a motion by a vote of 6 in favour to 9 against, with 2 abstentions.', [6, 9, 2]],
    ['The draft, submitted by Norway, received 13 votes in favour and 2 against (Chad, Togo).', [13, 2, undefined]],
  ] as const) {
    it(text, () => {
      const vote = parse(text, coverage).children.find(node => node.kind === 'vote');
      assert.deepEqual([vote?.inFavour?.count, vote?.against?.count, vote?.abstaining?.count], counts);
    });
  }
});

describe('coverage: a whole release', () => {
  it('tells a vote and the lists below it once', () => {
    const text =
      'In a resolution on lakes, adopted by a vote of 2 in favour, none against and 1 abstention, the Council ' +
      'urges care.\n\nThe result of the vote was as follows:\n\nIn favour (2): Chad, Mali.\n\nAgainst (0):\n\n' +
      'Abstentions (1): Peru.\n\nIt rained.';
    const votes = parse(text, coverage).children.filter(node => node.kind === 'vote');
    assert.deepEqual(
      votes.map(({ inFavour, abstaining }) => [inFavour?.States?.length, abstaining?.count]),
      [[2, 1]],
    );
  });

  it('goes on with the Chair’s speech where it names the Chair again, and begins one where another spoke between', () => {
    const chair = 'Special Committee Chair Ola Myhre (Norway) said so.\n\nShe thanked them.';
    const again = 'In calling for a break, the Chair said that it was late.';
    const other = 'The representative of Mali agreed.';
    assert.doesNotMatch(outline([chair, again].join('\n\n')), /the Chair/);
    assert.match(outline([chair, other, again].join('\n\n')), /the Chair/);
    assert.match(outline(['OLA MYHRE, Chair of the Lake Bank, said so.', again].join('\n\n')), /the Chair/);
  });

  it('tells a sentence that begins with Having from a State', () => {
    const text = 'Having asked for it, several left.\n\nMali said so.\n\nTogo agreed.';
    assert.equal(outline(text), 'paragraph: Having asked for it, several left.\n |  | Mali\n |  | Togo');
  });

  it('a draft', () => {
    const text = `
\ufeffSecurity Council: Safety of mountain lakes

Note:  A full summary will be made available.

Briefings

OUSMANE DIARRA, Secretary‑General of the Lake Union, said that lakes were rising.

He went on to say that valleys were at risk.

Statements

NAME TO COME (Chad) said that his lake was shrinking.

Statement by Nepal to come.

ILSE BRANDVOLD (Norway) said so.

For information media. Not an official record.`.slice(1);
    const expected = `
title: Security Council: Safety of mountain lak
note: Note:  A full summary will be made avail
§ Briefings
  OUSMANE DIARRA | Secretary‑General | Lake Union
§ Statements
  [NAME TO COME] |  | Chad
  missing-speech: Statement by Nepal to come.
  ILSE BRANDVOLD |  | Norway
closing: For information media. Not an official r`.slice(1);
    for (const end of ['\n', '\r\n', '\r']) assert.equal(outline(text.replaceAll('\n', end)), expected);
    assert.equal(dialectOf(text), coverage);
  });

  it('who is still to come, by the delegations alone', () => {
    for (const line of ['Reps of Chad and Mali to come.', 'Statement by the reps of Chad and Mali to come.']) {
      const record = parse(line, coverage);
      const [node] = record.children;
      assert.ok(node?.kind === 'missing-speech' && node.affiliation, line);
      assert.equal(textOf(record, node.affiliation), 'Chad and Mali');
    }
    const [rest] = parse('[Suite des déclarations à venir]', coverage).children;
    assert.ok(rest?.kind === 'missing-speech');
    assert.equal(rest.affiliation, undefined);
    const person = parse('Reply by Mr. BERG to follow.', coverage).children[0];
    assert.equal(person?.kind, 'missing-speech');
    const french = parse('[Malte : texte à venir]', coverage).children[0];
    assert.equal(french?.kind, 'missing-speech');
    const replies = [
      'Chad second right of reply to come.',
      '[Second reply by Chad – text to follow]',
      '[Right of reply by Chad — statement being transcribed]',
    ];
    for (const reply of replies) {
      const record = parse(reply, coverage);
      const [node] = record.children;
      assert.equal(node?.kind === 'missing-speech' && node.affiliation && textOf(record, node.affiliation), 'Chad');
    }
  });

  it('what is promised and what is noted among the speeches, however a desk says it', () => {
    const kinds = (line: string) =>
      parse(`OLA BERG (Norway) said so.\n\n${line}\n\nADA LUND (Peru) said so.\n`, coverage).children.map(
        ({ kind }) => kind,
      );
    for (const line of [
      'Missing: Chad, Mali',
      'Chad (TK)',
      'Chad (tk)',
      'Chad (TO COME)',
      'Rights of reply: Chad to come',
      'Explanation of vote by Chad to come',
      'Three more speakers (Chad, Mali, Togo) to come',
      'Questions and answers to follow',
      '[Chad to come in full]',
      'The rest of the statements tk',
      'Summary to come in the morning',
      'Statement by Chad to come after lunch',
      'Placeholder for the statement by Chad',
      'Awaiting statement by Chad',
      'Statement by Chad: no text yet',
      'Chad – missed, see webcast',
      'Chad (Ravi has notes)',
    ])
      assert.deepEqual(kinds(line), ['speech', 'missing-speech', 'speech'], line);
    for (const line of [
      'The text will be updated.',
      'Take 2 of 3 to come',
      'DRAFT, AS OF 3 p.m.',
      'Attn desk: hold until the vote',
      'Names still to be verified',
      'Quotes not against tape',
      'Figures not yet verified',
      'For approval by the Chair',
      '(The remaining speakers will follow.)',
      '[Texte disponible plus tard.]',
    ])
      assert.deepEqual(kinds(line), ['speech', 'note', 'speech'], line);
    // A lunch is nobody's, and a lamp may be ready.
    for (const line of ['Lunch (tk)', 'The lamps (all ready)'])
      assert.ok(!kinds(line).includes('missing-speech'), line);
  });

  it('a finished release: head, summary, panel without blank lines, narrative, section', () => {
    assert.equal(
      outline(`8999th & 9000th Meetings (Resumed) (AM & PM)
SC/19999

Council Urges Care for Mountain Lakes, as Speakers Call for Early Warning

12 May 2031

The Council called today for early warning, as its members heard briefings on lakes in the mountains of three continents.
Panel 2
In the morning, the Council heard a panel on lakes, with speakers who had come from far and wide to tell of what they knew.
Mr. OYELARAN said lakes were rising, and that early warning systems were needed in every valley below a glacier of that kind.
He added that they cost little in comparison with what a flood would take from those who lived below it, as had been shown.
Also speaking were the representatives of Chad and Nepal.

Right of Reply

The representative of Togo, exercising the right of reply, said so.`),
      `header: 8999th & 9000th Meetings (Resumed) (AM &
header: SC/19999
title: Council Urges Care for Mountain Lakes, a
header: 12 May 2031
paragraph: The Council called today for early warni
§ Panel 2
  paragraph: In the morning, the Council heard a pane
  Mr. OYELARAN |  | 
  stage-direction: Also speaking were the representatives o
§ Right of Reply
   |  | Togo`,
    );
  });

  const lead = `
SC/19999

Council Urges Care for Mountain Lakes

Lakes in the mountains needed care, the Head of the Lake Union told the Security Council today, as its members met.

Ousmane Diarra, speaking via videoconference, said he had seen them.

Norway’s representative said her Government would help, while his colleague from Chad said he could not.

Also speaking was the representative of Peru.

`;

  it('the first paragraphs of a finished release tell in short what is said below, and open no speech', () => {
    const briefing = 'OUSMANE DIARRA, Head of the Lake Union, said that lakes were rising.';
    const below = '§ Briefings\n  OUSMANE DIARRA | Head | Lake Union';
    assert.equal(outline(`${lead}Briefings\n\n${briefing}`).split('\n').slice(6).join('\n'), below);
    const ended = /Also speaking.*\n\n/;
    assert.equal(
      speechesOf(parse(`${lead.replace(ended, '')}Action on Draft\n\nMali’s delegate said so.`, coverage)).length,
      1,
    );
    const vote = 'The representative of Mali, introducing the draft, said so.';
    assert.equal(
      outline(`${lead}Action on Draft\n\n${vote}`).split('\n').slice(6).join('\n'),
      '§ Action on Draft\n   |  | Mali',
    );
  });

  it('nor do they where the first is short', () => {
    const told = 'A world of lakes needed repair, the Lake Council was told today by its members.\n\n';
    const text = `Lakes Need Care\n\n${told}The Prime Minister of Fiji, Ola Myhre, said so.\n\nStatements\n\nADA OBI (Mali) said so.`;
    assert.equal(who(text), 'ADA OBI |  | Mali');
  });

  it('nor does their first sentence, though nothing stands over what follows', () => {
    const told =
      'Lakes in the mountains needed care, the representative of Mali told the Lake Council today, meeting for the first time.';
    assert.equal(who(`Lakes Need Care\n\n${told}\n\nThe representative of Chad said so.`), ' |  | Chad');
  });

  it('without a day, too, where their first sentence tells of the meeting', () => {
    const below = 'Wells\n\nThe representative of Mali said so.';
    const told =
      'Lakes in the mountains needed care, said delegates as the Assembly began its debate on what could be done.';
    const lead = (first: string) => `Lakes Need Care\n\n${first}\n\nThe representative of Mali said so.\n\n${below}`;
    assert.equal(speechesOf(parse(lead(told), coverage)).length, 1);
    assert.equal(speechesOf(parse(lead(`${'They were low. '.repeat(9)}\n\n${told}`), coverage)).length, 2);
  });

  it('speeches that nothing stands over are no such paragraphs, nor is one under a name in capitals', () => {
    const short = lead.replace('Also speaking was the representative of Peru.\n\n', '');
    const reply = 'Right of Reply\n\nThe representative of Togo said so.';
    assert.equal(speechesOf(parse(`${short}${reply}`, coverage)).length, 3);
    assert.equal(speechesOf(parse(lead, coverage)).length, 2);
    const capitals = lead.replace('Norway’s representative said her', 'ILSE BRANDVOLD (Norway) said her');
    assert.equal(speechesOf(parse(`${capitals}Briefings\n\nThe rest.`, coverage)).length, 2);
  });

  it('a session’s close that nothing stands over opens its speeches, though the symbol of the release ends it', () => {
    const text =
      'Lake Committee Concludes Session\n\n' +
      'The Lake Committee this morning concluded its ninth session, after adopting its observations on the ' +
      'reports of Chad and Mali.\n\nSummarizing the session, Ola Myhre, Committee Chairperson, said that it ' +
      'had rained.\n\nProduced by the Lake Information Service for use of the media; \n\nLAC/18/017E';
    assert.match(outline(text), /\nOla Myhre \| Committee Chairperson \| \n/);
  });

  it('the ends of releases of other houses are nobody’s words', () => {
    for (const end of [
      'Produced by the Lake Information Service in Lake City for use of the media; not an official record. The ' +
        'English and French versions of our releases are the product of two teams that work independently.',
      'For further information, please contact: Odo Berg, Lake Agency, tel. 000 00 00',
      'Media contacts:',
      'This issue of the Earth Negotiations Bulletin is written and edited by Odo Berg.',
      'ENDS',
    ])
      assert.match(
        outline(`ADA LUND (Norway) said so.\n\n${end}\n\nLC/34/3E\n`),
        /Norway\nclosing: .*\nheader: LC\/34\/3E$/,
      );
  });

  it('a speech runs over its paragraphs, and its words begin at the verb', () => {
    const text = 'ILSE BRANDVOLD (Norway), citing it, said so.\n\nShe added more.\n\nStatements\n\nThe rest.';
    const record = parse(text, coverage);
    const [speech] = speechesOf(record);
    assert.equal(textOf(record, speech!.words), 'citing it, said so.\n\nShe added more.');
    assert.equal(speech!.children.length, 2);
  });

  it('an opening on lines broken by hand is the speech’s, whatever its second line looks like', () => {
    assert.equal(
      outline('The Acting President\nILSE BRANDVOLD (Norway) said that it rained.\n'),
      'ILSE BRANDVOLD | The Acting President | Norway',
    );
  });

  it('lines broken by hand belong to one paragraph', () => {
    const text =
      'ILSE BRANDVOLD (Norway) said that the\nrepresentative of Mali had spoken of\nMr. OYELARAN, who was there.\n\nShe agreed.';
    const record = parse(text, coverage);
    assert.deepEqual(
      speechesOf(record).map(speech => speech.children.length),
      [2],
    );
  });
});
