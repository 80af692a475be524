import assert from 'node:assert/strict';
import { transcript } from '../server/record/dialects/transcript.ts';
import { parse } from '../server/record/parse.ts';
import { speechesOf } from '../server/record/walk.ts';
import { draw, drawn } from './marks.ts';
import { whoSpeaks } from './transcribed.ts';

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
    assert.deepEqual(whoSpeaks('The Assistant Minister, Office of the\nPresident (Mr. Tanui): Mr. Speaker, Sir.'), [
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
    assert.deepEqual(whoSpeaks(text).slice(4), ['Ana Lund (Rivers Org)', 'Tom Berg', 'Ana Lund', 'Tom Berg']);
  });
});
