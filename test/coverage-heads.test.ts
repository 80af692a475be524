import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { outline, sectionsIn } from './released.ts';

describe('coverage: heads and headings of a release', () => {
  it('takes a long line in capitals for the headline, though it begins as a heading may', () => {
    const text =
      'Press Release\n\nDISCUSSION OF LAKES IS OPPORTUNITY TO ACT, FIFTH COMMITTEE TOLD\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /title: DISCUSSION OF LAKES/);
  });

  it('takes for the title what stands below a desk’s note that is set among the header lines', () => {
    for (const head of ['first draft, uncleared\n9999th Meeting (AM)', '9999th Meeting (AM)\n[Slug: lakes / sb]'])
      assert.match(
        outline(
          `THIRD COMMITTEE\n${head}\n\nExperts Warn of Floods\n\nThe Third Committee today heard of lakes.\n\nStatements\n\nILSE BRANDVOLD (Norway) said so.`,
        ),
        /\ntitle: Experts Warn of Floods\n/,
      );
  });

  it('takes for the title what goes on below a comma or semicolon, and the header lines of French', () => {
    const english =
      'GA/11999\n\nAssembly Adopts Texts on Lakes, Rivers, Wells, Springs, Seas, Ice;\n\nRenews Mandate of Lake Agency\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(english), /^header: .*\ntitle: .*\ntitle: Renews.*\nparagraph.*\nILSE/);
    const french =
      'LE CONSEIL DEMANDE QUE L’ON AGISSE\n\n28/04/2034\nCommuniqué de presse\nCS/2999\n\n' +
      '4999ème séance – après-midi\n\nLE CONSEIL DEMANDE QUE L’ON AGISSE\n\nIl a plu.\n\n' +
      'M. OLA BERG (Norvège) a dit oui.';
    assert.equal(
      outline(french).replace(/:.*/g, ''),
      'title\nheader\nheader\nheader\nheader\ntitle\nparagraph\nM. OLA BERG |  | Norvège',
    );
  });

  it('takes the session of a French release and the date of a briefing for header lines', () => {
    const french =
      'Assemblée générale\n\nAG/999\n\nSoixante-dix-huitième session,\n22e séance – matin\n\nL’ASSEMBLÉE DÉBAT DES LACS\n\nIl a plu.\n\nM. OLA BERG (Norvège) a dit oui.';
    assert.equal(
      outline(french).replace(/:.*/g, ''),
      'title\nheader\nheader\nheader\ntitle\nparagraph\nM. OLA BERG |  | Norvège',
    );
    const briefing =
      'DAILY BRIEFING\n\n20961213 FOR INFORMATION OF SECRETARIAT ONLY\n\nAda Lund, Spokesman for the Lake Board, said that it rained.';
    assert.match(outline(briefing), /^title.*\nheader.*SECRETARIAT/);
  });

  it('takes a French headline, set as a sentence among header lines, for a title, and a list of organizations for no headings', () => {
    const french =
      'CS/9934\n\nLe Conseil de sécurité proroge le mandat de la Mission\n\n8 Juin 2036\nCommuniqué de presse\n\n' +
      'LE CONSEIL PROROGE LE MANDAT\n\nIl a plu.\n\nTexte du projet de résolution (S/2036/99)\n\nM. OLA BERG (Norvège) a dit oui.';
    assert.deepEqual(
      outline(french)
        .split('\n')
        .map(line => line.trim().split(/[: ]/)[0]),
      ['header', 'title', 'header', 'header', 'title', 'paragraph', '§', 'M.'],
    );
    assert.deepEqual(
      sectionsIn(
        outline(
          'ECOSOC/99\n\nCommittee Recommends Lamps for All\n\nIt rained.\n\nSpecial Status\n\nThe Committee recommended:\n\n' +
            'Lamps for All (Norway)\n\nGlobal Lake Watch (Chad)\n\nILSE BRANDVOLD (Norway) said so.',
        ),
      ),
      ['§ Special Status'],
    );
  });

  it('takes who was elected, and by how many votes, for no heading', () =>
    assert.deepEqual(
      sectionsIn(
        outline(
          'ASSEMBLY ELECTS FIVE\n\nIt rained.\n\nElection\n\nThe result was as follows:\n\nKenya 129\n\nTogo: 62\n\nAfrican States: Kenya, Togo\n\nILSE BRANDVOLD (Norway) said so.',
        ),
      ),
      ['§ Election'],
    ));

  it('takes the foot of a page with the release’s symbol for no heading', () =>
    assert.deepEqual(
      sectionsIn(
        outline('Statements\n\nILSE BRANDVOLD (Norway) said so.\n\nPage 3 of 6 – SC/14999\n\nIt rained, she said.'),
      ),
      ['§ Statements'],
    ));

  it('takes no broken line that begins as a heading does for one', () =>
    assert.ok(
      !outline(
        'SC/1\n\nADA LUND (Norway) said that there had been other\nstatements on lakes and on the\nadoption of the text by all.\n',
      ).includes('§'),
    ));

  it('takes no sentence about an action for a heading', () =>
    assert.deepEqual(
      sectionsIn(
        outline(
          'Action on Drafts\n\nILSE BRANDVOLD (Norway) said so.\n\nAction on those drafts was put off for these reasons:\n\nIt rained.',
        ),
      ),
      ['§ Action on Drafts'],
    ));

  it('takes a few words before a colon for a heading, but no side of a vote and no speaker', () => {
    const lines = ['BRIEFERS:', 'Council Members:', 'Against:', 'Mr. Lund replied:', 'Ghana:', 'He said:'];
    const found = outline(lines.map(line => `${line}\n\nILSE BRANDVOLD (Norway) said so.`).join('\n\n'));
    assert.deepEqual(sectionsIn(found), ['§ BRIEFERS', '§ Council Members']);
  });

  it('takes what stands right above the meeting for a title, and a heading though most of its words are small', () => {
    const text =
      'Sixty-fourth General Assembly\nGeneral Debate\n4th Meeting (AM)\n\nLakes Must Be Kept, Assembly Told\n\nReport of the Chair of the Commission\n\nILSE BRANDVOLD (Norway) said so.';
    assert.deepEqual(sectionsIn(outline(text)), ['§ Report of the Chair of the Commission']);
  });

  it('takes a meeting beyond the ten thousandth for one', () => {
    for (const line of [
      '10,412th Meeting (AM)',
      '10,412th & 10,413th Meetings',
      '10 412e séance – matin',
      '10,4XXth Meeting',
    ])
      assert.equal(
        outline(`SC/17233\n\n${line}\n\nWells Are Dry\n\nADA LUND (Norway) said so.`).replace(/:.*/g, ''),
        'header\nheader\ntitle\nADA LUND |  | Norway',
      );
  });

  it('takes with whom a dialogue is held for a heading below the day, too', () => {
    const text = (line: string) => `LAKE COUNCIL HEARS MANY\n\n4 May 2031\n\n${line}\n\nADA LUND (Norway) said so.`;
    const heading = 'Interactive Dialogue with the Special Rapporteur on Wells';
    assert.deepEqual(sectionsIn(outline(text(heading))), [`§ ${heading}`]);
    assert.deepEqual(sectionsIn(outline(text('Interactive dialogue with young people ended late.'))), []);
  });

  it('takes the number of a meeting and of a release that nobody knows yet for the head’s', () => {
    assert.equal(
      outline('76XXth Meeting (AM)\nSC/XXXXX\n\nHEADLINE TO COME\n\n(HED TK)\n\nPress Release NGO/443 |\n'),
      'header: 76XXth Meeting (AM)\nheader: SC/XXXXX\nnote: HEADLINE TO COME\nnote: (HED TK)\nheader: Press Release NGO/443 |',
    );
  });

  it('ends with the footnote to its head, but not at a rule', () => {
    const text = 'ILSE BRANDVOLD (Norway) said so.\n\n__________\n\n* The 9983rd meeting was closed.';
    assert.equal(
      outline(text),
      'ILSE BRANDVOLD |  | Norway\nclosing: __________\nparagraph: * The 9983rd meeting was closed.',
    );
    assert.doesNotMatch(outline(text.replace('* ', '')), /closing/);
  });

  it('takes names of States alone on a line for no heading', () => {
    const text = 'ILSE BRANDVOLD (Norway) said so.\n\nFrance and the Gambia\n\nSudan\n\nKOFI ATTAH (Ghana) said so.';
    assert.deepEqual(sectionsIn(outline(text)), ['§ Sudan']);
    const signed = '“It rained,” in full.\n\nRepresentative of Mali\n\nThe meeting ended at 9 a.m.';
    assert.deepEqual(sectionsIn(outline(signed)), []);
  });

  it('takes the rows of a ballot for no headings', () => {
    const text =
      'It rained.\n\nFirst Round\n\nNumber of ballots:\n\n193\n\nMali\n\n191\n\nChad\n\n2\n\nThe Chair thanked all.\n';
    assert.deepEqual(sectionsIn(outline(text)), ['§ First Round']);
  });

  it('takes a body’s name on two lines for a part of the head', () => {
    const text =
      'GA/LAK/99\n\nCommittee on the Rights\nof the People of the Lakes\n\n9th Meeting (PM)\n\nCommittee Marks its Year\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /^header.*\ntitle: Comm.*\ntitle: of the .*\nheader.*\ntitle: .*\nparagraph/);
  });

  it('takes a meeting’s number on a line of its own for one with the word below it', () => {
    const text =
      'Security Council\n\n9111th\n\nMeeting (AM)\n\nCouncil Hears of Lakes\n\nIt rained.\n\nILSE BRANDVOLD (Norway) said so.';
    assert.match(outline(text), /^title: .*\nheader: 9111th\s+Meeting \(AM\)\ntitle: Council Hears.*\nparagraph/);
  });

  it('a page of the seventies, and who sent it in', () => {
    const text =
      '(FOR USE OF INFORMATION MEDIA -- NOT AN OFFICIAL RECORD)\n\nUnited Nations, N.Y.\n\n' +
      'COMMITTEE DISCUSSES LAKES\n\n(Received from a UN Information Officer.)\n\nIt rained.\n\n' +
      'ILSE BRANDVOLD (Norway) said so.';
    assert.equal(
      outline(text).replace(/:.*/g, ''),
      'closing\nheader\ntitle\nheader\nparagraph\nILSE BRANDVOLD |  | Norway',
    );
  });

  it('a report on a session in which nobody is told to have spoken', () => {
    const text =
      'LAK/2999\n\nParties to Lake Convention Conclude Ninth Meeting\n\nNEW YORK, 28 June (Division for Lakes) ― The Meeting of States Parties was held from 21 to 25 June.\n';
    assert.equal(dialectOf(text)?.id, 'coverage');
  });

  it('in French, the first paragraph opens no speech, and a document behind a heading is no State', () => {
    const text =
      'CS/2999\n\nLe Conseil a entendu, ce matin, un exposé sur la situation des lacs, à quelques jours de ' +
      'l’expiration du mandat.\n\nM. Ola Berg a dit qu’il pleuvait.\n\nLA SITUATION DES LACS (S/2034/198)\n\n' +
      'M. OLA BERG (Norvège) a dit oui.';
    assert.equal(
      outline(text).split('\n').slice(1).join('\n').replace(/: .*/g, ''),
      'paragraph\nparagraph\n§ LA SITUATION DES LACS (S/2034/198)\n  M. OLA BERG |  | Norvège',
    );
  });

  it('a stamp between the body and the title', () =>
    assert.match(
      outline(
        'GA/SHC/4400\nThird Committee\n30th Meeting (AM)\n\n*** DRAFT – NOT FOR PUBLICATION ***\n\n' +
          'Third Committee Approves 7 Texts on Lakes\n\nThe Third Committee today approved seven texts.\n\nADA LUND (Norway) agreed.\n',
      ),
      /^title: Third Committee Approves/m,
    ));

  it('a stamp above the title, in any case', () => {
    for (const stamp of [
      'Provisional, not for release',
      'Draft; do not publish',
      'DRAFT 3 – DESK COPY',
      'Do not quote.',
      '[For internal use only]',
    ]) {
      const rest = 'Lake Council: Safety of Lakes\n\nILSE BRANDVOLD (Norway) said so.';
      assert.equal(
        outline(`${stamp}\n\n${rest}`),
        `note: ${stamp}\ntitle: Lake Council: Safety of Lakes\nILSE BRANDVOLD |  | Norway`,
      );
    }
    assert.match(outline('ILSE BRANDVOLD (Norway) said so.\n\nDo not release the fish, she added.'), /^[^\n]+$/);
  });

  it('a stamp with initials, right above or below the title, which is no part of it', () => {
    const rest = '9412th Meeting (AM)\n\nILSE BRANDVOLD (Norway) said so.';
    for (const head of ['ROUGH / jd / 12h20\nLAKE COUNCIL', 'LAKE COUNCIL\nDRAFT / mk'])
      assert.match(
        outline(`${head}\n${rest}`),
        /^(?:note: .*\ntitle: LAKE COUNCIL|title: LAKE COUNCIL\nnote: .*)\nheader: /,
      );
  });

  it('takes a speech to come under a name with Mr. for no heading', () =>
    assert.match(outline('Statements\n\nMr. NTWALI (Rwanda) TK'), /missing-speech/));

  it('goes on with a heading, and tells when a forum meets again', () =>
    assert.equal(
      outline('Press Release\n\nStatements (ctd.)\n\nThe forum will meet again at 9 a.m.\n\nBriefings, continued'),
      [
        'header: Press Release',
        '§ Statements (ctd.)',
        '  stage-direction: The forum will meet again at 9 a.m.',
        '§ Briefings, continued',
      ].join('\n'),
    ));

  it('a special meeting, a round-up, a symbol’s revision and a day of few digits are the head’s', () =>
    assert.equal(
      outline(
        'HQ/635/Rev.1*\n6/7/2005\nSpecial Meeting (AM)\n16th Meeting (AM)* and Round-up of Session\n\nLakes Need Care\n\nThe Lake and River Council will meet again.',
      ),
      [
        'header: HQ/635/Rev.1*',
        'header: 6/7/2005',
        'header: Special Meeting (AM)',
        'header: 16th Meeting (AM)* and Round-up of Sessi',
        'title: Lakes Need Care',
        'stage-direction: The Lake and River Council will meet aga',
      ].join('\n'),
    ));

  it('a day by itself, and what a series puts before it', () =>
    assert.match(outline('News | 3 May 2019\n\nLakes Need Care\n\nADA OBI (Mali) said so.'), /^header: News/));

  it('a meeting with its day on one line, and a stamp right above it', () => {
    const lines = outline(`DRAFT
9871st Meeting (AM)                    12 December 1996

LAKE COUNCIL CALLS FOR WELLS, IN TEXT ADOPTED TODAY BY ITS MEMBERS IN LAKELAND

ADA OBI (Mali) said so.
`).split('\n');
    assert.deepEqual(
      lines.map(line => line.slice(0, 18)),
      ['note: DRAFT', 'header: 9871st Mee', 'title: LAKE COUNCI', 'ADA OBI |  | Mali'],
    );
  });

  it('a seminar and a meeting without a number are the head’s, and a session that opens is a heading', () => {
    const text = `Lake Regional Seminar,
AM & PM Meetings

Seminar Opens in Lakeland

LAKELAND, 3 May — The Lake Regional Seminar began today.

Opening Session

ADA OBI (Mali) said so.

The Special Committee will meet again at 3 p.m.
`;
    assert.deepEqual(outline(text).split('\n').slice(0, 3), [
      'header: Lake Regional Seminar,',
      'header: AM & PM Meetings',
      'title: Seminar Opens in Lakeland',
    ]);
    assert.deepEqual(sectionsIn(outline(text)), ['§ Opening Session']);
    assert.match(outline(text), /stage-direction: The Special Committee will meet/);
  });

  it('a session and a meeting on one line are the head’s, and a body’s name that goes on with another', () => {
    assert.equal(
      outline(
        '2034 Session, 2nd Meeting (AM)\nOrganizational Committee, 1st Meeting (PM)\nCommittee on Relations\nwith the Lake Country\n\nILSE BRANDVOLD (Norway) said so.',
      ),
      'header: 2034 Session, 2nd Meeting (AM)\nheader: Organizational Committee, 1st Meeting (P\ntitle: Committee on Relations\ntitle: with the Lake Country\nILSE BRANDVOLD |  | Norway',
    );
  });

  it('bulletins and news of agencies on a meeting say what they are', () => {
    for (const text of [
      'LAKE CITY HIGHLIGHTS\n\nPLENARY: Mali, for the LAKE GROUP, supported it. CHAD said that it rained.\n',
      'Lake Body 9 May 2034\n\nThis summary has been prepared by the WTO Secretariat to help.\n\nThe United States said so.\n\nThe EC regretted it.\n',
      'Labour Conference opens\n\nNews | 11 June 2034\nGENEVA (ILO News) – It rained.\n\nThe President of Mali, Ada Obi, said so.\n',
    ])
      assert.equal(dialectOf(text)?.id, 'coverage');
  });

  it('the tops of pages and the ends of annexes are no headings', () => {
    assert.equal(
      outline(`ILSE BRANDVOLD (Norway) said so.

Security Council - 3 - Press Release SC/9999 9999th Meeting (AM) 12 May 1997

She added more.

GE.33-01234 (E)

She thanked them.

(END OF ANNEX II)

HRC31.014E

HRC/31/014E`),
      'ILSE BRANDVOLD |  | Norway\nclosing: (END OF ANNEX II)\nheader: HRC31.014E\nheader: HRC/31/014E',
    );
  });
});
