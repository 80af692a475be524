import { plural, t } from '../l10n/l10n.ts';
import { attached } from '../record/attached.ts';
import { originOf } from '../record/moved-speech.ts';
import { type MeetingRecord, type Speaker, type Speech, textOf } from '../record/record.ts';
import { speechesOf } from '../record/walk.ts';
import { countWords } from '../record/words.ts';
import { escaped } from './markdown.ts';
import { speakerDetail, speakerName } from './speaker-label.ts';

/** Who a speaker is, and how often and how long they speak in this record, in Markdown. */
export function speakerCard(record: MeetingRecord, speaker: Speaker): string {
  const own = identity(record, speaker);
  let speeches = 0;
  let words = 0;
  for (const speech of speechesOf(record)) {
    if (identityOf(record, speech) !== own) continue;
    speeches++;
    words += wordsOf(record, speech);
  }
  const detail = speakerDetail(record, speaker);
  const figures = t(
    '{0}, {1} in this record',
    plural('{0} speech|{0} speeches', speeches),
    plural('{0} word|{0} words', words),
  );
  return [`**${escaped(speakerName(record, speaker))}**`, escaped(detail), figures].filter(Boolean).join('\n\n');
}

const identities = attached<Speech, string>();
const lengths = attached<Speech, number>();

/** Whose a speech is, read once for each, which an edit elsewhere leaves as it is. */
function identityOf(record: MeetingRecord, speech: Speech): string {
  const origin = originOf(speech);
  const known = identities.get(origin) ?? identity(record, speech.speaker);
  identities.set(origin, known);
  return known;
}

/** How many words it has, counted once. */
function wordsOf(record: MeetingRecord, speech: Speech): number {
  const origin = originOf(speech);
  const known = lengths.get(origin) ?? countWords(record.text, speech.words);
  lengths.set(origin, known);
  return known;
}

/** Equal for speakers of one name; of those without a name, for the ones of one office or delegation. */
function identity(record: MeetingRecord, { name, title, affiliation, span }: Speaker): string {
  const words = name ? [name] : [title ?? span, affiliation ?? span];
  return [name ? 'name' : 'office', ...words.map(part => textOf(record, part).replace(/\s+/g, ' '))]
    .join('\n')
    .toUpperCase();
}
