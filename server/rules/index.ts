import { abbreviationExpandedTwice } from './abbreviation-expanded-twice.ts';
import { abbreviationUndefined } from './abbreviation-undefined.ts';
import { citationSpacing } from './citation-spacing.ts';
import { draftMarker } from './draft-marker.ts';
import { mixedPronouns } from './mixed-pronouns.ts';
import { nameToCome } from './name-to-come.ts';
import { pronounAgainstList } from './pronoun-against-list.ts';
import { pronounElsewhere } from './pronoun-elsewhere.ts';
import { provisionalNote } from './provisional-note.ts';
import { resolutionUnknown } from './resolution-unknown.ts';
import { resolutionWithoutYear } from './resolution-without-year.ts';
import { resolutionYear } from './resolution-year.ts';
import type { Rule } from './rule.ts';
import { shortNameClash } from './short-name-clash.ts';
import { speakerMissing } from './speaker-missing.ts';
import { speakerSpelling } from './speaker-spelling.ts';
import { speakerTwice } from './speaker-twice.ts';
import { statementToCome } from './statement-to-come.ts';
import { undecidedPronoun } from './undecided-pronoun.ts';
import { unknownAffiliation } from './unknown-affiliation.ts';
import { voteCount } from './vote-count.ts';

/** Every rule, in the order of the README's table: what is still open first, then what is inconsistent. */
export const rules: readonly Rule[] = [
  nameToCome,
  undecidedPronoun,
  statementToCome,
  provisionalNote,
  draftMarker,
  mixedPronouns,
  pronounAgainstList,
  pronounElsewhere,
  speakerSpelling,
  unknownAffiliation,
  speakerMissing,
  speakerTwice,
  resolutionYear,
  resolutionUnknown,
  resolutionWithoutYear,
  citationSpacing,
  abbreviationExpandedTwice,
  abbreviationUndefined,
  shortNameClash,
  voteCount,
];
