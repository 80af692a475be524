import { t } from '../l10n/l10n.ts';
import { isSlip, lettersOf, mayBeSlip } from '../project/nearness.ts';
import { type Person, personsIn, wordsOf } from '../project/persons.ts';
import { lineKey } from '../project/speakers.ts';
import { inCapitals, readable } from '../record/names.ts';
import type { MeetingRecord } from '../record/record.ts';
import type { Known, Rule, Trouble } from './rule.ts';

export const speakerSpelling: Rule = {
  id: 'speaker-spelling',
  summary: 'A speaker’s name is nearly, but not quite, one of the speakers list or of the same record.',
  why: 'A letter or an accent is wrong, missing or too many, in a name of the same delegation. Whoever is named sees it first.',
  severity: 'warning',
  wrong: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nChile,María Peñaloza Ruiz\nRussian Federation,Yury V. Orlov',
      record: `
ILSE BRANDVOLT (Norway) said that the ice was thin.
^^^^^^^^^^^^^^

MARIA PENALOZA RUIZ (Chile) said that the rivers were low.
^^^^^^^^^^^^^^^^^^^

YUYR V. ORLOV (Russia) said so.
^^^^^^^^^^^^^
`,
    },
    `
TEVITA LOLOHEA (Tonga) said that the sea was high.

KOFI MENSAH (Ghana) said that it was so.

TEVITA LOLOHAE (Tonga) said that it had risen.
^^^^^^^^^^^^^^
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
    `
MARÍA VÉLEZ (Colombia) said that the sea was high.

MARÍA␣VÉLEZ (Colombia) said that it had risen.

MARCO VÉLEZ (Colombia) said that it had risen.
`,
  ],
  *check(record, known) {
    const persons = personsIn(record, known.catalogue);
    const delegations = delegationsOf(persons);
    for (const person of persons) yield* troublesOf(record, person, delegations.get(person.affiliation)!, known);
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
  if (!person.affiliation || !person.name.includes(' ')) return;
  const listed = listedName(record, person, known);
  const right = listed ?? (delegation.length > 1 ? otherName(record, person, delegation) : undefined);
  if (!right) return;
  for (const speech of person.speeches) {
    const span = speech.speaker.name!;
    const written = wordsOf(record, span);
    const words = asWritten(right, written);
    if (isSameName(words, written)) continue;
    yield {
      span,
      message: listed
        ? t('The name is “{0}” in the speakers list.', readable(right))
        : t('The name is “{0}” elsewhere in this record.', readable(right)),
      fixes: [{ title: t('Write “{0}”', words), edits: [{ span, text: words }], safe: false }],
    };
  }
}

/** The name in the list that was meant, where the list has this one of the delegation and no other as near. */
function listedName(record: MeetingRecord, { name, affiliation, speeches }: Person, { list }: Known) {
  const lines = list?.of(affiliation!) ?? [];
  if (!lines.length) return undefined;
  const exact = lines.filter(line => lineKey(line) === name);
  if (exact.length) {
    // An accent less or more: the list is of one mind, and the record is not of it.
    const written = wordsOf(record, speeches[0]!.speaker.name!);
    return exact.some(line => isSameName(asWritten(line.name, written), written)) ? undefined : exact[0]!.name;
  }
  const near = lines.filter(line => isSlip(lineKey(line), name));
  return new Set(near.map(line => lineKey(line))).size === 1 ? near[0]!.name : undefined;
}

/** The name that was meant, by the record's other speeches: the more frequent one, else the first. */
function otherName(record: MeetingRecord, person: Person, delegation: Delegation): string | undefined {
  if (delegation.length > MOST_COMPARED) return undefined;
  const letters = lettersOf(person.name);
  let near: Person | undefined;
  for (const other of delegation) {
    if (other.person === person || !mayBeSlip(other.letters, letters)) continue;
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
  return written === written.toUpperCase() || inCapitals(readable(written)) === written ? inCapitals(name) : name;
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
