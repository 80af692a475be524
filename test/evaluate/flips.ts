import { type PronounForm, pronounsOf } from '../../server/record/pronouns.ts';
import type { MeetingRecord, Span } from '../../server/record/record.ts';
import { speechesOf } from '../../server/record/walk.ts';
import { mixedPronouns } from '../../server/rules/mixed-pronouns.ts';
import { known } from '../rule-examples.ts';

/** What the rule for mixed pronouns makes of a record in which one pronoun after the other is turned into the other sex. */
export interface Flips {
  readonly flips: number;
  /** Flips with a finding at the pronoun that was flipped. */
  readonly found: number;
  /** Findings at pronouns that are not the speaker’s, over all flips. */
  readonly astray: number;
  /** Findings in the record as it is. */
  readonly before: number;
  /** `said [he] would`: the flips that were not found. */
  readonly missed: readonly string[];
}

const FLIPPED: Readonly<Record<string, string>> = {
  he: 'she',
  she: 'he',
  him: 'her',
  himself: 'herself',
  herself: 'himself',
  hers: 'his',
};

/**
 * Flips, one at a time, each pronoun that `isSpeakers` says means the speaker, in speeches with two or more of them. The
 * record is parsed anew by `again` each time.
 */
export function flips(
  record: MeetingRecord,
  isSpeakers: (at: number) => boolean,
  again: (text: string) => MeetingRecord,
): Flips {
  const missed: string[] = [];
  let count = 0;
  let astray = 0;
  for (const speech of speechesOf(record)) {
    const own = pronounsOf(record, speech).filter(pronoun => isSpeakers(pronoun.span.start));
    if (own.length < 2 || new Set(own.map(pronoun => pronoun.set)).size > 1) continue;
    for (const { span, form } of own) {
      count++;
      const flipped = withWord(record.text, span, form);
      const longer = flipped.length - record.text.length;
      const placeBefore = (found: Span) => (found.start > span.start ? found.start - longer : found.start);
      const findings = [...mixedPronouns.check(again(flipped), known)];
      astray += findings.filter(
        finding => !own.some(pronoun => pronoun.span.start === placeBefore(finding.span)),
      ).length;
      if (!findings.some(finding => finding.span.start === span.start)) missed.push(around(record.text, span));
    }
  }
  const before = [...mixedPronouns.check(record, known)].length;
  return { flips: count, found: count - missed.length, astray, before, missed };
}

/** The text with the pronoun at `span` turned: `her` and `his` by its form. */
function withWord(text: string, span: Span, form: PronounForm): string {
  const word = text.slice(span.start, span.end);
  const small = word.toLowerCase();
  const other =
    FLIPPED[small] ??
    (small === 'his' ? (form === 'possessive pronoun' ? 'hers' : 'her') : form === 'object' ? 'him' : 'his');
  return (
    text.slice(0, span.start) +
    (word === small ? other : other[0]!.toUpperCase() + other.slice(1)) +
    text.slice(span.end)
  );
}

/** The pronoun in its sentence, marked. */
export function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replace(
    /\s+/g,
    ' ',
  );
}
