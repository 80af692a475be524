import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { shoot } from '../../../scripts/host/browser.ts';
import { examples } from '../../../scripts/host/folders.ts';
import { openVsCode } from '../vscode.ts';
import { parts, runCommand, until } from '../workbench.ts';

const RECORD = 'grain-reserves.record.txt';

/** Between two keys of somebody who types quickly. Milliseconds. */
const KEY = 60;

/** A machine that does other things types so slowly at times that the keys rest. Milliseconds. */
const SLOW = 250;

/** On the way to these words there are a draft marker, another pronoun, a resolution without its year, a bare capital. */
const WORDS = 'Tkaczyk TKachenko said that her shelter, of resolutions 1325 (2000) and 2341 (2017), was XXL.';

describe('while a person types', () => {
  const vscode = openVsCode({ fill: folder => cpSync(path.join(examples, 'desk'), folder, { recursive: true }) });

  before(async () => {
    const { page } = vscode;
    await vscode.open();
    await parts.file(page, RECORD).dblclick();
    await parts.verdict(page, /block publication/).waitFor();
    await parts.activity(page, 'Meeting Record').click();
    await parts
      .viewRow(page, 'Open Items', /line \d+/)
      .first()
      .waitFor();
    await runCommand(page, 'Meeting Record: Show the Preview');
    await parts.panel(page).locator('mark').first().waitFor();
    await parts.tab(page, RECORD).first().click();
    await page.keyboard.press('Control+End');
  });

  it('nothing is found, counted, listed or drawn anew, and nothing pops up', async () => {
    const { page } = vscode;
    let last = 0;
    await until(async () => {
      await page.keyboard.type('\n\n');
      await page.waitForTimeout(2000);
      await watch(page);
      await page.keyboard.type(WORDS, { delay: KEY });
      const pressed = await keys(page);
      last = pressed.at(-1)!;
      return pressed.every((key, i) => i === 0 || key - pressed[i - 1]! < SLOW);
    });
    const meanwhile = (await seen(page)).filter(({ at }) => at <= last);
    assert.deepEqual(
      meanwhile.map(({ what }) => what),
      [],
    );
  });

  it('all of it follows when the keys rest', async () => {
    const { page } = vscode;
    await parts.panel(page).getByText(WORDS).last().waitFor();
    await watch(page);
    await page.keyboard.type(' TK', { delay: KEY });
    await parts.panel(page).locator('mark', { hasText: /^TK$/ }).last().waitFor();
    const missing = async () => {
      const what = new Set((await seen(page)).map(({ what }) => what.split(': ')[0]));
      return ['problems', 'verdict', 'Speakers', 'preview'].filter(it => !what.has(it));
    };
    await until(async () => (await missing()).length === 0);
    assert.deepEqual(await missing(), []);
    await shoot(page, 'typed');
  });
});

interface Watched {
  seen: { readonly at: number; readonly what: string }[];
  keys: number[];
}

/** Notes what changes on screen beside the text, and when a key is pressed. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = globalThis as unknown as Watched;
    all.seen = [];
    all.keys = [];
    addEventListener('keydown', () => all.keys.push(Date.now()), true);
    const places = [
      ['problems', '[id="status.problems"]', 'a'],
      ['verdict', '[id="meeting-record.meeting-record.meetingRecord.verdict"]', 'a'],
      ['Open Items', '.pane:has(.pane-header[aria-label^="Open Items"])', '.monaco-list-row'],
      ['Speakers', '.pane:has(.pane-header[aria-label^="Speakers"])', '.monaco-list-row'],
      ['Citations', '.pane:has(.pane-header[aria-label^="Citations"])', '.monaco-list-row'],
    ] as const;
    for (const [name, selector, words] of places) {
      const place = document.querySelector(selector)!;
      let before: string | undefined;
      const observer = new MutationObserver(() => {
        const now = [...place.querySelectorAll(words)].map(it => it.textContent).join();
        if (before !== undefined && now !== before)
          all.seen.push({ at: Date.now(), what: `${name}: ${before} → ${now}` });
        before = now;
      });
      observer.observe(place, { childList: true, characterData: true, subtree: true });
      before = [...place.querySelectorAll(words)].map(it => it.textContent).join();
    }
    new MutationObserver(() => {
      for (const list of document.querySelectorAll('.suggest-widget.visible .monaco-list-row, .notification-toast'))
        all.seen.push({ at: Date.now(), what: `popped up: ${list.textContent}` });
    }).observe(document.body, { attributes: true, attributeFilter: ['class'], childList: true, subtree: true });
  });
  await parts
    .panel(page)
    .locator('main')
    .evaluate(main => {
      const all = globalThis as unknown as Watched;
      all.seen = [];
      new MutationObserver(() => all.seen.push({ at: Date.now(), what: 'preview: drawn anew' })).observe(main, {
        childList: true,
        subtree: true,
      });
    });
}

/** What has been seen to change since, and when; but for the resolutions that are offered behind that word. */
async function seen(page: Page): Promise<Watched['seen']> {
  const beside = await page.evaluate(() => (globalThis as unknown as Watched).seen);
  const panel = parts.panel(page).locator('main');
  const inside = await panel.evaluate(() => (globalThis as unknown as Watched).seen);
  return [...beside, ...inside].filter(({ what }) => !/^popped up: \d+\s\(/.test(what));
}

/** When each key was pressed since. */
function keys(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as unknown as Watched).keys);
}
