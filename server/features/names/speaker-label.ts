import { remembered } from '../../catalogue/remembered.ts';
import { t } from '../../l10n/l10n.ts';
import { inTitleCase } from '../../record/names.ts';
import { isOfficeAlone, presiding } from '../../record/presiding.ts';
import {
  type MeetingRecord,
  type MissingSpeech,
  type Span,
  type Speaker,
  type Speech,
  textOf,
} from '../../record/record.ts';
import { matchAt } from '../../record/sticky.ts';

/** No list shows more of a name. UTF-16 units. */
const LONGEST = 120;

/**
 * What a list calls a speaker: `María Emma Mejía Vélez`, `Mr. Bessho`, `Ethiopia — name to come`, else the office or
 * delegation that has the floor. Never empty.
 */
export function speakerName(record: MeetingRecord, speaker: Speaker): string {
  if (speaker.name) {
    const written = oneLine(record, speaker.name);
    const name = isInitials(written, speaker) ? written : asRead(written);
    return speaker.honorific ? `${asRead(oneLine(record, speaker.honorific))} ${name}` : name;
  }
  const affiliation = speaker.affiliation && withAcronym(record, speaker.affiliation);
  const stands = affiliation ?? speaker.title;
  if (speaker.placeholder) return stands ? t('{0} — name to come', oneLine(record, stands)) : t('Name to come');
  return oneLine(record, speaker.title ?? affiliation ?? speaker.span) || '…';
}

/** The same few people speak many times in a long record. */
const asRead = remembered(inTitleCase);

/** `JRL` alone before a colon is how a technical body's minutes name people; `Mr. LEE` and `LEE (Chad)` are names. */
function isInitials(written: string, { honorific, affiliation }: Speaker): boolean {
  return !honorific && !affiliation && /^\p{Upper}{2,3}$/u.test(written);
}

/** What a list says beside the name: title and affiliation, so far as the name does not say them already. */
export function speakerDetail(record: MeetingRecord, speaker: Speaker): string {
  const { name, placeholder, title } = speaker;
  const affiliation = speaker.affiliation && withAcronym(record, speaker.affiliation);
  const beside = name ? [title, affiliation] : placeholder && affiliation ? [title] : title ? [affiliation] : [];
  return beside.flatMap(part => (part ? [oneLine(record, part)] : [])).join(', ');
}

/** Whom an office means, `Mr. Treki, Libyan Arab Jamahiriya` for `The President`; empty where the record does not tell. */
export function presidingName(record: MeetingRecord, speech: Speech): string {
  const presider = isOfficeAlone(speech) ? presiding(record).get(speech) : undefined;
  if (!presider) return '';
  const { title: _, ...who } = presider;
  return [speakerName(record, who), speakerDetail(record, who)].filter(Boolean).join(', ');
}

/** No short name is longer, with its brackets. UTF-16 units. */
const LONGEST_ACRONYM = 60;
const ACRONYM = /[ \u00a0]\(\p{Upper}[^()\r\n]{1,24}\)/uy;

/** An affiliation with the short name behind it, by which people know it: `United Nations Office … (UNODC)`. */
function withAcronym(record: MeetingRecord, { start, end }: Span): Span {
  const behind = textOf(record, { start: end, end: end + LONGEST_ACRONYM });
  return { start, end: end + (matchAt(ACRONYM, behind, 0)?.[0].length ?? 0) };
}

/** `Libya — statement to come`, for a speech that is promised and not there. */
export function missingSpeechName(record: MeetingRecord, { affiliation }: MissingSpeech): string {
  return affiliation ? t('{0} — statement to come', oneLine(record, affiliation)) : t('Statement to come');
}

/** Words of the record on one line, without white space around them, cut where they are too many for a list. */
export function oneLine(record: MeetingRecord, { start, end }: Span): string {
  const words = textOf(record, { start, end: Math.min(end, start + 2 * LONGEST) })
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  if (words.length <= LONGEST) return words;
  // A cut through a character of two units would leave half of it.
  const cut = /[\ud800-\udbff]/.test(words[LONGEST - 2]!) ? LONGEST - 2 : LONGEST - 1;
  return `${words.slice(0, cut).trimEnd()}…`;
}
