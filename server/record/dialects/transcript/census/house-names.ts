import { anyOf } from '../../../alternatives.ts';
import { endAt } from '../../../sticky.ts';
import type { Candidate } from '../labels/candidates.ts';
import type { PlainLabel } from '../labels/labels.ts';
import { isNobody } from '../who/nobody.ts';

/** How a house names its members where they have no honorific: by the whole name, or by initials and surname. */

/** Labels that are speakers by their form: so many show a house, whose members may have none. */
const FEWEST_CERTAIN = 3;
/** Names that come again: so many show the form. */
const FEWEST_AGAIN = 2;
const FEWEST_INITIALLED = 3;

/**
 * Tells of a label whether it is a member's: `Ada Lund: …`, where `ADA LUND (Lakes—North) to the Minister of Finance: …`
 * has introduced her and others; `A. Lund: …`, where several are so named; `Ada Lund: I agree` on a page with the columns
 * of Hansard. `certain`: how many labels are speakers by their form.
 */
export function membersIn(
  text: string,
  all: readonly Candidate[],
  introduced: ReadonlySet<string>,
  certain: number,
): (label: PlainLabel) => boolean {
  // `Q12 Chair:` asks before a committee, where whoever answers may speak but once.
  if (all.some(({ numbered, office }) => numbered && office)) return isWhole;
  const names = certain > 1 ? all.filter(({ label, within, listItem }) => !within && !listItem && isWhole(label)) : [];
  const again = names.filter(({ label }) => introduced.has(label.keys[0]!)).length;
  const initialled = names.filter(({ label }) => INITIALLED.test(label.keys[0]!)).length;
  if (certain >= FEWEST_CERTAIN && again >= FEWEST_AGAIN) return isWhole;
  const hasColumns = text.includes(': Colu');
  return label =>
    isWhole(label) &&
    ((hasColumns && endAt(OWN_WORDS, text, label.words) > 0) ||
      (initialled >= FEWEST_INITIALLED && INITIALLED.test(label.keys[0]!)));
}

/** What a member says for himself, asks a Minister or tells the Chair; a heading goes on otherwise. Or words on the next line. */
const OWN_WORDS = new RegExp(
  `[^\\S\\r\\n]*(?:\\r\\n?|\\n)[^\\S\\r\\n]*\\p{Upper}|\\s*${anyOf(`
    I, We, My, Our, To ask, Will, Does, Do, Is, Are, Can, May, Has, Would, Yes, No, Order, Thank you, Further to,
    On a point of order, (?:The|My) (?:right )?hon, Mr, Madam`)}\\b`,
  'uy',
);

/** `a lund`, `a b lund` */
const INITIALLED = /^\p{Lower}(?: \p{Lower})? [\p{Lower}’'-]{2,}$/u;

function isWhole({ shape, dash, keys, timed }: PlainLabel): boolean {
  return shape === 'full' && !dash && !timed && keys.length === 1 && keys[0]!.includes(' ') && !isNobody(keys[0]!);
}
