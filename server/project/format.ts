import { citationsOf } from '../record/citations.ts';
import { runsOf } from '../record/format/addresses.ts';
import { outside, spaceChanges, within } from '../record/format/changes.ts';
import { misspaced } from '../record/format/citations.ts';
import { honorificGaps } from '../record/format/honorifics.ts';
import { hyphensIn } from '../record/format/hyphens.ts';
import { proseOf } from '../record/format/prose.ts';
import { sentenceGaps } from '../record/format/sentences.ts';
import type { Replacement } from '../record/pronouns.ts';
import type { MeetingRecord, Span } from '../record/record.ts';
import { type Format, HYPHENS, SENTENCE_GAPS, SPACES } from './configuration/format-style.ts';
import type { HouseCitations } from './house-citations.ts';
import type { Marks } from './marks.ts';

/** What a house has of its own in a text. It stays as it is: the house's patterns may want these very signs. */
interface Own {
  readonly marks?: readonly Marks[];
  readonly houseCitations?: HouseCitations;
}

/**
 * The changes by which the spaces and hyphens of a record are as its house has them. Nothing else changes, nor anything
 * of which the house says nothing. In the order of the text; none overlap. A text in which they are made needs no more of
 * them. Takes time in proportion to the text.
 */
export function formatted(record: MeetingRecord, format: Format, own: Own = {}): readonly Replacement[] {
  const { sentenceGap, citationSpaces, honorificSpaces, hyphens } = format;
  if (!sentenceGap && !citationSpaces && !honorificSpaces && !hyphens) return [];
  const { text } = record;
  const { words, sentences } = proseOf(record);
  const runs = runsOf(text);
  const changes: Replacement[] = [];
  const set = (spans: readonly Span[], to: string) => {
    for (const span of spans) if (text.slice(span.start, span.end) !== to) changes.push({ span, text: to });
  };
  const behindHonorifics = sentenceGap || honorificSpaces ? honorificGaps(text, words) : [];
  if (sentenceGap) {
    const names = new Set(behindHonorifics.map(({ start }) => start));
    set(
      sentenceGaps(text, sentences).filter(({ start }) => !names.has(start)),
      SENTENCE_GAPS[sentenceGap],
    );
  }
  if (honorificSpaces) {
    set(
      behindHonorifics.filter(gap => !runs.isSymbol(gap)),
      SPACES[honorificSpaces],
    );
  }
  if (citationSpaces) {
    for (const { citation, set: spaced } of misspaced(record, SPACES[citationSpaces])) {
      const { span } = citation;
      if (runs.isAddress(span) || runs.goesOn(span.end)) continue;
      changes.push(...spaceChanges(text, span, spaced));
    }
  }
  if (hyphens) {
    set(
      hyphensIn(text, words).filter(hyphen => !runs.isSymbol(hyphen)),
      HYPHENS[hyphens],
    );
  }
  changes.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const kept: readonly (readonly Span[])[] = [
    ...(hyphens ? [hyphensOfCitations(record)] : []),
    ...(own.marks ?? []).map(marks => marks(text)),
    own.houseCitations?.(text).map(({ span }) => span) ?? [],
  ];
  return kept.reduce(outside, within(changes, words));
}

/** `ES-11/1`, `3201 (S-VI)`: where the signs of a citation stand, its spaces left out. */
function hyphensOfCitations(record: MeetingRecord): readonly Span[] {
  return citationsOf(record).flatMap(({ designation }) =>
    [...record.text.slice(designation.start, designation.end).matchAll(/[-\u2010\u2011]/g)].map(({ index }) => ({
      start: designation.start + index,
      end: designation.start + index + 1,
    })),
  );
}
