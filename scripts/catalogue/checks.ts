import { symbolOf } from '../../server/catalogue/assembly.ts';
import type {
  AssemblyResolution,
  AssemblySession,
  Body,
  Meeting,
  Resolution,
} from '../../server/catalogue/catalogue.ts';
import type { Names } from '../../server/catalogue/names.ts';
import { linker } from '../../server/catalogue/symbols.ts';
import type { Row } from '../../server/catalogue/tables.ts';

/** What is wrong with a line of a table. */
export interface Wrong {
  /** Zero-based. */
  readonly line: number;
  readonly reason: string;
}

/** `2016	2260	2336` */
export type Year = { readonly year: number; readonly first: number; readonly last: number };

/** Resolutions follow each other without gaps, their dates never fall, and what they were adopted by was a majority. */
export function* wrongResolutions(
  rows: readonly Row<Pick<Resolution, 'number'> & Partial<Resolution>>[],
): Iterable<Wrong> {
  let before: { readonly number: number; readonly date: string } = { number: 0, date: '1946-01-17' };
  for (const { line, value } of rows) {
    const { number, date, votes } = value;
    if (number !== before.number + 1)
      yield { line, reason: `resolution ${number} follows resolution ${before.number}` };
    if (date === undefined) yield { line, reason: `resolution ${number} has no date` };
    else if (date < before.date) {
      yield {
        line,
        reason: `resolution ${number} is of ${date}, before resolution ${before.number} of ${before.date}`,
      };
    }
    if (value.title !== undefined)
      yield { line, reason: 'the Council gives its resolutions no titles; put it in known_for' };
    before = { number, date: date ?? before.date };
    if (votes === undefined) continue;
    // The Council had eleven members, of whom seven were a majority, until 1965 (Charter, Articles 23 and 27).
    const [members, majority] = before.date < '1966' ? [11, 7] : [15, 9];
    const cast = votes.yes + votes.no + votes.abstain;
    if (cast > members) yield { line, reason: `${cast} votes in a Council of ${members}` };
    if (votes.yes < majority) yield { line, reason: `adopted by ${votes.yes} votes, but ${majority} are needed` };
  }
}

/** Years follow each other, and each has the resolutions that are dated in it. */
export function* wrongYears(
  rows: readonly Row<Year>[],
  resolutions: readonly Row<Pick<Resolution, 'number'> & Partial<Resolution>>[],
): Iterable<Wrong> {
  const dated = new Map<number, number[]>();
  for (const { value } of resolutions) {
    const year = Number(value.date?.slice(0, 4));
    dated.set(year, [...(dated.get(year) ?? []), value.number]);
  }
  let before: Year | undefined;
  for (const { line, value } of rows) {
    const { year, first, last } = value;
    if (before !== undefined && year !== before.year + 1) yield { line, reason: `${year} follows ${before.year}` };
    if (first !== (before?.last ?? 0) + 1)
      yield { line, reason: `${year} begins with ${first}, after ${before?.last ?? 0}` };
    const its = dated.get(year) ?? [];
    if (its[0] !== first || its.at(-1) !== last) {
      yield {
        line,
        reason: `${year} is ${first} to ${last} here, but ${its[0]} to ${its.at(-1)} by the dates of the resolutions`,
      };
    }
    dated.delete(year);
    before = value;
  }
  for (const [year, numbers] of dated) {
    yield { line: rows.at(-1)?.line ?? 0, reason: `${year} is missing, the year of resolution ${numbers[0]}` };
  }
}

/** Meetings follow each other, and so do their dates, but for those that were resumed within weeks. */
export function* wrongMeetings(rows: readonly Row<Pick<Meeting, 'number'> & Partial<Meeting>>[]): Iterable<Wrong> {
  let before = 0;
  let latest = { number: 0, date: '1946-01-17' };
  for (const { line, value } of rows) {
    const { number, date, pressRelease } = value;
    if (number <= before) yield { line, reason: `meeting ${number} follows meeting ${before}` };
    if (pressRelease !== undefined && !/^SC\/\d{4,5}$/.test(pressRelease)) {
      yield { line, reason: `press_release is “${pressRelease}”, not such as SC/13081` };
    }
    before = number;
    if (date === undefined) {
      yield { line, reason: `meeting ${number} has no date` };
      continue;
    }
    const wrong = Date.parse(latest.date) - Date.parse(date) > LONGEST_BREAK;
    if (wrong) {
      yield { line, reason: `meeting ${number} is of ${date}, but meeting ${latest.number} of ${latest.date}` };
    }
    // One wrong date is told once.
    if (wrong || date > latest.date) latest = { number, date };
  }
}

const LONGEST_BREAK = 31 * 86_400_000;

/** Resolutions of the Assembly stand in a session, in its years, and under the symbol that it gives them. */
export function* wrongAssembly(
  rows: readonly Row<Partial<AssemblyResolution>>[],
  sessions: readonly AssemblySession[],
): Iterable<Wrong> {
  const seen = new Set<string>();
  for (const { line, value } of rows) {
    const { symbol = '', session = '', number = '', date, votes } = value;
    const held = sessions.find(each => each.session === session);
    if (seen.has(symbol)) yield { line, reason: `${symbol} stands twice` };
    seen.add(symbol);
    if (held === undefined) {
      yield { line, reason: `session ${session} is not in ga-sessions.tsv` };
      continue;
    }
    const right = symbolOf(session, held.roman, number);
    if (symbol !== right)
      yield { line, reason: `symbol is “${symbol}”, but ${number} of session ${session} is ${right}` };
    const year = Number(date?.slice(0, 4));
    if (!(year >= held.firstYear && year <= (held.lastYear ?? 9999))) {
      yield { line, reason: `${symbol} is of ${date}, but session ${session} was held in ${held.years}` };
    }
    if (votes === undefined) yield { line, reason: `${symbol} has no votes` };
    else if (votes.yes + votes.no + votes.abstain > 193)
      yield { line, reason: `${symbol} has more votes than there are members` };
  }
}

/** No name stands for two. */
export function* wrongNames<Named extends { readonly name: string }>(
  rows: readonly Row<Named>[],
  namesOf: (all: Iterable<Named>) => Names<Named>,
): Iterable<Wrong> {
  const all = namesOf(rows.map(row => row.value));
  for (const { line, value } of rows) {
    for (const name of namesOf([value]).spelled.keys()) {
      const other = all.spelled.get(name)!;
      if (other !== value) yield { line, reason: `“${name}” is a name of ${value.name} and of ${other.name}` };
    }
  }
}

/** Patterns are found in their examples, and lead to a page that is named in full. */
export function* wrongBodies(rows: readonly Row<Body>[]): Iterable<Wrong> {
  const keys = new Set<string>();
  for (const { line, value } of rows) {
    if (keys.has(value.key)) yield { line, reason: `${value.key} stands twice` };
    keys.add(value.key);
    const symbol = new RegExp(value.pattern).exec(value.example)?.[0];
    if (symbol === undefined) yield { line, reason: `the pattern does not find “${value.example}”` };
    else if (
      value.link !== undefined &&
      linker(
        [value],
        () => undefined,
        () => undefined,
      )(symbol, 2020) === undefined
    ) {
      yield { line, reason: `no link can be made for “${symbol}”: the pattern has no part for each {…} of it` };
    }
  }
}
