import type { Citation } from './citations/citation.ts';
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

function readCitations(_: MeetingRecord): readonly Citation[] {
  return [];
}
