import { ofCitations } from './citations.ts';
import { ofEdits } from './edits.ts';
import { ofFindings } from './findings.ts';
import { ofFolderFiles } from './folder-files.ts';
import { ofFormatting } from './formatting.ts';
import type { Property } from './property.ts';
import { ofNoBreaks, ofRealRecords, ofStructure } from './structure.ts';

/** All that holds for every text, in short by the thorough tests and for as long as one likes by `npm run fuzz`. */
export const properties: readonly Property[] = [
  ...ofStructure,
  ofRealRecords,
  ofNoBreaks,
  ofCitations,
  ...ofFindings,
  ...ofEdits,
  ofFormatting,
  ...ofFolderFiles,
];
