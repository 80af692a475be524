import { isBlank, type Lines, lineText } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import { isNobody } from '../who/nobody.ts';
import { namesOffice } from '../who/offices.ts';
import { PARTY_ALONE } from '../who/parties.ts';
import { NAME } from '../who/person-names.ts';
import { whoAt } from '../who/who.ts';
import { type Named, ofMember } from './name-lines.ts';

/**
 * A speaker of whom a page has, over a blank line, a part beforehand: `Ada Lund` above `Ada Lund Lakes North`, `The Speaker`
 * above `The Speaker Tom Berg`, `Liberal` above `Ada Lund Liberal Lakes—North, BC` or `Ada Lund Lakes North, AB`.
 */
export function announcedAt(lines: Lines, at: number, start: number): Named | undefined {
  if (at < 2 || !isBlank(lines, at - 1) || isBlank(lines, at - 2)) return undefined;
  const above = lineText(lines, at - 2);
  const line = lines.text.slice(start, lines.to[at]);
  const called = line.length < LONGEST ? CALLED.exec(above.slice(-LONGEST))?.[1] : undefined;
  if (called) return calledIn(start, line, called);
  if (above.length < SHORTEST || above.length > LONGEST) return undefined;
  const found = line.indexOf(above);
  if (found < 0) return PARTY_ALONE.test(above) ? belowParty(start, line) : undefined;
  return found === 0 ? behindName(lines.text, start, above, line) : aroundParty(lines.text, start, above, line, found);
}

/** `NDP`; and of a name or a party, so much. UTF-16 units. */
const SHORTEST = 3;
const LONGEST = 60;

/** `Item 3, Members' statements. Mr. Berg.` gives him the floor: below it stands `Tom Berg Lakes North`. */
const CALLED = /(?:[.?!:] |^)(?:M(?:r|rs|s)|Hon)\. (\p{Upper}[\p{Alpha}'’-]+)\.$/u;

function calledIn(start: number, line: string, surname: string): Named | undefined {
  const end = line.indexOf(` ${surname}`) + 1 + surname.length;
  const [name, place] = [line.slice(0, end), line.slice(end + 1)];
  if (!name.endsWith(` ${surname}`) || !IN_FULL.test(name)) return undefined;
  if (place ? line[end] !== ' ' || !OF_PLACE.test(place) : end < line.length) return undefined;
  const first = { start, end: start + name.length };
  const affiliation = place ? { affiliation: { start: first.end + 1, end: start + line.length } } : {};
  return ofMember({ start, end: start + line.length }, name, { name: first, ...affiliation });
}

const IN_FULL = /^\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]+){1,2}$/u;

/** Below her party `Ada Lund Lakes North, AB`, `Ada Lund Minister of Lamps`. */
function belowParty(start: number, line: string): Named | undefined {
  const [, name, what] = IN_TWO.exec(line) ?? [];
  if (!name || !what || !(OF_PROVINCE.test(what) || namesOffice(what))) return undefined;
  const first = { start, end: start + name.length };
  const rest = { start: first.end + 1, end: start + line.length };
  return ofMember({ start, end: rest.end }, name, {
    name: first,
    ...(OF_PROVINCE.test(what) ? { affiliation: rest } : { title: rest }),
  });
}

const IN_TWO = /^(\p{Upper}[\p{Alpha}.'’-]+ \p{Upper}[\p{Alpha}'’-]+) (\p{Upper}[^?!:]+)$/u;
const OF_PROVINCE = /, [A-Z]{2}$/;

/** `Ada Lund`, and again with where she is from; `The Speaker`, and again with who that is. */
function behindName(text: string, start: number, above: string, line: string): Named | undefined {
  if (!/\s/.test(above) || line[above.length] !== ' ' || !OF_PLACE.test(line.slice(above.length + 1))) return undefined;
  const first = { start, end: start + above.length };
  const rest = { start: first.end + 1, end: start + line.length };
  const who = whoAt(text, start, first.end);
  const isOffice = who !== undefined && who.end === first.end && !who.speaker.name;
  if (!isOffice && endAt(NAME, text, start) < first.end) return undefined;
  const speaker = isOffice ? { title: first, name: rest } : { name: first, affiliation: rest };
  return ofMember({ start, end: rest.end }, above, speaker);
}

/** `Lake Mouth South`, `Saltby`, `Jana Kovar` */
const OF_PLACE = /^\p{Upper}[\p{Alpha}’'.-]*(?:[ –-]\p{Upper}[\p{Alpha}’'.-]*){0,4}$/u;

/** Between a name and `Lakes—North, BC`, or what she is, `LiberalMinister of Lamps`, her party: `The Speaker Liberal Tom Berg`. */
function aroundParty(text: string, start: number, above: string, line: string, found: number): Named | undefined {
  const first = { start, end: start + found - 1 };
  const words = text.slice(first.start, first.end);
  const rest = /^( ?)(?=\p{Upper})\S/u.exec(line.slice(found + above.length));
  if (line[found - 1] !== ' ' || !rest || isNobody(words)) return undefined;
  const span = { start, end: start + line.length };
  const affiliation = { start: start + found, end: start + found + above.length };
  const what = { start: affiliation.end + rest[1]!.length, end: span.end };
  const who = whoAt(text, start, first.end);
  if (who && who.end === first.end && !who.speaker.name)
    return rest[1] ? ofMember(span, words, { title: first, name: what, affiliation }) : undefined;
  if (endAt(NAME, text, start) < first.end || !/\S\s\S/.test(words)) return undefined;
  const named = rest[1] ? { affiliation: { ...affiliation, end: span.end } } : { title: what, affiliation };
  return ofMember(span, words, { name: first, ...named });
}
