import { plural, t } from '../../l10n/l10n.ts';
import type { Vote, VoteSide } from '../../record/record.ts';

/** What a list calls a vote: `Vote: 93 in favour, 55 against, 1 abstaining`. */
export function voteName(vote: Vote): string {
  const inFavour = countOf(vote.inFavour);
  const against = countOf(vote.against);
  const abstaining = countOf(vote.abstaining);
  const counted = [
    ...(inFavour === undefined ? [] : [plural('{0} in favour', inFavour)]),
    ...(against === undefined ? [] : [plural('{0} against', against)]),
    ...(abstaining === undefined ? [] : [plural('{0} abstaining', abstaining)]),
  ];
  return counted.length ? t('Vote: {0}', counted.join(', ')) : t('Vote');
}

/** How many a side has: as it says, else as its list has them. */
function countOf(side: VoteSide | undefined): number | undefined {
  return side?.count ?? side?.States?.length;
}
