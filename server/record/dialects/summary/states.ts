import { spaced } from '../../alternatives.ts';
import type { Lines } from '../../lines.ts';
import { beginsParagraph, isBlank } from '../../lines.ts';
import type { Speaker } from '../../record.ts';
import { isStateName } from '../../states.ts';
import { matchAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';
import { onceRead } from '../once-read.ts';
import { PLAIN_VERB } from '../reporting.ts';
import { reportedOpening } from './openings.ts';

/**
 * `Norway, supported by Japan, noted that …`: how the reports of commissions for whales, fish and trade name who spoke.
 * Elsewhere a speech goes on so, and the State is spoken of: no State opens one where persons do.
 */
export const stateOpening: Pattern = {
  name: 'State and verb',
  read(lines, at) {
    const who = stateAt(lines, at);
    return who && bareStatesOf(lines) >= FEWEST ? who : undefined;
  },
};

const NAME = "\\p{Upper}[\\p{Alpha}’'-]+(?: (?:(?:of|and|the) ){0,2}\\p{Upper}[\\p{Alpha}’'-]+){0,4}?";
const STATE = new RegExp(
  spaced(
    `(?:The )?(${NAME})(?: and (?:the )?${NAME})?(?:, (?:also )?(?:supported|seconded) by [^.;:\\r\\n]{3,120},)? (?=${PLAIN_VERB}|did not )`,
  ),
  'uy',
);

function stateAt(lines: Lines, at: number) {
  const start = lines.from[at]!;
  const match = beginsParagraph(lines, at) ? matchAt(STATE, lines.text, start) : null;
  if (!match || !(match[1]!.length < 4 || isStateName(match[1]!))) return undefined;
  const from = start + match[0].indexOf(match[1]!);
  const affiliation = { start: from, end: from + match[1]!.length };
  const span = { start, end: affiliation.end };
  return { kind: 'speech', speaker: { span, affiliation }, words: start + match[0].length } as const;
}

/** Whether a person has the floor, or the representative of a State. */
function namesState(text: string, { name, affiliation }: Speaker): boolean {
  return (
    name !== undefined || (affiliation !== undefined && isStateName(text.slice(affiliation.start, affiliation.end)))
  );
}

/** This many States show that they stand for who spoke. */
const FEWEST = 3;

/** How many paragraphs a State opens; 0 where a person does, or a representative. */
export const bareStatesOf = onceRead(lines => {
  let count = 0;
  for (let at = 0; at < lines.count; at++) {
    if (isBlank(lines, at)) continue;
    if (stateAt(lines, at)) count++;
    const found = reportedOpening.read(lines, at);
    if (found?.kind === 'speech' && namesState(lines.text, found.speaker)) return 0;
  }
  return count;
});
