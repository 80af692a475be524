import { aloneInParagraph, beginsParagraph, isBlank } from '../../lines.ts';
import { endAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';
import { belowHeading, headingLine, knownHeading } from '../headings.ts';
import { toldInRelease } from '../told-elsewhere.ts';
import { unlessAgain } from './again.ts';
import { anyOfficeOpening } from './any-office.ts';
import { addressedSaysAt } from './beside-office.ts';
import { isBelowLead, outsideLead, underLead } from './lead.ts';
import { narrative } from './narrative.ts';
import {
  besideOfficeOpening,
  byOfficeOpening,
  capitalsOpening,
  delegationOpening,
  honorificOpening,
  ledInOpening,
  officeOpening,
  ordinaryCaseOpening,
} from './openings.ts';
import { invertedOpening, quotedOpening } from './quoted-opening.ts';
import { amongOthers, amongParagraphs } from './several.ts';
import { coverageVote } from './votes.ts';
import { overWrappedLines } from './wrapped.ts';

/** `Briefings`, what the speeches below come under: known words, or a heading's form where it stands alone. */
export const heading: Pattern = {
  name: 'heading',
  read(lines, at) {
    const span = aloneInParagraph(lines, at) ? headingLine(lines, at) : knownHeading(lines, at);
    return span && { kind: 'section', heading: span };
  },
};

/** `ADA LUND (Norway) said`, at a paragraph's beginning or right below a heading. */
export const inCapitals: Pattern = {
  name: capitalsOpening.name,
  read: (lines, at) =>
    beginsParagraph(lines, at) || belowHeading(lines, at) ? capitalsOpening.read(lines, at) : undefined,
};

/** Several of these show a text to be a release: `Mr. LUND said`, `The representative of Norway warned`. */
export const otherwise = [
  honorificOpening,
  officeOpening,
  delegationOpening,
  ledInOpening,
  ordinaryCaseOpening,
  quotedOpening,
  invertedOpening,
].map(atParagraph);
/** In ordinary case a name and its office stand in every newspaper: it opens a speech, and shows a release to be none. */
export const inOrdinaryCase = atParagraph(besideOfficeOpening);
/** Openings on one line, which show what a text is: broken lines of anything at all may look like one. */
const openingsOnLine: readonly Pattern[] = [inCapitals, ...otherwise, inOrdinaryCase];

/** `Ms. Lund announced …`, right below a heading, where nobody else has the floor, and behind `An Expert asked …`, who has no name. */
const firstOfSection: Pattern = {
  name: 'first of a section',
  read(lines, at) {
    const found = addressedSaysAt(lines.text, lines.from[at]!);
    if (!found) return undefined;
    let above = at - 1;
    while (above > 0 && isBlank(lines, above)) above--;
    const isFirst = isBelowLead(lines, above) && headingLine(lines, above);
    return isFirst || endAt(NAMELESS, lines.text, lines.from[above] ?? 0) > 0 ? found : undefined;
  },
};

const NAMELESS = /(?:(?:An?|Another|One) (?:Committee )?Expert|The delegation) (?:also )?[a-z]+(?:ed|id)\b/y;

/** What opens a speech of a release. */
export const opening = unlessAgain(
  [
    toldInRelease,
    ...openingsOnLine,
    overWrappedLines([toldInRelease, ...openingsOnLine]),
    // Shows nothing to be a release.
    atParagraph(byOfficeOpening),
    underLead(atParagraph(anyOfficeOpening)),
    firstOfSection,
    amongOthers,
    amongParagraphs,
  ].map(outsideLead),
  [coverageVote, narrative, heading],
);

function atParagraph({ name, read }: Pattern): Pattern {
  return { name, read: (lines, at) => (beginsParagraph(lines, at) ? read(lines, at) : undefined) };
}
