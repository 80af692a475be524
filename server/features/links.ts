import type { DocumentLink } from 'vscode-languageserver-types';
import { citationsOf } from '../record/citations.ts';
import type { Abilities } from './abilities.ts';
import type { OpenRecord } from './open-record.ts';
import { rangeOf } from './range.ts';

/** textDocument/documentLink: each citation whose text has a public page that the catalogue knows. */
export function documentLinks({ record, lines, known }: OpenRecord, { linkTooltips }: Abilities): DocumentLink[] {
  return citationsOf(record).flatMap(({ key, year, span }) => {
    const target = known.catalogue.linkTo(key, year?.value);
    if (!target) return [];
    return [{ range: rangeOf(lines, span), target, ...(linkTooltips && { tooltip: `Open ${key}` }) }];
  });
}
