import type { Catalogue } from '../../catalogue/catalogue.ts';
import { attached } from '../../record/attached.ts';
import { isReported, type Pronoun, pronounsOf, setsIn } from '../../record/pronouns.ts';
import { readableWords } from '../../record/readable-record.ts';
import type { MeetingRecord, Span, Speech } from '../../record/record.ts';
import { originOf } from '../../record/revision/moved-speech.ts';
import { speechesOf } from '../../record/walk.ts';
import { affiliationKey, nameKey, type SpeakersList } from './speakers.ts';
import { type ListedSpeaker, type PronounSet, pronounOfHonorific } from './speakers-list.ts';

/** Somebody who has the floor in a record under a name, with all their speeches in it. */
export interface Person {
  /** As `nameKey` and `affiliationKey` write them. */
  readonly name: string;
  /** Absent where no opening says it. */
  readonly affiliation?: string;
  /** In the order of the text. */
  readonly speeches: readonly Speech[];
}

const known = attached<MeetingRecord, { readonly catalogue: Catalogue; readonly persons: readonly Person[] }>();

/** Who speaks under a name, in the order of the text. Two of one name are one unless their affiliations differ. */
export function personsIn(record: MeetingRecord, catalogue: Catalogue): readonly Person[] {
  const last = known.get(record);
  if (last?.catalogue === catalogue) return last.persons;
  const named = new Map<string, Namesakes>();
  const persons: Mutable[] = [];
  for (const speech of speechesOf(record)) {
    const { name, affiliation } = keysOf(record, speech, catalogue);
    if (!name) continue;
    const namesakes = named.get(name);
    const person =
      !affiliation || !namesakes?.first.affiliation ? namesakes?.first : namesakes.byAffiliation.get(affiliation);
    if (person) {
      person.speeches.push(speech);
      if (affiliation && !person.affiliation) {
        person.affiliation = affiliation;
        namesakes!.byAffiliation.set(affiliation, person);
      }
      continue;
    }
    const added: Mutable = { name, ...(affiliation ? { affiliation } : {}), speeches: [speech] };
    persons.push(added);
    if (namesakes) namesakes.byAffiliation.set(affiliation!, added);
    else named.set(name, { first: added, byAffiliation: new Map(affiliation ? [[affiliation, added]] : []) });
  }
  known.set(record, { catalogue, persons });
  return persons;
}

const heard = attached<readonly Person[], readonly Person[]>();

/**
 * Who has the floor, in the order of the text: those of `personsIn`, where `Mr. Lund`, `Jane` and `Jane L.` are the `Jane
 * Lund` above, unless the text has another of whom this may be a part.
 */
export function heardIn(record: MeetingRecord, catalogue: Catalogue): readonly Person[] {
  const persons = personsIn(record, catalogue);
  const last = heard.get(persons);
  if (last) return last;
  const inFull = wholeNamesIn(record, persons);
  if (!inFull) {
    heard.set(persons, persons);
    return persons;
  }
  const whole = new Map<Person, Person>();
  const parts = new Map<Person, Speech[]>();
  for (const person of persons) {
    const named = inFull(person);
    const one = (named && whole.get(named)) ?? person;
    whole.set(person, one);
    parts.set(one, [...(parts.get(one) ?? []), ...person.speeches]);
  }
  const all = [...parts].map(
    ([person, speeches]): Person =>
      speeches.length === person.speeches.length
        ? person
        : { ...person, speeches: speeches.sort((a, b) => a.span.start - b.span.start) },
  );
  heard.set(persons, all);
  return all;
}

/** Tells of whom a person's name is a part: `Mr. QUINTERO` of Anselmo Quintero Lugo, `Ms. AL-THANI` of Alya Saif Al-Thani. */
function wholeNamesIn(
  record: MeetingRecord,
  persons: readonly Person[],
): ((person: Person) => Person | undefined) | undefined {
  const names = new Set(persons.map(({ name }) => name));
  const byPart = new Map<string, Person | undefined>();
  for (const person of persons) {
    const { given, initialled, rest } = partsOfName(person.name);
    if (!initialled || rest.at(-1)!.length < 2) continue;
    const parts = [given, initialled, ...rest, ...rest.map((_, i) => rest.slice(i).join(' '))];
    const named = new Set(parts.filter(part => names.has(part)));
    if (!named.size || OF_MANY.test(wordsOf(record, nameOf(person)))) continue;
    for (const part of named) byPart.set(part, byPart.has(part) ? undefined : person);
  }
  if (!byPart.size) return undefined;
  const honorificOf = ({ speeches: [speech] }: Person) =>
    speech!.speaker.honorific && nameKey(wordsOf(record, speech!.speaker.honorific));
  return person => {
    const whole = byPart.get(person.name);
    if (!whole || nameOf(whole).start > nameOf(person).start) return undefined;
    const own = honorificOf(person);
    const isOther = person.affiliation && person.affiliation !== whole.affiliation;
    return isOther || (own && own !== (honorificOf(whole) ?? own)) ? undefined : whole;
  };
}

/** What a person is called by in part: `Jane`, `Jane L` and the other words of `Jane van Lund`. */
export function partsOfName(name: string): {
  readonly given: string;
  /** Undefined where there is no other word. */
  readonly initialled: string | undefined;
  readonly rest: readonly string[];
} {
  const [given = '', ...rest] = name.split(' ');
  const last = rest.at(-1);
  return { given, initialled: last && `${given} ${last[0]}`, rest };
}

/** `WH, LEO` */
const OF_MANY = /[,&/+]| and /;

/** A person's name as it stands first. */
function nameOf({ speeches }: Person): Span {
  return speeches[0]!.speaker.name!;
}

/** Under which keys a speech is somebody's. */
interface Keys {
  readonly catalogue: Catalogue;
  readonly name: string | undefined;
  /** Absent where there is no name. */
  readonly affiliation: string | undefined;
}

const keys = attached<Speech, Keys>();

/** Made once for each speech, which an edit elsewhere leaves as it is. */
function keysOf(record: MeetingRecord, speech: Speech, catalogue: Catalogue): Keys {
  const origin = originOf(speech);
  let own = keys.get(origin);
  if (own?.catalogue !== catalogue) {
    const { name, affiliation } = speech.speaker;
    own = {
      catalogue,
      name: name && nameKey(readableWords(record, name)),
      affiliation: name && affiliation && affiliationKey(catalogue, oneSpaced(readableWords(record, affiliation))),
    };
    keys.set(origin, own);
  }
  return own;
}

/** Under what name, and for whom, a speech is held, as `linesAbout` asks; undefined where no name opens it. */
export function namedIn(
  record: MeetingRecord,
  speech: Speech,
  catalogue: Catalogue,
): Pick<Person, 'name' | 'affiliation'> | undefined {
  const { name, affiliation } = keysOf(record, speech, catalogue);
  return name ? { name, ...(affiliation && { affiliation }) } : undefined;
}

type Mutable = { name: string; affiliation?: string; speeches: Speech[] };

/** Those of one name. Only the first can be without an affiliation, for such a speech is anybody's of the name. */
interface Namesakes {
  readonly first: Mutable;
  readonly byAffiliation: Map<string, Mutable>;
}

/** The words of a span with single plain spaces, and plain hyphens. */
export function wordsOf(record: MeetingRecord, span: Span): string {
  return oneSpaced(readableWords(record, span));
}

function oneSpaced(words: string): string {
  return words.replace(ODD_GAPS, ' ').trim();
}

/** White space but single plain spaces. */
const ODD_GAPS = /[^\S ]\s*| \s+/g;

/** The list's lines about a person: those of the name, unless they are of another delegation. */
export function linesAbout(
  { name, affiliation }: Pick<Person, 'name' | 'affiliation'>,
  list: SpeakersList,
  catalogue: Catalogue,
): readonly ListedSpeaker[] {
  const named = list.named(name);
  if (!named.length || !affiliation) return named;
  return named.filter(line => !line.affiliation || affiliationKey(catalogue, line.affiliation) === affiliation);
}

/** How a person's pronoun is known, other than from the speech itself. */
export type PronounSource = 'list' | 'honorific' | 'speech';

/** What is known of a person's pronoun, and how; undefined where nothing tells, or where two things disagree. */
export function pronounOf(
  record: MeetingRecord,
  person: Person,
  { list, catalogue }: { readonly list?: SpeakersList; readonly catalogue: Catalogue },
): { readonly set: PronounSet; readonly from: PronounSource } | undefined {
  const lines = list ? linesAbout(person, list, catalogue) : [];
  const listed = only(lines.map(line => line.pronoun));
  if (listed) return { set: listed, from: 'list' };
  if (new Set(lines.flatMap(line => line.pronoun ?? [])).size > 1) return undefined;
  const honorific = only(person.speeches.map(speech => honorificPronoun(record, speech)));
  if (honorific) return { set: honorific, from: 'honorific' };
  const spoken = only(SETS.filter(set => person.speeches.some(speech => surelyUses(record, speech, set))));
  return spoken && { set: spoken, from: 'speech' };
}

/** What the honorific at the head of a speech tells: `Ms. AL-THANI` is she. */
export function honorificPronoun(record: MeetingRecord, speech: Speech): PronounSet | undefined {
  // Asked of all speeches on every keystroke: one that has none need not be moved to tell.
  if (!originOf(speech).speaker.honorific) return undefined;
  return pronounOfHonorific(readableWords(record, speech.speaker.honorific!));
}

const SETS = ['he', 'she'] as const;

/** Whether a speech surely uses one set of its speaker. Only one that has a word of it is read, until one is found. */
function surelyUses(record: MeetingRecord, speech: Speech, set: (typeof SETS)[number]): boolean {
  return setsIn(record, speech)[set] && certainPronouns(record, speech).some(pronoun => pronoun.set === set);
}

/** The pronouns of he and she in a speech that mean the speaker beyond doubt; none in direct speech. */
export function certainPronouns(record: MeetingRecord, speech: Speech): readonly Pronoun[] {
  if (!isReported(record)) return [];
  const { he, she } = setsIn(record, speech);
  if (!he && !she) return [];
  return pronounsOf(record, speech).filter(({ refersTo }) => refersTo === 'speaker');
}

/** The one value that all that are not undefined have. */
function only<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const different = new Set(values.filter(value => value !== undefined));
  return different.size === 1 ? [...different][0] : undefined;
}
