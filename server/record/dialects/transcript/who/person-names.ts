import { oneOf } from '../../../alternatives.ts';

/** The names of people as labels have them, in capitals or not, with particles, initials and suffixes. */

const SPACE = '[^\\S\\r\\n]';

const PARTICLE =
  '(?:arap|a/[lp]|bin|binti|bint|ole|wa|de|da|do|dos|das|di|del|della|der|den|du|la|le|van|von|ten|ter|al|el|ibn|ben|of the|of|ap|y|e|ó|ní|nic|mac|zu|an(?= t\\p{Upper}))';
const WORD = oneOf(
  '(?:Mo?hd|Md|Muhd|Abd|Hj|St)\\.(?=[^\\S\\r\\n])',
  "(?:[dDlLO]['’ʼ]|[thg](?=\\p{Upper}\\p{Lower}))?\\p{Upper}(?:[\\u0300-\\u036f\\p{Alpha}'’ʼ-]|–(?=\\p{Upper}\\p{Lower}))*",
  "(?:al|el|d|l)[-'’]\\p{Upper}[\\u0300-\\u036f\\p{Alpha}'’ʼ-]*",
);
const INITIALS = '(?:\\p{Upper}{1,2}\\.[ ]?)+';
/** `arap Chepkox`, `A.H.O. Otieno`, `Tom Berg`, `McVOE`, `VAN LUND`, `Moss-Berg`, `J.P. O’Voe Jr.` */
export const NAME = nameOver(SPACE);
/** The same in brackets, where the end of a line may stand for any space. */
export const WRAPPED_NAME = nameOver('\\s');

function nameOver(space: string): RegExp {
  return new RegExp(
    `(?:${PARTICLE}${space}+){0,2}(?:${INITIALS}${space}*(?:${PARTICLE}${space}+){0,2})?${WORD}` +
      `(?:${space}+(?:${PARTICLE.replace('|of the|of', '')}${space}+){0,2}(?:${INITIALS}${space}*)?` +
      `(?!(?<=\\p{Lower}${space})THE${space})${WORD}){0,5}(?:,? (?:Jr|Sr|JR|SR)\\b\\.?)?`,
    'uy',
  );
}
