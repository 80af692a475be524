import type { Vote, VoteSide } from '../record/record.ts';

/** What a list calls a vote: `Vote: 93 in favour, 55 against, 1 abstaining`. */
export function voteName(vote: Vote): string {
  const sides = [
    [vote.inFavour, 'in favour'],
    [vote.against, 'against'],
    [vote.abstaining, 'abstaining'],
  ] as const;
  const counted = sides.flatMap(([side, words]) => {
    const count = countOf(side);
    return count === undefined ? [] : [`${count} ${words}`];
  });
  return counted.length ? `Vote: ${counted.join(', ')}` : 'Vote';
}

/** How many a side has: as it says, else as its list has them. */
export function countOf(side: VoteSide | undefined): number | undefined {
  return side?.count ?? side?.States?.length;
}
