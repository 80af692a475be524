import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { shoot } from '../../scripts/host/browser.ts';
import { openVsCode } from './vscode.ts';
import { parts, runCommand } from './workbench.ts';

describe('the panels, of a record of 10,000 speeches', () => {
  const COUNT = 10_000;

  const vscode = openVsCode({
    fill(folder) {
      const speech = (i: number) =>
        `ILSE BRANDVOLD (Norway) said ${i} that resolution 1325\u00a0(2000) was ${'good and '.repeat(40)}old; he/she agreed.\n\n`;
      const text = `Lake Council: Water\n\nStatements\n\n${Array.from({ length: COUNT }, (_, i) => speech(i)).join('')}`;
      writeFileSync(path.join(folder, 'large.record.txt'), text);
    },
  });

  before(async () => {
    await vscode.open();
    await parts.file(vscode.page, 'large.record.txt').dblclick();
    await parts.verdict(vscode.page, /block publication/).waitFor();
  });

  /** How long something takes, as a person has it who waits. */
  const timed = async (what: string, act: () => Promise<unknown>) => {
    const started = performance.now();
    await act();
    const took = performance.now() - started;
    console.log(`      ${what}: ${took.toFixed(0)} ms`);
    return took;
  };

  it('show it, follow it and scroll in it while a person would wait', async () => {
    const { page } = vscode;
    const panel = parts.panel(page);
    await runCommand(page, 'Meeting Record: Show the Preview');
    await timed('the preview is there', () =>
      panel.locator('main > div:last-child > :last-child').waitFor({ state: 'attached' }),
    );
    assert.equal(await panel.locator('main > div > *').count(), COUNT + 2);
    await parts.editorLine(page, 'Lake Council').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('The ');
    const took = await timed('an edit is seen in it, the pause included', () =>
      panel.locator('h1', { hasText: 'The Lake' }).waitFor(),
    );
    assert.ok(took < 20_000, `${took} ms`);
    await page.keyboard.press('Control+End');
    await timed('it has scrolled to the end', () => panel.getByText(`said ${COUNT - 1} `).waitFor());
    for (let i = 0; i < 100 && !(await panel.getByText(`said ${COUNT - 1} `).boundingBox()); i++) {
      await page.waitForTimeout(100);
    }
    await page.waitForTimeout(1000);
    await shoot(page, 'preview large');
    await timed('the page answers', () => panel.locator('html').evaluate(() => undefined));
    const applying = await panel.locator('html').evaluate(async html => {
      const frames: number[] = [];
      let last = performance.now();
      for (let i = 0; i < 30; i++) {
        html.scrollTop -= 400;
        await new Promise(resolve => setTimeout(resolve, 16));
        frames.push(performance.now() - last);
        last = performance.now();
      }
      return Math.max(...frames);
    });
    console.log(`      the slowest of 30 steps of scrolling: ${applying.toFixed(0)} ms`);
  });

  it('show the overview of it', async () => {
    const { page } = vscode;
    await runCommand(page, 'Meeting Record: Show the Overview');
    await timed('the overview is there', () =>
      parts.panel(page).getByText('Who cites what').waitFor({ state: 'attached' }),
    );
    await shoot(page, 'overview large');
  });
});
