import { loadCatalogue } from '../server/catalogue/load.ts';
import { abilitiesOf } from '../server/features/open/abilities.ts';
import { LANGUAGE, type OpenRecord, openRecord } from '../server/features/open/open-record.ts';
import { positionAt } from '../server/features/open/range.ts';
import { drawn } from './marks.ts';
import { ABLE } from './protocol/requests.ts';

/** A picture (see marks.ts) as a record that a client has open, with its cursor, if it has one, as a position. */
export function opened(picture: string) {
  const { text, spans, cursor = 0 } = drawn(picture);
  const open: OpenRecord = openRecord({ uri: 'file:///lakes.record', languageId: LANGUAGE, version: 7, text }, known);
  return { open, text, spans, position: positionAt(open.lines, cursor) };
}

export const known = { catalogue: loadCatalogue() };

/** A client that can take everything, and one that says nothing of itself. */
export const able = abilitiesOf(ABLE);
export const plain = abilitiesOf({});

/** Where the tests take the rules' manual to be. */
export const MANUAL = 'https://example.org/manual';

/** A draft of our own invention: two sections, a promised speech, a speech of two paragraphs, a wrong year. */
export const LAKES = `Lake Council: Water and Peace

Note:  A complete summary of today’s meeting will be made available after its conclusion.

Briefings

ORLA MAC TIDEMANN, Executive Director, United Nations Office for Lakes (UNOL), said that the lakes were low.

She recalled resolution 1325␣(2000).

Statements

NAME TO COME (Ethiopia) said that he/she would report in spring.

MARÍA VÉLEZ (Colombia), associating herself with the Lake Group, said that rivers ran dry.

Statement by Chad to come.

PER ÅS (Norway) recalled resolution 2331␣(2661).
`;
