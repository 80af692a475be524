import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { examples } from '../../scripts/host/folders.ts';
import { ENGLISH, viewsSay } from './view-words.ts';
import { openVsCode } from './vscode.ts';
import { answer, parts, runCommand, showExplorer, until } from './workbench.ts';

const DRAFT = 'draft-undersea-cables.record.txt';

describe('the views', () => {
  const vscode = openVsCode({
    fill(folder) {
      cpSync(path.join(examples, DRAFT), path.join(folder, DRAFT));
    },
  });

  it('say what to do where no record is open', async () => {
    const { page } = vscode;
    await vscode.open();
    await parts.file(page, DRAFT).waitFor();
    await parts.activity(page, 'Meeting Record').click();
    await page.getByText('Open a meeting record to see what is still open in it.').waitFor();
    // What is open is what a person comes for.
    const heights = ['Open Items', 'Speakers', 'Citations'].map(async title => {
      return (await parts.view(page, title).boundingBox())!.height;
    });
    const [items, speakers, citations] = (await Promise.all(heights)) as [number, number, number];
    assert.ok(items > 1.3 * speakers && speakers > 1.3 * citations, `${items} ${speakers} ${citations}`);
    await vscode.picture('views empty');
  });

  it('list what is open, the speakers and the citations', async () => {
    const { page } = vscode;
    await showExplorer(page);
    await parts.file(page, DRAFT).dblclick();
    await viewsSay(page, ENGLISH);
    // What alone tells one citation from another comes first, where a narrow view does not cut it off.
    await parts.viewRow(page, 'Citations', /^2341 \(2017\)/).waitFor();
    await vscode.picture('views');
  });

  it('are read out: each row says what it shows', async () => {
    const { page } = vscode;
    const rows = page.locator('.pane-body .monaco-list-row');
    for (const label of await rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label')))) {
      assert.match(label ?? '', /\S/);
    }
    const item = parts.viewRow(page, 'Open Items', /line \d+/).first();
    assert.match((await item.getAttribute('aria-label'))!, /line \d+.*\./);
  });

  it('lead to the text, and are grouped, filtered and sorted', async () => {
    const { page } = vscode;
    await parts.viewRow(page, 'Open Items', /Note:/).first().click();
    await parts.status(page, /Ln 3, Col \d+ \(\d+ selected\)/).waitFor();
    await runCommand(page, 'Meeting Record: Group Open Items by Speech');
    await parts.viewRow(page, 'Open Items', 'Outside the speeches').waitFor();
    await runCommand(page, 'Meeting Record: Sort Speakers by Length');
    const counts = () =>
      parts
        .viewRow(page, 'Speakers', / words?/)
        .evaluateAll(rows =>
          rows
            .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
            .map(row => Number(/(\d+) word/.exec(row.textContent)![1])),
        );
    await until(async () => {
      const now = await counts();
      return now.length > 3 && now.join() === [...now].sort((a, b) => b - a).join();
    });
    await runCommand(page, 'Meeting Record: Filter Open Items');
    await answer(page, 'Filter the Open Items', 'pronoun');
    await parts
      .view(page, 'Open Items')
      .getByText(/“pronoun”: \d+ of \d+/)
      .waitFor();
    // Nothing of a speech's pronouns stands outside the speeches: the rows are the filter's.
    await parts.viewRow(page, 'Open Items', 'Outside the speeches').waitFor({ state: 'detached' });
    await vscode.picture('views grouped and filtered');
  });

  it('begin the check, which leads to the text where a person stops at it', async () => {
    const { page } = vscode;
    const view = parts.view(page, 'Open Items');
    await parts
      .viewRow(page, 'Open Items', /line \d+/)
      .first()
      .click();
    await view.hover();
    await view.getByRole('button', { name: 'Check Before Publication' }).click();
    await parts.quickRow(page, 'Stop here, at the text').click();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('offer the fixes of a row', async () => {
    const { page } = vscode;
    const row = parts.viewRow(page, 'Open Items', /line \d+/).first();
    const fixes = row.getByRole('button', { name: 'Show Fixes' });
    // A list that moves takes the row from under the pointer, and its button is shown under the pointer alone.
    await until(async () => {
      await row.hover();
      return fixes.isVisible();
    });
    await fixes.click();
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await vscode.picture('views fixes');
    await page.keyboard.press('Escape');
  });
});
