/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { type Browser, openBrowser, shoot } from '../../../scripts/host/browser.ts';
import { type PreviewBlock, previewChange, previewOf } from '../../../server/export/preview.ts';
import { LANGUAGE, openRecord } from '../../../server/features/open/open-record.ts';
import { known } from '../../opened.ts';
import { withStandIn } from '../../stand-in.ts';

/** A page of a panel alone, with a stand-in for VS Code: what it says is kept in `said`. */
type Page = Browser['page'];

const speech = (i: number) =>
  `ILSE BRANDVOLD (Norway) said ${i} that resolution 1325\u00a0(2000) was ${'good and '.repeat(40)}old; he/she agreed.\n\n`;
const record = (count: number, title = 'Lake Council: Water') =>
  `${title}\n\nStatements\n\n${Array.from({ length: count }, (_, i) => speech(i)).join('')}`;
const blocksOf = (text: string) =>
  previewOf(openRecord({ uri: 'file:///a.record', languageId: LANGUAGE, version: 1, text }, known)).blocks;

describe('the page of a preview', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    page = browser.page;
    // As text: what the tests' compiler adds to functions is not there in the page.
    await page.addInitScript(`
      globalThis.said = [];
      let state;
      globalThis.acquireVsCodeApi = () => ({
        getState: () => state,
        setState: next => { state = next; },
        postMessage: message => said.push(message),
      });
    `);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await shoot(page, `failed ${this.currentTest.title}`);
  });
  after(() => browser?.close());

  const open = async () => {
    const { previewPage } = withWords(() => require('../../../client/panels/previewPage.ts'));
    const body = previewPage('Preview', { toString: () => 'file:///a.record' });
    await page.unrouteAll();
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('http://page.test/');
  };
  const tell = (data: object) =>
    page.evaluate(data => void dispatchEvent(new MessageEvent('message', { data })), data as never);
  const show = (before: readonly PreviewBlock[], now: readonly PreviewBlock[], more: object = {}) =>
    tell({
      change: { language: 'fr', ...(before.length && { since: '1' }), ...previewChange(before, now) },
      open: '1 open',
      ...more,
    });
  const settled = () => page.waitForTimeout(150);
  const said = () => page.evaluate('said.splice(0)') as Promise<readonly Readonly<Record<string, unknown>>[]>;
  const place = () => page.evaluate('place()') as Promise<number>;

  it('shows the place that it is told, and tells the place that it is scrolled to', async () => {
    await open();
    assert.deepEqual(await said(), [{ ready: true }]);
    await show([], blocksOf(record(200)));
    // For whoever hears it read.
    assert.equal(await page.locator('main').getAttribute('lang'), 'fr');
    for (const told of [0, 200, 100.5, 396]) {
      await tell({ place: told });
      await settled();
      assert.ok(Math.abs((await place()) - told) < 0.1, `${await place()} for ${told}`);
      assert.deepEqual(await said(), [], 'its own scrolling has no echo');
    }
    await page.evaluate('scrollBy(0, -4000)');
    await settled();
    const told = (await said()).at(-1)!.place as number;
    assert.ok(told > 300 && told < 396 && Math.abs((await place()) - told) < 0.1, String(told));
  });

  for (const count of [200, 10_000]) {
    it(`keeps what is read where it is, ${count} speeches`, async () => {
      await open();
      const before = blocksOf(record(count));
      const after = blocksOf(record(count, `Lake Council: ${'Water, '.repeat(300)}`));
      await show([], before);
      await page.evaluate('scrollTo(0, 20000)');
      await settled();
      const was = await place();
      await show(before, after);
      await settled();
      assert.ok(Math.abs((await place()) - was) < 0.1, `${await place()} for ${was}`);
      await page.setViewportSize({ width: 700, height: 800 });
      await settled();
      assert.ok(Math.abs((await place()) - was) < 0.1, `${await place()} for ${was}, narrower`);
      await page.setViewportSize({ width: 1280, height: 800 });
    });
  }

  it('draws 10,000 speeches and moves in them in time', async () => {
    await open();
    const before = blocksOf(record(10_000));
    const after = blocksOf(record(10_000, 'Lake Council: Ice'));
    const timed = (data: object) =>
      page.evaluate(async data => {
        const started = performance.now();
        dispatchEvent(new MessageEvent('message', { data }));
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - started;
      }, data as never);
    const drawn = await timed({ change: previewChange([], before), open: '' });
    const edited = await timed({ change: { since: '1', ...previewChange(before, after) }, open: '' });
    const moved = await timed({ place: 15_000 });
    const steps: number[] = [];
    for (let i = 0; i < 30; i++) {
      steps.push(
        await page.evaluate(async () => {
          const started = performance.now();
          scrollBy(0, 400);
          await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - started;
        }),
      );
    }
    const step = steps.sort((a, b) => a - b)[15]!;
    console.log(
      `      drawn ${drawn.toFixed(0)} ms, edited ${edited.toFixed(0)} ms, moved ${moved.toFixed(0)} ms, a step of scrolling ${step.toFixed(0)} ms`,
    );
    assert.ok(drawn < 5000 && edited < 1000 && moved < 1000 && step < 100);
  });

  it('leads to what is open, by a click and by Enter, for as long as it is marked', async () => {
    await open();
    await show([], blocksOf(record(3)));
    await said();
    const mark = page.locator('mark', { hasText: 'he/she' }).nth(1);
    await mark.click();
    const [{ line, character }] = (await said()) as [{ line: number; character: number }];
    assert.equal(
      record(3)
        .split('\n')
        [line]!.slice(character, character + 6),
      'he/she',
    );
    await mark.press('Enter');
    assert.deepEqual(await said(), [{ line, character }]);
    // Who speaks to the machine says what is read beside the box.
    await page.getByRole('checkbox', { name: 'Mark what is open 1 open', exact: true }).uncheck();
    await mark.click();
    assert.deepEqual(await said(), []);
    assert.equal(await mark.getAttribute('tabindex'), '-1');
  });

  it('gives what is selected to the clipboard without its marks', async () => {
    await open();
    await show([], blocksOf(record(2)));
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      getSelection()!.selectAllChildren(document.querySelector('main')!);
      document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, cancelable: true }));
      return [data.getData('text/html'), data.getData('text/plain')] as const;
    });
    assert.ok(copied[0].includes('<h1>Lake Council: Water</h1>') && !/<mark|<div/.test(copied[0]), copied[0]);
    assert.match(copied[1], /^Lake Council: Water\n+Statements\n+ILSE/);
  });

  it('runs no script but its own, whatever it is told', async () => {
    await open();
    const html = `<p><img src="x" onerror="said.push('evil')"><a href="javascript:said.push('evil')">x</a></p>`;
    await show([], [{ html, line: 0, lines: 1, marks: [] }]);
    await page.locator('main a').click();
    await page.waitForTimeout(200);
    assert.ok(!(await said()).includes('evil' as never));
  });
});

/** Loads a file of the client that takes nothing of VS Code but its words. */
function withWords<T>(load: () => T): T {
  return withStandIn({ l10n: { t: (words: string) => words }, env: { language: 'en' } }, load);
}
