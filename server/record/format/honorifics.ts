import { scan } from '../pronouns/scan.ts';
import type { Span } from '../record.ts';

/**
 * `Mr. Smith`, `MR. CHEPKOX`, `Mr.Smith`, `Mr. de la Cruz`; without a full stop only before a capital, and never run
 * together: `Dr Murrison`, `Miss Rizk`, `Madam Chair`.
 */
const HONORIFIC =
  /(?<![\p{L}\p{M}\p{N}.@/\u2010\u2011-])(?:(?:M(?:rs|r|s|x)|MRS?|MS|D[rR]|PROF|Prof|Messrs|MESSRS)(?:\.([ \u00a0\u202f]{0,3})(?=['’‘]?\p{Lu})|\.([ \u00a0\u202f]{1,3})(?=['’‘]?\p{L})|([ \u00a0\u202f]{1,3})(?=['’‘]?\p{Lu}))|(?:Miss|MISS|Madam|MADAM)([ \u00a0\u202f]{1,3})(?=['’‘]?\p{Lu}))/gu;

/** Where an honorific and the name after it part, in the order of the text; empty where they have run together. */
export function honorificGaps(text: string, parts: readonly Span[]): readonly Span[] {
  return parts.flatMap(part =>
    scan(text, part, HONORIFIC).map(({ span, match }) => {
      const gap = match.slice(1).find(each => each !== undefined) ?? '';
      return { start: span.end - gap.length, end: span.end };
    }),
  );
}
