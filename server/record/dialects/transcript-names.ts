import type { PlainLabel } from './transcript-labels.ts';
import { isNobody, OFFICE_NOUN } from './transcript-offices.ts';

const PERSON =
  "(?:(?:Mr|Mrs|Ms|Dr|Prof|Hon|Sir|Rev)\\.? )?\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|van|von|der|la|bin|al))*(?: ?\\([^()]{1,60}\\))?";
const NAMES = new RegExp(`^${PERSON}(?:(?:,? and |,? & |[,;] ?)${PERSON})*[,;.]?$`, 'u');

/** Whether names alone stand behind an office, so that it is a line of a list, no speech: `Chair: Ilse Brandvold`. */
export function isNamesOnly(text: string, label: PlainLabel, limit: number): boolean {
  const words = text.slice(label.speaker.span.start, label.speaker.span.end);
  if (!OFFICE_NOUN.test(words) && !isNobody(words)) return false;
  const behind = text.slice(label.words, Math.min(limit, label.words + 200)).trim();
  return (behind === '' && isNobody(words)) || (/\S \S/.test(behind) && NAMES.test(behind));
}
