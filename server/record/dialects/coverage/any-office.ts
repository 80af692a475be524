import type { Pattern } from '../dialect.ts';
import { anyOfficeAt, officeAndNameAt } from './beside-office.ts';
import { quotedAt } from './quoted-opening.ts';

/** `Foreign Minister Jana Kovar said …`, `“Enough,” said Foreign Minister Jana Kovar.`: a newspaper's as well. */
export const anyOfficeOpening: Pattern = {
  name: 'office and whole name',
  read: (lines, at) => anyOfficeAt(lines.text, lines.from[at]!) ?? quotedAt(lines, at, officeAndNameAt),
};
