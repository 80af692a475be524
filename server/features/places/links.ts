import type { DocumentLink } from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import { citationsOf } from '../../record/citations.ts';
import type { Span } from '../../record/record.ts';
import type { Abilities } from '../open/abilities.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { rangeOf } from '../open/range.ts';

/** textDocument/documentLink: each citation whose text has a public page by the catalogue or by the folder's file. */
export function documentLinks({ record, lines, known }: OpenRecord, { linkTooltips }: Abilities): DocumentLink[] {
  const link = (span: Span, target: string | undefined, name: string): DocumentLink[] =>
    target ? [{ range: rangeOf(lines, span), target, ...(linkTooltips && { tooltip: t('Open {0}', name) }) }] : [];
  return [
    ...citationsOf(record).flatMap(({ key, year, span }) => link(span, known.catalogue.linkTo(key, year?.value), key)),
    ...(known.houseCitations?.(record.text) ?? []).flatMap(({ span, link: target }) =>
      link(span, target, record.text.slice(span.start, span.end)),
    ),
  ];
}
