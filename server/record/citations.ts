import { bareCitations } from './citations/bare.ts';
import type { Citation } from './citations/citation.ts';
import { houseOf } from './citations/house.ts';
import { numberedCitations } from './citations/numbered.ts';
import { symbolCitations } from './citations/symbols.ts';
import type { MeetingRecord } from './record.ts';

export type { BodyEvidence, Citation, CitationKind, CitedBody, Part } from './citations/citation.ts';

const read = new WeakMap<MeetingRecord, readonly Citation[]>();

/** The citations of a record in the order of its text; no two overlap. Read once for each record. */
export function citationsOf(record: MeetingRecord): readonly Citation[] {
  let citations = read.get(record);
  if (!citations) {
    citations = readCitations(record);
    read.set(record, citations);
  }
  return citations;
}

/** The citation that covers an offset, or ends at it. */
export function citationAt(record: MeetingRecord, offset: number): Citation | undefined {
  return citationsOf(record).find(({ span }) => span.start <= offset && offset <= span.end);
}

function readCitations(record: MeetingRecord): readonly Citation[] {
  const { text } = record;
  const { sure, perhaps } = numberedCitations(text, houseOf(record));
  const told = [...symbolCitations(text), ...sure];
  const keys = new Set(perhaps.length > 0 ? told.map(({ key }) => key) : []);
  const cited = inOrder([...told, ...perhaps.filter(({ key }) => keys.has(key))]);
  const bare = bareCitations(text, cited);
  return withSessions(bare.length > 0 ? inOrder([...cited, ...bare]) : cited);
}

/** In the order of the text; of two that overlap the first. */
function inOrder(citations: Citation[]): Citation[] {
  citations.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return citations.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/**
 * `General Assembly resolution 181` and `181 (1947)` have the key of the `181 (II)` that stands elsewhere in the record:
 * up to its thirtieth session the Assembly numbered its resolutions in one series.
 */
function withSessions(citations: readonly Citation[]): readonly Citation[] {
  const whole = new Map<string, string>();
  for (const { key } of citations) {
    if (key.startsWith('A/RES/') && key.endsWith(')')) whole.set(key.slice(0, key.indexOf('(')), key);
  }
  if (whole.size === 0) return citations;
  return citations.map(citation => {
    const key = whole.get(citation.key);
    return key === undefined ? citation : { ...citation, key };
  });
}
