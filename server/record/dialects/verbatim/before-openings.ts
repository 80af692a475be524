import type { Pattern } from '../dialect.ts';
import { meetingRose } from '../directions.ts';
import { pageBreak } from '../page-breaks.ts';
import { promise } from '../promise.ts';
import { stamp } from '../stamp.ts';
import { countedVote, voteLists } from '../vote-lists.ts';
import { formula, headLine, members, presides } from './head.ts';
import { otherLanguagePresides } from './other-languages.ts';

/** What the United Nations' verbatim and summary records have alike, and look for before they look for who speaks. */
export const beforeOpenings: readonly Pattern[] = [
  headLine,
  presides,
  otherLanguagePresides,
  members,
  formula,
  pageBreak,
  meetingRose,
  promise,
  stamp,
  voteLists,
  countedVote,
];
