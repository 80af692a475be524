import type { ContentsVote } from '../../server/features/outline/contents.ts';

/** Words that stand in the picture, in the person's language. */
export interface OverviewWords {
  readonly record: string;
  readonly bySpeaker: string;
  readonly byState: string;
  readonly votes: string;
  readonly citations: string;
  readonly none: string;
  /** `212 words` */
  words(count: number): string;
  /** `3 speeches` */
  speeches(count: number): string;
  /** `2 open` */
  open(count: number): string;
  /** `line 12` */
  line(line: number): string;
  /** `93 in favour, 55 against, 1 abstaining`; empty where no side has a number. */
  vote(vote: ContentsVote): string;
  /** `12 more` */
  more(count: number): string;
}
