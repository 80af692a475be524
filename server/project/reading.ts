import { dialectOf, dialects } from '../record/dialects/index.ts';
import { plain } from '../record/dialects/plain.ts';
import { parse } from '../record/parse.ts';
import type { MeetingRecord } from '../record/record.ts';
import type { Settings } from './settings.ts';

/**
 * Reads a text by what is said of its kind. `isDeclared` where a person or the file's name says that it is a record: one
 * that has only been begun shows too little of its kind. Any other text is left in peace unless it surely is one.
 */
export function readRecord(text: string, isDeclared: boolean, { dialect }: Pick<Settings, 'dialect'>): MeetingRecord {
  const said = dialect && [...dialects, plain].find(({ id }) => id === dialect);
  if (isDeclared) return said ? parse(text, said) : parse(text);
  const sure = dialectOf(text);
  return parse(text, sure ? (said ?? sure) : plain);
}
