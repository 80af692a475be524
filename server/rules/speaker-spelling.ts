import { lettersOf, mayBeSlip } from '../catalogue/nearest.ts';
import { t } from '../l10n/l10n.ts';
import { isSlip } from '../project/speakers/nearness.ts';
import { type Person, personsIn, wordsOf } from '../project/speakers/persons.ts';
import { lineKey } from '../project/speakers/speakers.ts';
import { inCapitals, inTitleCase } from '../record/names.ts';
import { isReported } from '../record/pronouns.ts';
import { type MeetingRecord, textOf } from '../record/record.ts';
import type { Known, Rule, Trouble } from './rule.ts';

export const speakerSpelling: Rule = {
  id: 'speaker-spelling',
  summary: 'A speaker’s name is nearly, but not quite, one of the speakers list or of the same record.',
  why: 'A letter or an accent is wrong, missing or too many, in a name of the same delegation. Whoever is named sees it first.',
  severity: 'warning',
  wrong: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nChile,María Peñaloza Ruiz\nRussian Federation,Yury V. Orlov\nRepublic of Korea,Hye-rim Noh',
      record: `
ILSE BRANDVOLT (Norway) said that the ice was thin.
^^^^^^^^^^^^^^

MARIA PENALOZA RUIZ (Chile) said that the rivers were low.
^^^^^^^^^^^^^^^^^^^

YUYR V. ORLOV (Russia) said so.
^^^^^^^^^^^^^

YURY V. ORLOV (Russia) agreed.

MARÍA PEÑALOZA RUIZ (Chile) agreed.

MARIA PENALOZA RUIZ (Chile) said more.
^^^^^^^^^^^^^^^^^^^

HYE-RIN NOH (Republic of Korea) said so.
^^^^^^^^^^^
`,
    },
    `
TEVITA LOLOHEA (Tonga) said that the sea was high.

KOFI MENSAH (Ghana) said that it was so.

TEVITA LOLOHAE (Tonga) said that it had risen.
^^^^^^^^^^^^^^

ZORAN KOSIC (Serbia) said that the rivers were low.
^^^^^^^^^^^

ZORAN KOŠIĆ (Serbia) said that they had risen.

Mr. MENSSAH, taking the floor again, agreed.
    ^^^^^^^

Ms. LINDEM, taking the floor again, agreed.
    ^^^^^^

ÁSA ÞORLÁKSDÓTTIR, Special Rapporteur on wells, said so.

ÁSA ÞORLAKSDÓTTIR, Special Rapporteur on wells, agreed.
^^^^^^^^^^^^^^^^^

INGRID LINDEN (Sweden) said so.

Mr. MENSSAH (Ghana), in reply, said so.
    ^^^^^^^
`,
  ],
  right: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nNorway,Ilse Brandvolt\nChile,Ana Lima\nPeru,Rosa (del.*) Ruiz',
      record: `
ILSE BRANDVOLT (Norway) said that the ice was thin.

EVA LIMA (Chile) said that the rivers were low.

ILSA BRANDVOLD (Sweden) said so.

ROSA RUIZ (Peru) said so.
`,
    },
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nNorway,Ilse Brandvolt',
      record: 'ILSE BRANDVOLK (Norway) said that the ice was thin.',
    },
    `
MARÍA VÉLEZ (Colombia) said that the sea was high.

MARÍA␣VÉLEZ (Colombia) said that it had risen.

MARCO VÉLEZ (Colombia) said that it had risen.

Ms. VELES agreed, and Mr. VALEZ did.

The Chair, Ms. VARGAS, agreed.
`,
    `
ANA VELEZ (Colombia) said that the sea was high.

Ms. VELES agreed.

ADA OYELARAN (Mali) said so, as did EVA OYELORAN (Chad).

EVA OYELORAN (Chad) said so.

Ms. OYELERAN agreed.
`,
    `
ADA OYELARAN (Mali) said that the sea was high.

EVA OYELERAN (Chad) said so.

IDA OYELERAN (Togo) said so.

Ms. OYELERAN agreed.

Mr. MENSSAH agreed.

Mr. MENSSAX agreed.

MÁRIA LIMA (Chile) said so.

MARIÁ LIMA (Chile) said more.

Eva Peña (Peru) said so.

EVA PENA (Peru) said more.

ILSE BRANDVOLT (Norway) said so.

ILSE BRANDVOLK (Norway) said so.

ILSE BRANDVOLD (Norway) said so.
`,
    'OLEG SIDOROV (Chad) said so.\n\nMs. SIDOROVA (Chad) agreed.\n\nJAN KOWALSKI (Mali) agreed.\n\nMs. KOWALSKA agreed.',
    'KOFI MENSAH (Ghana) said so.\n\nMr. MENSSAH (Togo) agreed.\n\nMr. MENSAH (Ghana) said so.\n\nMs. LINDEM (Mali) spoke.\n\nMs. LINDEN (Mali) spoke.',
    'The meeting was called to order at 10 a.m.\n\nMr. Mensah (Ghana): I am brief.\n\nMr. Mensau (Ghana): So am I.\n\nMr. Berg (Norway): I am not.',
    'Mr David Brandvold (Delyn) (Lab): I ask who pays.\n\nMr Berg: I do.\n\nMr Brandvolt: I thank him.\n\nMr Berg: I thank him, too.\n\nMr Brandvolt: No.',
  ],
  *check(record, known) {
    const persons = personsIn(record, known.catalogue);
    const delegations = delegationsOf(persons);
    const isRelease = isReported(record) && persons.length <= MOST_IN_RELEASE;
    for (const person of persons) {
      if (person.name.includes(' ')) {
        if (person.affiliation || isRelease)
          yield* troublesOf(record, person, delegations.get(person.affiliation)!, known);
      } else if (isRelease) {
        const name = calledSo(record, person, persons);
        if (name) yield* unlike(record, person, [name], elsewhere(name));
      }
    }
  },
};

/** Those who speak for one State or organization. */
type Delegation = readonly { readonly person: Person; readonly letters: number }[];

function delegationsOf(persons: readonly Person[]): ReadonlyMap<string | undefined, Delegation> {
  const delegations = new Map<string | undefined, { person: Person; letters: number }[]>();
  for (const person of persons) {
    const one = { person, letters: lettersOf(person.name) };
    const others = delegations.get(person.affiliation);
    if (others) others.push(one);
    else delegations.set(person.affiliation, [one]);
  }
  return delegations;
}

function* troublesOf(record: MeetingRecord, person: Person, delegation: Delegation, known: Known): Generator<Trouble> {
  const listed = listedNames(person, known);
  const other = listed.length || delegation.length < 2 ? undefined : otherName(record, person, delegation);
  const names = other === undefined ? (listed.length ? listed : accented(record, person)) : [other];
  if (!names.length) return;
  const right = names[0]!;
  const message = listed.length ? t('The name is “{0}” in the speakers list.', inTitleCase(right)) : elsewhere(right);
  yield* unlike(record, person, names, message);
}

/** What is said where only the record itself has the name otherwise: either may be right. */
function elsewhere(name: string): string {
  return t('The name is “{0}” elsewhere in this record: check which is right.', inTitleCase(name));
}

/** `Ms. OYELERAN`, whom openings with her State, if she has one here, call ADA OYELARAN: the last name that was meant. */
function calledSo(
  record: MeetingRecord,
  { name, affiliation }: Person,
  persons: readonly Person[],
): string | undefined {
  let near: string | undefined;
  for (const other of persons) {
    const last = other.name.slice(other.name.lastIndexOf(' ') + 1);
    if (!other.affiliation || (affiliation && (affiliation !== other.affiliation || last === other.name))) continue;
    if (last === name || (near && isSlip(last, name))) return undefined;
    if (name.length >= SHORTEST && isSlip(last, name) && stem(last) !== stem(name)) {
      const written = wordsOf(record, other.speeches[0]!.speaker.name!);
      near = written.split(/(?<=[ -])/).at(-1);
    }
  }
  return near;
}

/** `SIDOROVA` and SIDOROV, `KOWALSKA` and KOWALSKI: a woman and a man of one name. */
const stem = (name: string) => name.replace(/(?:aya|[aiy])$/i, '');
/** Of shorter last names two people have nearly the same. UTF-16 units. */
const SHORTEST = 6;
/** No release has more speakers; a longer text would have each compared with each. */
const MOST_IN_RELEASE = 300;

/** A trouble for each speech that has a person’s name in none of the right spellings. */
function* unlike(record: MeetingRecord, person: Person, names: readonly string[], message: string): Generator<Trouble> {
  for (const speech of person.speeches) {
    const span = speech.speaker.name!;
    const written = wordsOf(record, span);
    if (names.some(name => isSameName(asWritten(name, written), written))) continue;
    const plain = asWritten(names[0]!, written);
    const words = textOf(record, span).includes('\u2011') ? plain.replaceAll('-', '\u2011') : plain;
    yield {
      span,
      message,
      fixes: [{ title: t('Write “{0}”', words), edits: [{ span, text: words }], safe: false }],
    };
  }
}

/** The spelling with the most accents of a name that is in capitals throughout, here with them and there without. */
function accented(record: MeetingRecord, { speeches }: Person): readonly string[] {
  if (speeches.length < 2) return [];
  const spellings = [...new Set(speeches.map(({ speaker }) => wordsOf(record, speaker.name!)))];
  if (spellings.some(name => name !== name.toUpperCase())) return [];
  const accents = spellings.map(name => name.normalize('NFD').match(ACCENT)?.length ?? 0);
  const most = Math.max(...accents);
  return accents.every(count => count === most) ? [] : [spellings[accents.indexOf(most)]!];
}

const ACCENT = /[\u0300-\u036f]/g;

/** The names in the list that are this one but for accents, else the one that was meant; none where several are as near. */
function listedNames({ name, affiliation }: Person, { list }: Known): readonly string[] {
  const lines = (affiliation && list?.of(affiliation)) || [];
  const exact = lines.filter(line => lineKey(line) === name);
  const meant = exact.length ? exact : lines.filter(line => isSlip(lineKey(line), name));
  return new Set(meant.map(line => lineKey(line))).size === 1 ? meant.map(line => line.name) : [];
}

/** The name that was meant, by the record's other speeches: the more frequent one, else the first. */
function otherName(record: MeetingRecord, person: Person, delegation: Delegation): string | undefined {
  if (delegation.length > MOST_COMPARED) return undefined;
  const letters = lettersOf(person.name);
  let near: Person | undefined;
  for (const other of delegation) {
    if (!mayBeSlip(other.letters, letters)) continue;
    if (!isSlip(other.person.name, person.name)) continue;
    if (near) return undefined;
    near = other.person;
  }
  if (!near || near.speeches.length < person.speeches.length) return undefined;
  const isLater = near.speeches[0]!.content.start > person.speeches[0]!.content.start;
  if (near.speeches.length === person.speeches.length && isLater) return undefined;
  return wordsOf(record, near.speeches[0]!.speaker.name!);
}

/** No delegation has more speakers; where one seems to, each would be compared with each. */
const MOST_COMPARED = 2000;

/** In capitals where the name that it replaces is. */
function asWritten(name: string, written: string): string {
  return written === written.toUpperCase() || inCapitals(inTitleCase(written)) === written ? inCapitals(name) : name;
}

/** Hyphens and apostrophes come in many kinds, none of which is a slip. */
function isSameName(a: string, b: string): boolean {
  const plain = (name: string) =>
    name
      .normalize('NFC')
      .replace(/[‐-–]/g, '-')
      .replace(/[’‘ʼ´`]/g, "'");
  return plain(a) === plain(b) || plain(a).toUpperCase() === plain(b).toUpperCase();
}
