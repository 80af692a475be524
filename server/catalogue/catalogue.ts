/**
 * What is known, offline, of resolutions, meetings, States and organizations: the questions that may be asked of it.
 *
 * Dates are ISO 8601 (`2016-12-20`), or the year alone (`1963`) where no more is known. What is unknown is absent.
 */

/** All that is known. Each part is decoded when it is first asked for; the answers are immutable. */
export interface Catalogue {
  /** The last Security Council resolution that is known, with all before it, and its date. Say nothing of later ones. */
  readonly knownTo: { readonly number: number; readonly date: string };

  /** The year in which a Security Council resolution was adopted: `2331` → `2016`. Cheap enough to ask on every key. */
  yearOf(resolution: number): number | undefined;
  /** What is known of a Security Council resolution. */
  resolution(number: number): Resolution | undefined;
  /** All Security Council resolutions that are known, by number. */
  resolutions(): Iterable<Resolution>;
  /** What is known of a meeting of the Security Council. */
  meeting(number: number): Meeting | undefined;
  meetings(): Iterable<Meeting>;
  /** A press release of the Security Council, by its number: `SC/13081` is 13081. */
  pressRelease(number: number): PressRelease | undefined;

  /** A General Assembly resolution by session and number: (`ES-10`, `19`), (`XVIII`, `1881 A`), (`70`, `141`). */
  assemblyResolution(session: string, number: string): AssemblyResolution | undefined;
  assemblyResolutions(): Iterable<AssemblyResolution>;
  /** A session of the General Assembly, by any of its names: `72`, `XXX`, `S-27`, `ES-10`, `S-VI`. */
  assemblySession(session: string): AssemblySession | undefined;
  assemblySessions(): readonly AssemblySession[];

  /** The State of that name: short or formal, with `the` or without, former, English or French, however spelled. */
  state(name: string): State | undefined;
  states(): readonly State[];
  /** The organization or group of States of that name or acronym, however spelled. */
  organization(nameOrAcronym: string): Organization | undefined;
  organizations(): readonly Organization[];

  /** The kinds of symbols, the finest pattern first. */
  bodies(): readonly Body[];
  /**
   * The public page of a symbol, in English: `S/RES/2331 (2016)`, `A/72/L.1`, `SC/13081`. Press releases are filed by
   * year: the symbol's own or that of its meeting, else `year`, where the record says it; without one there is no link.
   */
  linkTo(symbol: string, year?: number): string | undefined;
}

/** `13-0-2`: how many voted for, against, and abstained. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** A resolution of the Security Council. */
export interface Resolution {
  readonly number: number;
  readonly year: number;
  /** `2016-12-20` */
  readonly date: string;
  /** `7847`; absent for those adopted by written procedure, and for the newest. */
  readonly meeting?: number;
  /** Absent where it was adopted without a vote. */
  readonly votes?: Votes;
  /** `Maintenance of international peace and security`: the item of the agenda; the Council gives no titles. */
  readonly agendaItem?: string;
  /** `Women and peace and security`: what it is known for, for the best known. */
  readonly knownFor?: string;
  /** `1 not voting or absent`, `without a vote` */
  readonly note?: string;
  /** A title that the folder's own tables give. */
  readonly title?: string;
}

/** A meeting of the Security Council. */
export interface Meeting {
  readonly number: number;
  readonly date: string;
  /** Where the meeting was suspended and `date` is not the day on which it began, but one on which it went on. */
  readonly resumed?: true;
  /** `SC/13081` */
  readonly pressRelease?: string;
}

/** `SC/13081` */
export interface PressRelease {
  readonly number: number;
  /** The year it was issued in, by which its page is filed. */
  readonly year: number;
  /** The meetings that it covers; none where it is about something else, or of a meeting that is not known. */
  readonly meetings: readonly number[];
}

/** A resolution of the General Assembly. Those that ship were adopted by a recorded vote. */
export interface AssemblyResolution {
  /** `A/RES/70/141`, `A/RES/1881A(XVIII)` */
  readonly symbol: string;
  /** `70`, `18`, `ES-10` */
  readonly session: string;
  /** `141`, `1881A` */
  readonly number: string;
  /** `2015-12-17`, or `1963` before 2003. */
  readonly date?: string;
  readonly votes?: Votes;
  /** The title, cut off with `…` where it is long, or until 1989 the subject in capitals: `APARTHEID`. */
  readonly title?: string;
}

/** A session of the General Assembly. */
export interface AssemblySession {
  /** `30`, `S-6`, `ES-10` */
  readonly session: string;
  /** `XXX`, `S-VI`; absent where the resolutions no longer bear it. */
  readonly roman?: string;
  /** `1975–1976`, `1997– (resumed)` */
  readonly years: string;
  readonly firstYear: number;
  /** Absent where the session was adjourned and may be resumed. */
  readonly lastYear?: number;
  /** `Palestine`: what a special session was about. */
  readonly note?: string;
}

/** A State that is a member of the United Nations, an observer, or speaks before it. */
export interface State {
  /** `Russian Federation` */
  readonly name: string;
  /** `Fédération de Russie` */
  readonly nameFr: string;
  /** `Russia`, `USSR` */
  readonly variants: readonly string[];
  /** `Swaziland→Eswatini 2018`, the oldest first. */
  readonly nameChanges: readonly NameChange[];
}

/** `Libyan Arab Jamahiriya→Libya 2011-09` */
export interface NameChange {
  readonly from: string;
  readonly to: string;
  /** `2011-09`, or the year alone. */
  readonly date: string;
}

/** An organization, a court or a group of States that takes the floor. */
export interface Organization {
  /** `European Union` */
  readonly name: string;
  /** `EU` */
  readonly acronym?: string;
  readonly variants: readonly string[];
}

/** One kind of symbol: `S/PRST/2015/25`, a presidential statement of the Security Council. */
export interface Body {
  /** `S/PRST` */
  readonly key: string;
  /** The whole symbol as a regular expression, its parts named: `S/PRST/(?<year>\d{4})/(?<n>\d+)`. */
  readonly pattern: string;
  readonly example: string;
  /** `Security Council` */
  readonly body: string;
  /** `presidential statement (since 1994)` */
  readonly kind: string;
  /** `https://docs.un.org/{lang}/S/PRST/{year}/{n}`, with the pattern's names; absent where there is no public page. */
  readonly link?: string;
}
