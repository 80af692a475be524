import type { Speech } from '../../record.ts';
import { ROLE } from './roles.ts';

/**
 * Whether somebody reads what another person has written, `PER DAHL, speaking on behalf of the High Commissioner, said she
 * was alarmed`: then nobody can say of a pronoun which of the two it means.
 */
export function standsIn(text: string, { speaker, words }: Speech): boolean {
  // The office it is may have been taken for the speaker's own affiliation.
  const from = speaker.name?.end ?? speaker.affiliation?.end ?? speaker.span.end;
  const clause = FOR_ANOTHER.exec(text.slice(from, Math.max(from, words.start) + REACH))?.[1];
  if (!clause) return false;
  ROLE.lastIndex = 0;
  const groups = ROLE.exec(clause)?.groups;
  return groups !== undefined && (groups.international ?? groups.official ?? groups.named) !== undefined;
}

/** UTF-16 units. */
const REACH = 160;

const FOR_ANOTHER =
  /^[^.;:“”]{0,200}?, (?:speaking|reading|delivering) (?!also )(?:[^,.;]{0,40} )?(?:on behalf of|for|from|by) ([^,.;:]{3,120}),/;
