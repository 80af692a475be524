import { anyOf, oneOf } from '../alternatives.ts';
import type { Lines } from '../lines.ts';
import { isBlank } from '../lines.ts';
import type { Span } from '../record.ts';
import { isStateName } from '../states.ts';
import { promise } from './anywhere.ts';
import type { Dialect, Pattern } from './dialect.ts';
import { directionPattern, meetingRose } from './directions.ts';
import { cutAtColons } from './long-lines.ts';
import { isSmallAt } from './spacing.ts';
import { isTalk } from './transcript/title.ts';
import { beforeOpenings } from './verbatim/before-openings.ts';
import { titledContents } from './verbatim/contents.ts';
import { signsOf } from './verbatim/evidence.ts';
import { recordTitle } from './verbatim/head.ts';
import { colonOpening, mayBegin, ownLineOpening } from './verbatim/openings.ts';
import { otherLanguageOpening } from './verbatim/other-languages.ts';
import { agendaItem, numberedHeadingAbove, sentenceHeading, subItem } from './verbatim/sections.ts';
import { countedVote, voteLists } from './vote-lists.ts';

const openings: readonly Pattern[] = [otherLanguageOpening, colonOpening, ownLineOpening];
const numberedHeading = numberedHeadingAbove(openings);
/** What ends a speech: it does not go on below what happens, where one of these stands there. */
const ends: readonly Pattern[] = [
  promise,
  voteLists,
  countedVote,
  ...openings,
  agendaItem,
  subItem,
  numberedHeading,
  sentenceHeading,
  meetingRose,
];

/** Verbatim records of the United Nations: direct speech under a speaker's name and a colon. */
export const verbatim: Dialect = {
  id: 'verbatim',
  name: 'Verbatim record',
  speech: 'direct',
  cut: cutAtColons,
  patterns: [
    ...beforeOpenings,
    ...openings,
    directionPattern(ends),
    recordTitle,
    agendaItem,
    ...titledContents,
    subItem,
    numberedHeading,
    sentenceHeading,
  ],
  mayBegin,
  evidence(lines) {
    const { full, delegates, others, alone, offices, parties, first, isNoted } = openingsIn(cutAtColons(lines));
    const signs = signsOf(lines, 'PV');
    // `Summarize: Ms. Lund (Norway) (spoke in French): …` asks about a speech; an extract has a heading above it at most.
    if (
      isNoted &&
      full + delegates + others + alone === 1 &&
      signs < SURE_SIGNS &&
      SAID.test(lines.text.slice(0, first))
    )
      return 0.4;
    // `Install (Linux):` is nobody's, where nothing else shows a record.
    const bare = delegates + (delegates || full || alone || signs ? others : 0);
    const spoken = Math.min(1, 0.4 * full + Math.min(BY_BRACKETS, 0.25 * bare) + 0.25 * Math.min(3, alone));
    if (!spoken) return Math.min(0.45, signs);
    // Who asks at a press conference, `QUESTION:`, has the floor in no verbatim record.
    if (isTalk(lines)) return Math.min(BY_BRACKETS, spoken);
    // `The PRESIDENT:` presides over a Senate, too.
    if (signs < SURE_SIGNS && (parties > 1 || HOUSE.test(lines.text))) return Math.min(BY_BRACKETS, spoken);
    if (offices && signs >= SURE_SIGNS) return 1;
    return offices || signs ? Math.min(1, spoken + signs) : Math.min(BY_BRACKETS, spoken);
  },
};

/** `(Prime Minister)`, `(Leader—NZ First)`, `(Carleton, CPC)`, `(Lab)`: whom a parliament names so, not a delegation. */
const OF_PARLIAMENT = /\b(?:Minister|Leader|Speaker|Whip|Opposition)\b|[—–]|, \p{Upper}{2,4}$|^\p{Alpha}{2,3}$/u;

function isOfParliament(text: string, { start, end }: Span): boolean {
  return OF_PARLIAMENT.test(text.slice(start, end));
}

/** Signs of the United Nations that outweigh what a parliament has as well. */
const SURE_SIGNS = 0.3;

/** `Senator HENDRIKS (Tasmania):`, `Mr Speaker:`, `The Minister for Ports (Dr Hassan):`, `Ada LUND (Lakes) (09:40):`: who speaks in a parliament only. */
const HOUSE = new RegExp(
  oneOf(
    `^${anyOf(`
      Senator, The Hon, (?:Mr|Madam|Mrs|Ms)\\.? (?:Deputy )?Speaker, The (?:[A-Z][a-z]+ ){0,4}Minister,
      The (?:Deputy )?Speaker`)}\\b[^:\\r\\n]{0,120}:`,
    '^[A-Z][^:()\\r\\n]{3,60} \\([^()\\r\\n]{3,90}\\) \\(\\d{1,2}:\\d\\d\\):',
  ),
  'im',
);

/** Who presides at the United Nations, or speaks for them. `The Deputy Presiding Officer` and `The Lord Speaker` are others’. */
const OFFICE = new RegExp(
  `^The\\s*(?:(?:Acting|Temporary|Deputy|Executive|Vice|Co)[\\s-]*)*${anyOf(`
      President, Chair(?:man|person|woman)?, Secretary[\\s-]*General, Secretary, Rapporteur, Moderator, Facilitator,
      Co-?ordinator`)}\\b(?! of the ${anyOf(`
      Senate, House, Parliament, Chamber, Republic, Board, National`)}\\b)`,
  'i',
);

/**
 * Names with a place in brackets are every parliament's: by themselves they make nobody sure. The office that presides, a
 * note on the language or a formula of the records does.
 */
const BY_BRACKETS = 0.85;

/** `20.30 The Chairman: Drama` is on television; of paragraphs so numbered many more are not. */
const CLOCK = /^\d\d\.\d\d\s/;

/** The end of a sentence, or of what leads to something. */
const SAID = /[.:]\s/;

/** How many openings decide. */
const ENOUGH = 12;

function openingsIn(lines: Lines) {
  let [full, delegates, others, alone, offices, parties, first] = [0, 0, 0, 0, 0, 0, 0];
  let isNoted = false;
  for (let at = 0; at < lines.count && full + delegates + others < ENOUGH; at++) {
    if (isBlank(lines, at)) continue;
    if (full + delegates + others + alone === 0) first = lines.from[at]!;
    const other = otherLanguageOpening.read(lines, at);
    if (other?.kind === 'speech') {
      if (other.speaker.language) {
        offices++;
        full++;
      } else if (other.speaker.affiliation) delegates++;
      continue;
    }
    const found = colonOpening.read(lines, at);
    if (found?.kind === 'speech') {
      const { honorific, name, affiliation, title, language, span } = found.speaker;
      // `The Chair: receives the complaint`, `The Chair: The Chair shall preside` say what a chair does.
      const { text } = lines;
      if (isSmallAt(text, found.words) || text.startsWith(text.slice(span.start, span.end), found.words)) continue;
      if (affiliation && isOfParliament(lines.text, affiliation)) {
        if (/, \p{Upper}{2,4}$/u.test(lines.text.slice(affiliation.start, affiliation.end))) parties++;
        continue;
      }
      const isOffice =
        title &&
        !name &&
        OFFICE.test(text.slice(title.start, title.end)) &&
        !CLOCK.test(text.slice(lines.from[at], title.start));
      // `THE CHAIR` is every meeting's; the United Nations have `The PRESIDENT` at most. Of another house is any other.
      if (title && !name && !affiliation && !(isOffice && /\p{Lower}/u.test(lines.text.slice(title.start, title.end))))
        continue;
      if (isOffice || language) offices++;
      isNoted = language !== undefined && !isOffice;
      const ofState = affiliation && isStateName(lines.text.slice(affiliation.start, affiliation.end));
      if (isOffice || language || (honorific && (ofState || title))) full++;
      else if (ofState) delegates++;
      // `Mr. ADA LUND (Author, “Lamps”):` is on the air.
      else if (!name || (affiliation && !/^The\s/.test(lines.text.slice(name.start, name.end)))) others++;
    } else {
      const own = ownLineOpening.read(lines, at);
      if (own?.kind !== 'speech') continue;
      if (!own.speaker.affiliation || !isOfParliament(lines.text, own.speaker.affiliation)) alone++;
    }
  }
  return { full, delegates, others, alone, offices, parties, first, isNoted };
}
