/**
 * What a full stop after ends no sentence, since a name or a number follows: `Mr. Lund`, `St. Kitts`, `No. 7`, `para. 3`.
 * The alternatives of a pattern. Initials are not among them: how much they may be trusted differs from place to place.
 */
export const ABBREVIATIONS =
  'Mr|Mrs|Ms|Mx|Mme|Messrs|Dr|Prof|St|No|Nos|Gen|Col|Lt|Maj|Adm|Sgt|Capt|Rev|Hon|hon|Amb|Sen|Rep|Gov|Art|para|paras|vs|cf|viz|al';
