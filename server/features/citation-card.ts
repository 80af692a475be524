import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation } from '../record/citations.ts';
import type { MeetingRecord } from '../record/record.ts';

/** What is known of a cited text, in Markdown, for a hover; empty where nothing is. */
export function citationCard(_record: MeetingRecord, _citation: Citation, _catalogue: Catalogue): string {
  return '';
}
