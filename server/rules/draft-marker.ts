import { t } from '../l10n/l10n.ts';
import { isCheck } from '../record/marks/brackets.ts';
import { namesToCome } from '../record/placeholders.ts';
import { readableWords } from '../record/readable-record.ts';
import { type MeetingRecord, type Span, textIn, textOf } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import { openIn } from './open-in.ts';
import type { Rule, Trouble } from './rule.ts';
import { isIntroduced, STANDS_FOR, saysDraft } from './stands-for.ts';
import { takenOut } from './taken-out.ts';
import { type Told, toldOf } from './told.ts';
import { openMark } from './trouble-at.ts';

export const draftMarker: Rule = {
  id: 'draft-marker',
  summary: 'A mark says that something is still to be filled in or checked.',
  why: 'Marks such as TK (“to come”), TBC, ??? and [check] are notes to oneself. Settle what is open and take the mark out.',
  severity: 'warning',
  wrong: [
    `
ILSE BRANDVOLD (Norway) said that TK per cent of the ice was gone [check].
                                  ^^                              ^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway), with Mr. Oyelaran (sp?), told of ??? stations at Bjørnes [spelling?] and ____.
                                           ^^^^^          ^^^                     ^^^^^^^^^^^     ^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that the date was TBC, the place TBD [figure␣to␣be␣checked].
                                               ^^^            ^^^ ^^^^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that XX per cent of $XX million (to be confirmed) was lost [figure to be checked] [year?].
                                  ^^             ^^^         ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited document A/99/XXX [Ed.: is it out?] of [date], on **check spelling** Bjørnes.
                                            ^^^ ^^^^^^^^^^^^^^^^^    ^^^^^^     ^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) welcomed the adoption of resolution 27XX (2045).
                                                            ^^^^
`,
    `
ILSE BRANDVOLD (Norway) counted XX wells and X million frogs in (A/99/L.XX), asking for XX more days [Title of Minister to be checked].
                                ^^           ^                          ^^              ^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited 76/19 [or 76/20? check] of 20XX (cq), saying (quote TK) [ask Marta] [lien à vérifier] [weekday].
                                    ^^^^^^^^^^^^^^^^^    ^^^^ ^^^^         ^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that Mr./Ms. OKPARA (sounds like Okpala) would come (date tbc) [headline to be checked] (more tk).
                                  ^^^^^^^        ^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that XX.X per cent of €1.X billion for XXX,000 people went to [countries] (for [list]) in [week], by resolution 2331 (year).
                                  ^^^^              ^^^             ^^^^^^^                ^^^^^^^^^^^      ^^^^^^     ^^^^^^                     ^^^^^^
`,
    `
<<<<<<< HEAD
^^^^^^^
ILSE BRANDVOLD (Norway) said that the ice was thin.
=======
ILSE BRANDVOLD (Norway) said that the ice was thick.
>>>>>>> spring
^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) said that in 1998 (1997?) (which month?) the XXth week saw (number) wells — XX — dry.
                                          ^^^^^^^ ^^^^^^^^^^^^^^     ^^^^          ^^^^^^^^         ^^
`,
    `
ILSE BRANDVOLD (Norway) said that [xx per cent] of XX other States, […] and Chad would report on XXX at noon [line on wells].
                                  ^^^^^^^^^^^^^    ^^               ^^^                          ^^^         ^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) told the 9,8XXth meeting, on 30 Xxx, of [its/their] call to Chad, XX, Peru and XX also [map not received].
                                 ^^^^^^^                ^^^     ^^^^^^^^^^^               ^^           ^^      ^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited paragraph XX.  The Committee had put off the rest to its XX session, not to Part XX.
                                        ^^                                             ^^
`,
    `
M. OLAF BERG (Norvège) a dit que XX écoles et X.X millions d’élèves attendaient.
                                 ^^           ^^^

ILSE BRANDVOLD (Norway) had 3 by [day month year], of [NGO name], [how many] to see [rest of list], of XX Drafts (date ?).  CHECK
                                 ^^^^^^^^^^^^^^^^     ^^^^^^^^^^  ^^^^^^^^^^        ^^^^^^^^^^^^^^     ^^        ^^^^^^^^   ^^^^^
`,
    `
ILSE BRANDVOLD (Norway) had [para. 3 missing], [two more] and [index to come] at … p.m., as (UNCONFIRMED) reports +++ask+++ said <add figure> of L.XX.  @Ravi pls check
                            ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^     ^^^^^^^^^^^^^^^    ^           ^^^^^^^^^^^          ^^^^^^^^^      ^^^^^^^^^^^^      ^^   ^^^^^^^^^^^^^^^

M. OLAF BERG (Norvège) a noté XX écoles.  À COMPLÉTER
                              ^^          ^^^^^^^^^^^

ILSE BRANDVOLD (Norway) rose at __.__ p.m. (or 14?) (check sponsors) (spell out) [passage à venir] [verificar] [un nombre falta].
                                ^^^^^      ^^^^^^^^ ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^

ILSE BRANDVOLD (Norway) [did not catch who] spoke of [•] and [__], [not sure], [update].
                        ^^^^^^^^^^^^^^^^^^^          ^^^     ^^^^  ^^^^^^^^^^  ^^^^^^^^

ILSE BRANDVOLD (Norway), by XXX-7-XX, [how many wells] of [short title] *** quote tk *** [lead needs wells] [someone please add Chad].
                            ^^^^^^^^  ^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^

ILSE BRANDVOLD (Norway) rose at [  ] p.m. [vote sheet to be inserted here] [transcriber: 14 or 40] [Chad: awaiting text].
                                ^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^

M. OLAF BERG (Norvège) a parlé jusqu’à XX h XX.  (orthographe ?)  [missed the end – tape]
                                       ^^^^^^^   ^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^

PER �S (Norway) said that the caf� was “M�ken”, �� and no more.
    ^                            ^       ^      ^^

ILSE BRANDVOLD (Norway) rose by xx metres.  [HEADLINE] [number of wells] [to be read from the sound file] [portion missing from tape]
                                ^^          ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) recalled that the Lakes Forum adopted X conclusions [on xx May], <<Odo: is that all?>>, XX,000 strong, at 6:0X p.m. (xxx)
                                                              ^                 ^^       ^^^^^^^^^^^^^^^^^^^^^  ^^^^^^            ^^^^      ^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited A/99/L.__, adopted with XX in Favour, XX Abstentions, by Chad, Togo, and XX.  The date was tbc.
                                     ^^               ^^            ^^                                 ^^                ^^^
`,
    `
ILSE BRANDVOLD (Norway) cut the 1XX in favour to __ wells, xx km off (how many?), by Act 31-XX [lead – needs wells] [end: in next take].
                                ^^^              ^^        ^^        ^^^^^^^^^^^            ^^ ^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) cited A/99/__ and A/99/L.X, which [initials] had at 9.?? pm, or 14 h XX, or XX h.
                                   ^^            ^        ^^^^^^^^^^          ^^             ^^     ^^
`,
    `
ILSE BRANDVOLD (Norway), of the Mission in XX, told [sponsors] near [place – see map] of A/99/9/Add.X in Chad, Fiji and XX.  (Check: 14 or 40?)
                                           ^^       ^^^^^^^^^^      ^^^^^^^^^^^^^^^^^               ^                   ^^   ^^^^^^^^^^^^^^^^^^

ILSE BRANDVOLD (Norway) counted XX of 31 wells, held X meetings (ck title) on A/99/L.3X and A/99/PV.__.
                                ^^                   ^          ^^^^^^^^^^           ^^             ^^

ILSE BRANDVOLD (Norway) thanked Ms. Okpara (Mr?) for ? years [hard to hear] until __ o’clock [text not in] [complete from sheet] [Para. to come from desk].
                                           ^^^^^     ^       ^^^^^^^^^^^^^^       ^^         ^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) held x tons, with ## States, XX/193 in all, by 9 votes to _, to 1 against (XXX) in the [Nth] Committee.
                             ^            ^^         ^^                           ^               ^^^^^        ^^^^^

ILSE BRANDVOLD (Norway) told [Mr./Ms.] OKPARA, (name not on list), of <doc symbol>, paragraph x, in its [third] form [country – ask].
                              ^^^^^^^          ^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^            ^         ^^^^^^^      ^^^^^^^^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) counted 00,000 deaths by 0:00 p.m. of 20?? (how many months – 14?) in <month>, on dd/mm, at $[x.y] million.
                                ^^^^^^           ^^^^           ^^ ^^^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^     ^^^^^      ^^^^^

ILSE BRANDVOLD (Norway), of the University of [...], cited COMM.#### and resolution 2xxx (2045) {date – 2017?} [quote, 2 lines].
                                              ^^^^^             ^^^^                 ^^^        ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^

ILSE BRANDVOLD (Norway) said that XX of the 40 held x.x per cent, of 1X,000 (spelling: Oyo or Eyo) [portfolio] [2nd surname] [prénom].
                                  ^^                ^^^              ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^ ^^^^^^^^^^^^^ ^^^^^^^^
`,
    `
ILSE BRANDVOLD (Norway) told nine (ten?) States, including XX and Togo, that QQ per cent left in tba weeks [wells – get text].
                                  ^^^^^^                   ^^                ^^                  ^^^       ^^^^^^^^^^^^^^^^^^

M. OLAF BERG (Norvège) a salué la résolution 27XX (2025).  In XX villages, 1XX,000 paid XX francs, and that tk.
                                             ^^^^             ^^           ^^^^^^^      ^^                  ^^
`,
    `
DRAFT Minutes of the Lake Board

MR. BRANDVOLD: The [name] sank.
                   ^^^^^^

MS. MENSAH: Why?

MR. BRANDVOLD: It rained.

MS. MENSAH: I see.
`,
    `
MR. BRANDVOLD: The Member for [name of constituency] has it from [first name] Lund [insert figure from map] [place – check spelling].
                              ^^^^^^^^^^^^^^^^^^^^^^             ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^

MS. MENSAH: Why?

MR. BRANDVOLD: It rained.

MS. MENSAH: I see.
`,
    `
DRAFT

MR. BRANDVOLD: The [name] sank on [date].
                   ^^^^^^         ^^^^^^

MS. MENSAH: Why?

MR. BRANDVOLD: It rained.

[Hon. Member TBC]: It did not.
^^^^^^^^^^^^^^^^^

MS. MENSAH: It did.

The House adjourned at [TIME].
                       ^^^^^^
`,
    `
INTERVIEWER: When?

RESPONDENT: At the next meeting [date to be agreed].
                                ^^^^^^^^^^^^^^^^^^^

INTERVIEWER: I see, [name].

RESPONDENT: Thank you.

INTERVIEWER: Thank you.

RESPONDENT: Not at all.
`,
    `
The meeting was called to order at 10 a.m.

The President: I call on the representative of Norway.

Mr. Brandvold (Norway) (spoke in French): The ice [TN: idiom?] will melt.
                                                  ^^^^^^^^^^^^

The President: I thank him.

The meeting rose at noon.
`,
  ],
  right: [
    'ILSE BRANDVOLD (Norway) asked: was it right?  “[The ice] will melt,” she said (see [1]).',
    'ILSE BRANDVOLD (Norway), for the Trans-Border Commission (TBC), said that TBC would meet.',
    'ILSE BRANDVOLD (Norway) said:\n\n>>>>>> >>>>>>> no\n<<<<<<<no\n<<<<<<<< no\n=======\n\nand sat down.',
    'ILSE BRANDVOLD (Norway) said that “[which] of us [is to] add [date] and year???”, in chapter XX, (cut to size).',
    'ILSE BRANDVOLD (Norway) said: “We [confirm our vote] and [ask nobody].”',
    'ILSE BRANDVOLD (Norway) said that the TBC group, of Tbilisi, would meet at TBC Bank, which `TBC` is.\n\n- [x] done',
    'ILSE BRANDVOLD (Norway) said: “We [need it], [two more] days, [how many nights], [please] and [a year to come].”  [It is not confirmed yet.]',
    `
The meeting was called to order at 10 a.m.

Mr. Brandvold (Norway): This is [an update] on [missing persons], for [the missing], as [the translator’s note] and
[the remainder] say. Act [as needed] [please note that we did].

Ms. Mensah (Ghana): So do I.
`,
    'The meeting was called to order at 10 a.m.\n\nMr. Brandvold (Norway) [translation]: So do I.\n\nMs. Mensah (Ghana) [translation]: I thank him.',
    `
MR. BRANDVOLD: Who sank? [An hon. Member: Which one?] I do not know.

MS. MENSAH: Nor do I. [Several hon. Members: How many?] Three. [A voice: Why?] [Mr. Lund: Where?] [JL: When?]

MR. BRANDVOLD: I thank her.

MS. MENSAH: I thank him.
`,
    `
MR. TK LUND: What is TBC?  The TBC, as we know, sank.

MS. MENSAH: What about TK?  The program has \`____\`.

MR. TK LUND: I see.

MS. MENSAH: So do I.
`,
    'ILSE BRANDVOLD (Norway) said that TBD’s ship, owned by TBD-Holdings and TBD HOLDINGS, was 10X as fast.',
    `
DRAFT LAKES BILL

INTERVIEWER: What does it say?

RESPONDENT: It says “[to be determined]”. The [name] of [insert name here] sank, said [first name].

INTERVIEWER: Why?

RESPONDENT: It rained.

INTERVIEWER: I see.

RESPONDENT: Good.
`,
    'ILSE BRANDVOLD (Norway) said in the XXth century that the first (figure one) of a (growing) number fell, as a revolution in XX century Europe had (1890?–1950).',
    'ILSE BRANDVOLD (Norway) asked what if X per cent left, and said: “X million is a guess.”',
    'ILSE BRANDVOLD (Norway) said “the [third] of them”, asked whether, if x tons fell, 4 x 20 would hold, and named her (name given).',
    'ILSE BRANDVOLD (Norway) said that by X votes or by Y, and if a house of X days fell, chapter X members and X users of X would weep.',
    `
INTERVIEWER: Yes?

RESPONDENT: My mother, [name], gave [NAME] $[amount] on [date] at [time].

INTERVIEWER: And then?

RESPONDENT: She left.

[check]: page.html

INTERVIEWER: How?

RESPONDENT: By boat.

INTERVIEWER: I see.
`,
    'NAME TBC (Chad) said that the lake was shrinking.',
    'ILSE BRANDVOLD (Norway) said that marks such as TK, and symbols of the form S/2025/XX, were a desk’s; “TK” stood for “to come”.',
    'ILSE BRANDVOLD (Norway) cited S/2025/XX, where XX was its number, and read out:  “We saw [illegible] wells. [Illegible.]”',
    'ILSE BRANDVOLD (Norway) met NN Holdings, read TBA Weekly, told of (tense?) talks, and saw ZZ Fund and Cuba (often).',
    'ILSE BRANDVOLD (Norway) asked what “security” meant (whose security?), and where the wells (or springs?) had gone.',
    'ILSE BRANDVOLD (Norway) said that 100,000 had left by 10:00 p.m., of a map called TK, whose forms ended in “Date: ____”.',
    'Minutes of the Lake Board\n\nMR. BRANDVOLD: Yes.\n\nMS. MENSAH: Yes.\n\nRespectfully submitted,\n\n_______, Recording Secretary',
    'ILSE BRANDVOLD (Norway) cited resolutions 2331 (2016) and 3379 (XXX), in version 2.X of the list.',
    'SYNOPSIS OF DEBATES ___\n\nILSE BRANDVOLD (Norway) said that the ice would melt.',
  ],
  *check(record, { marks = [] }) {
    let told: Told | undefined;
    const open = openIn(record);
    const isDraft = open.some(({ letters = 'TK' }) => !STANDS_FOR.test(letters)) && saysDraft(record);
    for (const { trouble, letters } of open) {
      if (letters && (STANDS_FOR.test(letters) ? isIntroduced(record, letters) : !isDraft)) continue;
      told ??= toldOf(spansOfOthers(record));
      if (told.add(trouble.span)) yield withFix(record, trouble);
    }
    // The house's own marks, where no other rule and nothing above has told of the place.
    for (const span of marks.flatMap(mark => mark(record.text))) {
      told ??= toldOf(spansOfOthers(record));
      if (told.add(span)) yield { span, message: openMark(textOf(record, span)) };
    }
  },
};

/** What only asks whether the words beside it are right can be taken out, and they stay; `came from [check: Wolgast?]` has none. */
function withFix(record: MeetingRecord, trouble: Trouble): Trouble {
  const { start, end } = trouble.span;
  const text = textIn(record);
  if (!isCheck(readableWords(record, trouble.span))) return trouble;
  const before = text.slice(Math.max(0, start - 8), start);
  if (/\b(?:at|by|from|in|of|to) $/.test(before)) return trouble;
  // `14 ((check: 15?)) States`
  const isDoubled = before.endsWith('(') && text.slice(end, end + 1) === ')';
  const span = isDoubled ? { start: start - 1, end: end + 1 } : trouble.span;
  return { ...trouble, fixes: [takenOut(t('Take the mark out'), text, span)] };
}

/** What other rules tell of better: names and speeches to come, and notes. */
function spansOfOthers(record: MeetingRecord): readonly Span[] {
  const { missing, notes } = contentsOf(record);
  return [...namesToCome(record), ...missing.map(node => node.content), ...notes.map(node => node.content)];
}
