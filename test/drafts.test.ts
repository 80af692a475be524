import assert from 'node:assert/strict';
import { coverage } from '../server/record/dialects/coverage.ts';
import { parse } from '../server/record/parse.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import { edited } from '../server/rules/safe-fixes.ts';
import { draw, drawn } from './marks.ts';
import { known } from './rule-examples.ts';

const found = (text: string) => judge(rules, parse(text, coverage), known).findings.map(({ span }) => span);

/** Drafts as hurried hands leave them, with all that is found in each. */
describe('a draft', () => {
  const pictures: Readonly<Record<string, string>> = {
    'is known by what a colleague has still to send': `
Lake Council: Water and Peace

DRAFT 2 (PB) / not cleared
^^^^^^^^^^^^^^^^^^^^^^^^^^

LENE DAHL (Denmark) said that the ice was thin.

[Chad, Russian Federation to come — Jo]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

+ Brazil, Mexico, Cameroon to come
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Greece, Cyprus, Malta — to follow
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

[Right of reply by Chad — statement being transcribed]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

(end take one; take 2 to follow)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    'in French': `
Lake Council: Water and Peace

[À l’attention du desk : liste des orateurs incomplète.]
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NAME TO COME (Togo) said that il/elle regretted [chiffre] (à vérifier sur la vidéo) in “qu’il/elle vive”.
^^^^^^^^^^^^                  ^^^^^^^           ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^

Déclaration du Luxembourg à venir.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

LENE DAHL (Denmark) said so on [date et heure] [paragraphe manquant].
                               ^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^
`,
    'in Spanish': `
Lake Council: Water and Peace

NOTA: versión provisional, faltan nombres
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NOMBRE POR CONFIRMAR, Lake Watch, said that él/ella spoke for [organización] [falta un nombre].
^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^           ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^

Argelia: declaración pendiente
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    'in which somebody’s name or pronoun is open': `
[PANELLIST 2 NAME], economist, said that she/they saw progress.  Her/their Parliament was young.
^^^^^^^^^^^^^^^^^^                       ^^^^^^^^                ^^^^^^^^^

SPEAKER (Togo) said that she [or he? check w/ mission] had joined, in the ??th year, Chad, XXX, Mali and Fiji.
^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^               ^^^

LENE DAHL (Denmark), [title?], said that he was late.  She was glad.
                     ^^^^^^^^            ^^            ^^^

MR. PELE TAKAI, economist, [check title] said that she was glad.
                           ^^^^^^^^^^^^^           ^^^
`,
    'by what its wire says of itself': `
>>> ATTN DESK: quotes not verified <<<
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

*first add to follow – voting in progress*
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

NAME T/C (Togo) said that $— million, counted at the University of XXX, was lost (double check abst) [new PR? old one left].
^^^^^^^^                  ^^                                       ^^^           ^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^

{{insert box: commitments by numbers}}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

LENE DAHL (Denmark) said that res. 1267 (1998) was old, and that H. Res. 1267 (1998) of a house was not.
                                   ^^^^^^^^^^^

...Fiji, Samoa, Tonga (all awaited)
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

REST OF Q&A TO COME
^^^^^^^^^^^^^^^^^^^

Version 0.3, 14:20 — names in yellow still open
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    'but not by what looks alike': `
LENE DAHL (Denmark) (she/they) said that TK-421 was old, of which \`NAME TO COME\` was written (see [1]).
`,
  };
  for (const [name, picture] of Object.entries(pictures)) {
    it(name, () => {
      const { text, spans } = drawn(picture);
      assert.equal(draw(text, found(text)), draw(text, spans));
    });
  }

  it('has the year where it was kept free, once it is filled in', () => {
    const cites = (year: string) => `LENE DAHL (Denmark) cited Security Council resolution 2165\u00a0(${year}) first.`;
    for (const open of ['20XX', '????', 'year', 'TBC']) {
      const { findings } = judge(rules, parse(cites(open), coverage), known);
      const fixes = findings.find(({ rule }) => rule === 'resolution-without-year')?.fixes;
      assert.equal(edited(cites(open), fixes![0]!.edits), cites('2014'));
    }
  });
});
