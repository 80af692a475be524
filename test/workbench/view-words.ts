import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { parts } from './workbench.ts';

/** What the views are called, in the manifest's words. */
interface Titles {
  readonly openItems: string;
  readonly speakers: string;
  readonly citations: string;
}

/** What the views and the status bar say of the draft, in the words of the client and the server. */
interface Words {
  readonly verdict: RegExp;
  /** A kind of open items. */
  readonly kind: string;
  /** A row of an open item, and what a screen reader reads of it. */
  readonly item: RegExp;
  readonly label: RegExp;
  readonly speaker: RegExp;
  readonly cited: RegExp;
}

export const ENGLISH: Titles & Words = {
  openItems: 'Open Items',
  speakers: 'Speakers',
  citations: 'Citations',
  verdict: /open items block publication/,
  kind: 'Provisional note',
  item: /line \d+/,
  label: /This note belongs to the draft alone/,
  speaker: / words?/,
  cited: /Security Council resolution/,
};

export const FRENCH: Titles & Words = {
  openItems: 'En suspens',
  speakers: 'Orateurs',
  citations: 'Textes cités',
  verdict: /points en suspens empêchent la publication/,
  kind: 'Note provisoire',
  item: /ligne \d+/,
  label: /Cette note ne concerne que le brouillon/,
  speaker: / mots?/,
  cited: /du Conseil de sécurité/,
};

/** VS Code takes the manifest's words in another language from a gallery alone: where there is none, these stay English. */
export const FRENCH_WITHOUT_MANIFEST: Titles & Words = {
  ...FRENCH,
  openItems: ENGLISH.openItems,
  speakers: ENGLISH.speakers,
  citations: ENGLISH.citations,
};

/** Opens the views of the draft, which is open, and sees that each has its rows, in words for the eye and the ear. */
export async function viewsSay(page: Page, said: Titles & Words): Promise<void> {
  await parts.verdict(page, said.verdict).waitFor();
  await parts.activity(page, 'Meeting Record').click();
  await parts.viewRow(page, said.openItems, said.kind).first().waitFor();
  await parts.viewRow(page, said.speakers, said.speaker).nth(3).waitFor();
  await parts.viewRow(page, said.citations, said.cited).first().waitFor();
  const item = parts.viewRow(page, said.openItems, said.item).first();
  assert.match((await item.getAttribute('aria-label'))!, said.label);
}
