import { plural, t } from '../../l10n/l10n.ts';
import { attached } from '../../record/attached.ts';
import { type MeetingRecord, type Speaker, type Speech, textIn, textOf } from '../../record/record.ts';
import { originOf } from '../../record/revision/moved-speech.ts';
import type { Text } from '../../record/text.ts';
import { speechesOf } from '../../record/walk.ts';
import { countWords } from '../../record/words.ts';
import { speakerDetail, speakerName } from '../names/speaker-label.ts';
import { escaped } from '../open/markdown.ts';

/** Who a speaker is, and how often and how long they speak in this record, in Markdown. */
export function speakerCard(record: MeetingRecord, speaker: Speaker): string {
  const own = identity(record, speaker);
  const text = textIn(record);
  const letter = text.charCodeAt(opening(speaker));
  let speeches = 0;
  let words = 0;
  for (const speech of speechesOf(record)) {
    if (!mayBegin(text, speech, letter) || identity(record, speech.speaker) !== own) continue;
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

const lengths = attached<Speech, number>();

/** How many words it has, counted once. */
function wordsOf(record: MeetingRecord, speech: Speech): number {
  const origin = originOf(speech);
  let known = lengths.get(origin);
  if (known === undefined) {
    const { start, end } = speech.words;
    known = countWords(textOf(record, speech.words), { start: 0, end: end - start });
    lengths.set(origin, known);
  }
  return known;
}

/** Equal for speakers of one name; of those without a name, for the ones of one office or delegation. */
function identity(record: MeetingRecord, { name, title, affiliation, span }: Speaker): string {
  const words = name ? [name] : [title ?? span, affiliation ?? span];
  return [name ? 'name' : 'office', ...words.map(part => textOf(record, part).replace(/\s+/g, ' '))]
    .join('\n')
    .toUpperCase();
}

/** Where the words begin by which a speaker is known. */
function opening({ name, title, span }: Speaker): number {
  return (name ?? title ?? span).start;
}

/**
 * Whether what a speaker is known by may begin with a letter, whatever its case: told of thousands before a few of them
 * are compared whole. All that is not ASCII may.
 */
function mayBegin(text: Text, speech: Speech, letter: number): boolean {
  const origin = originOf(speech);
  const own = text.charCodeAt(opening(origin.speaker) + speech.span.start - origin.span.start);
  return own > 0x7f || letter > 0x7f || (own | 0x20) === (letter | 0x20);
}
