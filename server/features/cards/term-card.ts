import type { Catalogue } from '../../catalogue/catalogue.ts';
import { plural, t } from '../../l10n/l10n.ts';
import { type MeetingRecord, type Span, textOf } from '../../record/record.ts';
import { escaped } from '../open/markdown.ts';
import { type LineIndex, lineAt } from '../open/range.ts';
import { mentionedAt } from '../places/mentions.ts';

/** What an abbreviation or short name stands for, in Markdown, and where it stands. */
export interface TermCard {
  readonly span: Span;
  readonly card: string;
}

/** `UNODC`, from the record's own words; else from the organizations that the catalogue knows. Undefined elsewhere. */
export function termCard(
  record: MeetingRecord,
  lines: LineIndex,
  offset: number,
  catalogue: Catalogue,
): TermCard | undefined {
  const mentioned = mentionedAt(record, offset);
  if (mentioned?.term) {
    const { term, here, places } = mentioned;
    const long = textOf(record, term.longSpan).replace(/[\s\u00a0]+/g, ' ');
    const where = plural(
      'Introduced on line {1}, used once.|Introduced on line {1}, used {0} times.',
      places.length,
      lineAt(lines, term.longSpan.start) + 1,
    );
    return { span: here, card: `**${escaped(term.short)}** · ${escaped(long)}\n\n${where}` };
  }
  const span = capitalsAround(record.text, offset);
  if (!span) return undefined;
  const organization = catalogue.organization(textOf(record, span));
  if (!organization || organization.acronym !== textOf(record, span)) return undefined;
  return {
    span,
    card: `**${escaped(organization.acronym)}** · ${escaped(organization.name)}\n\n${t('Not expanded in this record.')}`,
  };
}

/** The word in capitals that the offset stands in. */
function capitalsAround(text: string, offset: number): Span | undefined {
  let start = offset;
  while (start > 0 && offset - start < LONGEST && isPart(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && end - offset < LONGEST && isPart(text[end]!)) end++;
  return end - start >= 2 && /^\p{Upper}.*\p{Upper}/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

const LONGEST = 16;
const isPart = (letter: string) => /[\p{Alpha}\p{N}&]/u.test(letter);
