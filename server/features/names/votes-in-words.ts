import type { Votes } from '../../catalogue/catalogue.ts';
import { plural, t } from '../../l10n/l10n.ts';

/** `unanimously, by 15 votes`, `by 13 votes to none, with 2 abstentions` */
export function votesInWords({ yes, no, abstain }: Votes, all?: number): string {
  if (yes === all) return plural('unanimously, by {0} vote|unanimously, by {0} votes', yes);
  const against = no === 0 ? t('none') : no;
  const abstentions =
    abstain === 0 ? t('with no abstentions') : plural('with {0} abstention|with {0} abstentions', abstain);
  return plural('by {0} vote to {1}, {2}|by {0} votes to {1}, {2}', yes, against, abstentions);
}
