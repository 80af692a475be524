import { anyOf } from '../../alternatives.ts';
import { isBlank, type Lines } from '../../lines.ts';
import type { Span, Speaker } from '../../record.ts';
import { isStateName } from '../../states.ts';
import type { Found } from '../dialect.ts';
import { isSmallAt } from '../spacing.ts';
import { colonOpening, ownLineOpening } from './openings.ts';
import { otherLanguageOpening } from './other-languages.ts';

/** How many openings decide. */
const ENOUGH = 12;

/** How many speeches are opened by whom, as far as it takes to decide. */
export interface Census {
  /** By who presides, or with all that the records of the United Nations say: honorific and State, or the language. */
  readonly full: number;
  /** By a name with a State. */
  readonly delegates: number;
  /** By whom any parliament or broadcast might name so. */
  readonly others: number;
  /** By a name alone on its line. */
  readonly alone: number;
  /** By who presides, or in a language that is noted: counted among those above as well. */
  readonly offices: number;
  /** Openings of members of a party, who are no delegates. */
  readonly parties: number;
  /** The offset of the line of the first. */
  readonly first: number;
  /** Whether the last is one behind whom a language is noted, and nobody who presides. */
  readonly isNoted: boolean;
}

/** What one opening counts for. */
interface Opening {
  readonly as?: 'full' | 'delegates' | 'others' | 'alone' | 'parties';
  readonly isOffice?: boolean;
  readonly isNoted?: boolean;
}

/** Who opens the speeches of a text. */
export function censusOf(lines: Lines): Census {
  const census = { full: 0, delegates: 0, others: 0, alone: 0, offices: 0, parties: 0, first: 0, isNoted: false };
  for (let at = 0; at < lines.count && census.full + census.delegates + census.others < ENOUGH; at++) {
    if (isBlank(lines, at)) continue;
    if (census.full + census.delegates + census.others + census.alone === 0) census.first = lines.from[at]!;
    const opening = openingAt(lines, at);
    if (!opening) continue;
    const { as, isOffice, isNoted } = opening;
    if (as) census[as]++;
    if (isOffice) census.offices++;
    if (isNoted !== undefined) census.isNoted = isNoted;
  }
  return census;
}

function openingAt(lines: Lines, at: number): Opening | undefined {
  const other = otherLanguageOpening.read(lines, at);
  if (other?.kind === 'speech') {
    if (other.speaker.language) return { as: 'full', isOffice: true };
    return other.speaker.affiliation && { as: 'delegates' };
  }
  const found = colonOpening.read(lines, at);
  if (found?.kind === 'speech') return openingBeforeColon(lines, at, found);
  const own = ownLineOpening.read(lines, at);
  if (own?.kind !== 'speech') return undefined;
  const { affiliation } = own.speaker;
  return affiliation && isOfParliament(lines.text, affiliation) ? undefined : { as: 'alone' };
}

function openingBeforeColon(
  { text, from }: Lines,
  at: number,
  { speaker, words }: Extract<Found, { kind: 'speech' }>,
): Opening | undefined {
  const { honorific, name, affiliation, title, language, span } = speaker;
  // `The Chair: receives the complaint`, `The Chair: The Chair shall preside` say what a chair does.
  if (isSmallAt(text, words) || text.startsWith(text.slice(span.start, span.end), words)) return undefined;
  if (affiliation && isOfParliament(text, affiliation))
    return /, \p{Upper}{2,4}$/u.test(text.slice(affiliation.start, affiliation.end)) ? { as: 'parties' } : undefined;
  const isOffice = isOfficeAlone(text, speaker) && !CLOCK.test(text.slice(from[at], title!.start));
  // `THE CHAIR` is every meeting's; the United Nations have `The PRESIDENT` at most. Of another house is any other.
  if (title && !name && !affiliation && !(isOffice && /\p{Lower}/u.test(text.slice(title.start, title.end))))
    return undefined;
  const isNoted = language !== undefined && !isOffice;
  const isShown = isOffice || language !== undefined;
  const ofState = affiliation && isStateName(text.slice(affiliation.start, affiliation.end));
  if (isShown || (honorific && (ofState || title))) return { as: 'full', isOffice: isShown, isNoted };
  if (ofState) return { as: 'delegates', isNoted };
  // `Mr. ADA LUND (Author, “Lamps”):` is on the air.
  const isOther = !name || (affiliation && !/^The\s/.test(text.slice(name.start, name.end)));
  return isOther ? { as: 'others', isNoted } : { isNoted };
}

/** Whether a speaker is told by an office of the United Nations, and by no name. */
function isOfficeAlone(text: string, { title, name }: Speaker): boolean {
  return title !== undefined && !name && OFFICE.test(text.slice(title.start, title.end));
}

/** Who presides at the United Nations, or speaks for them. `The Deputy Presiding Officer` and `The Lord Speaker` are others’. */
const OFFICE = new RegExp(
  `^The\\s*(?:(?:Acting|Temporary|Deputy|Executive|Vice|Co)[\\s-]*)*${anyOf(`
      President, Chair(?:man|person|woman)?, Secretary[\\s-]*General, Secretary, Rapporteur, Moderator, Facilitator,
      Co-?ordinator`)}\\b(?! of the ${anyOf(`
      Senate, House, Parliament, Chamber, Republic, Board, National`)}\\b)`,
  'i',
);

/** `20.30 The Chairman: Drama` is on television; of paragraphs so numbered many more are not. */
const CLOCK = /^\d\d\.\d\d\s/;

/** `(Prime Minister)`, `(Leader—NZ First)`, `(Carleton, CPC)`, `(Lab)`: whom a parliament names so, not a delegation. */
const OF_PARLIAMENT = /\b(?:Minister|Leader|Speaker|Whip|Opposition)\b|[—–]|, \p{Upper}{2,4}$|^\p{Alpha}{2,3}$/u;

function isOfParliament(text: string, { start, end }: Span): boolean {
  return OF_PARLIAMENT.test(text.slice(start, end));
}
