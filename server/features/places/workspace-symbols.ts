import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { nameOf } from '../../project/address.ts';
import type { Facts } from '../../project/speakers/facts.ts';
import { nameKey } from '../../project/speakers/speakers.ts';
import { inTitleCase } from '../../record/names.ts';

/** More than a person looks through; more typing narrows them. */
const MOST = 256;

/** workspace/symbol: the speakers of all the folder's records, those first whose name begins so. */
export function workspaceSymbols(facts: Iterable<Facts>, query: string): WorkspaceSymbol[] {
  const wanted = nameKey(query);
  const begin: WorkspaceSymbol[] = [];
  const others: WorkspaceSymbol[] = [];
  for (const { address, speakers } of facts) {
    for (const { name, written, from, places } of speakers) {
      const [place] = places;
      if (!place || !holdsInOrder(name, wanted)) continue;
      const { line, character, start, end } = place;
      const range = { start: { line, character }, end: { line, character: character + end - start } };
      const symbol: WorkspaceSymbol = {
        name: from ? `${inTitleCase(written)} (${from})` : inTitleCase(written),
        kind: SymbolKind.Interface,
        location: { uri: address, range },
        containerName: nameOf(address),
      };
      (name.startsWith(wanted) ? begin : others).push(symbol);
      if (begin.length >= MOST) return begin;
    }
  }
  return [...begin, ...others].slice(0, MOST);
}

/** As editors match: the letters in order, whatever stands between them. */
function holdsInOrder(name: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    if (letter === ' ') continue;
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
