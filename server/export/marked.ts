import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MeetingRecord, Span } from '../record/record.ts';
import type { Finding } from '../rules/rule.ts';
import { inlineHtml } from './html.ts';
import { type Inline, type Mark, piecesIn, wordsAt } from './inline.ts';
import { attribute, xml } from './xml.ts';

/** Words as HTML in which each `mark` holds something that is found, and where in the text each of them begins. */
export interface Marked {
  readonly html: string;
  readonly marks: readonly number[];
}

/** Shows spans of the text with what is found in them, given in the order of the text; so are the spans asked for. */
export function markedIn(
  record: MeetingRecord,
  catalogue: Catalogue,
  findings: readonly Finding[],
): (span: Span, States?: readonly Mark[]) => Marked {
  const pieces = piecesIn(record, catalogue);
  let next = 0;
  let near: Finding[] = [];
  const foundIn = ({ start, end }: Span) => {
    near = near.filter(({ span }) => span.end > start);
    for (; next < findings.length && findings[next]!.span.start < end; next++) {
      if (findings[next]!.span.end > start) near.push(findings[next]!);
    }
    return near.filter(({ span }) => span.start < end).sort(outerFirst);
  };
  return (whole, States) => {
    const marks: number[] = [];
    const html = pieces(whole, States).map(({ span, inline }) => {
      const found = foundIn(span);
      const part = inline(wordsAt(record, span));
      if (!found.length) return inlineHtml(part, xml(typeof part === 'string' ? part : part.text));
      return inlineHtml(unlinked(part), mark(span, found));
    });
    return { html: html.join(''), marks };

    function mark({ start, end }: Span, found: readonly Finding[]): string {
      let html = '';
      let at = start;
      for (let i = 0; i < found.length && at < end; i++) {
        const { span, severity, message } = found[i]!;
        const from = Math.max(at, span.start);
        const to = Math.min(end, span.end);
        if (from >= to) continue;
        html += xml(wordsAt(record, { start: at, end: from }));
        marks.push(from);
        // By keyboard one that goes on from the piece before is stopped at once, at its beginning.
        const stop = from === span.start ? ' tabindex="0" role="link"' : '';
        const inner: Finding[] = [];
        for (let j = i + 1; j < found.length && found[j]!.span.start < to; j++) inner.push(found[j]!);
        html += `<mark class="${severity}"${stop} title="${attribute(message)}">${mark({ start: from, end: to }, inner)}</mark>`;
        at = to;
      }
      return html + xml(wordsAt(record, { start: at, end }));
    }
  };
}

/** What is open leads to the text: it cannot stand in a link that leads elsewhere. */
function unlinked(part: Inline): Inline {
  return typeof part === 'string' || part.kind === 'state' ? part : { kind: part.kind, text: part.text, key: part.key };
}

function outerFirst({ span: a }: Finding, { span: b }: Finding): number {
  return a.start - b.start || b.end - a.end;
}
