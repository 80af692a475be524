import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundle } from './l10n/l10n.ts';

/** Beside the program in the npm package, one folder up in the extension and in the source. */
const PLACES = [path.join(__dirname, 'l10n'), path.join(__dirname, '../l10n')];

/** What is said in a language, as it ships; read when it is asked for. Undefined where there is no bundle of it. */
export function words(language: string): Bundle | undefined {
  for (const place of PLACES) {
    try {
      return JSON.parse(readFileSync(path.join(place, `bundle.l10n.${language}.json`), 'utf8')) as Bundle;
    } catch {
      // Looked for in the next place; without one everything is said in English.
    }
  }
  return undefined;
}
