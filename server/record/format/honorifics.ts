import { scan } from '../hits.ts';
import type { Span } from '../record.ts';

const STOPPED = '(?:M(?:rs|r|s|x)|MRS?|MS|D[rR]|Prof|PROF|Messrs|MESSRS)';
const UNSTOPPED = '(?:Miss|MISS|Madam|MADAM)';
const SPACES = '([ \\u00a0\\u202f]{1,3})';

/**
 * `Mr. Smith`, `MR. CHEPKOX`, `Mr. de la Cruz`, and `Mr.Smith`; without a full stop only before a capital, and never run
 * together: `Dr Murrison`, `Miss Rizk`, `Madam Chair`.
 */
const HONORIFIC = new RegExp(
  `(?<![\\u0300-\\u036f\\p{Alpha}\\p{N}.@/\\u2010\\u2011-])(?:${[
    `${STOPPED}\\.${SPACES}(?=['’‘]?\\p{Alpha})`,
    `${STOPPED}\\.()(?!(?:${STOPPED}|${UNSTOPPED})(?!\\p{Alpha}))(?=['’‘]?\\p{Upper}[\\u0300-\\u036f\\p{Alpha}])`,
    `(?:${STOPPED}|${UNSTOPPED})${SPACES}(?=['’‘]?\\p{Upper})`,
  ].join('|')})`,
  'gu',
);

/** `Mr.Chairman`: an honorific that a name has run together with. */
export const RUN_TOGETHER = new RegExp(`^${STOPPED}\\.(?=['’‘]?\\p{Upper})`, 'u');

/** Where an honorific and the name after it part, in the order of the text; empty where they have run together. */
export function honorificGaps(text: string, parts: readonly Span[]): readonly Span[] {
  return parts.flatMap(part =>
    scan(text, part, HONORIFIC).map(({ span, match }) => {
      const gap = match.slice(1).find(each => each !== undefined) ?? '';
      return { start: span.end - gap.length, end: span.end };
    }),
  );
}
