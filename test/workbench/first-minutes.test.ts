import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { shoot } from '../../scripts/host/browser.ts';
import { examples } from '../../scripts/host/folders.ts';
import { openVsCode } from './vscode.ts';
import { parts, runCommand, until } from './workbench.ts';

const STEPS = ['Open an example', 'Read the outline', 'Settle what is open', 'Make a speakers list'];
/** Each step, and what stands in its picture and in no other. */
const PICTURES = [
  [STEPS[0]!, 'A summary will be made available later.'],
  [STEPS[1]!, 'Sunniva Arnesdottir Holm'],
  [STEPS[2]!, 'He/she → She'],
  [STEPS[3]!, 'speakers.csv'],
  ['Check before publication', 'resolution 2341 (2071)'],
] as const;

/** Of large text by WCAG 2.2, 1.4.3; VS Code’s own colours of symbols have no more in its light themes. */
const LEAST_CONTRAST = 3;

describe('the first minutes', () => {
  const step = (title: string) => vscode.page.locator('.getting-started-step', { hasText: title });

  const vscode = openVsCode();

  it('begin where nothing is open', async () => {
    const { page } = vscode;
    await vscode.open();
    await parts.activity(page, 'Meeting Record').click();
    await parts.view(page, 'Open Items').getByRole('button', { name: 'Show the First Minutes' }).click();
    await step(STEPS[0]!).waitFor();
  });

  it('show a picture with each step, in the colours of the theme', async () => {
    const { page } = vscode;
    const texts = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator('svg text');
    // A theme takes longer to change than a step.
    await vscode.inEachShade(async shade => {
      for (const [i, [title, words]] of PICTURES.entries()) {
        await step(title).click();
        await texts.filter({ hasText: words }).first().waitFor();
        await shoot(page, `first minutes ${i + 1} ${shade}`);
        assert.deepEqual((await drawn(texts)).filter(isHardToRead), [], `${title} ${shade}`);
      }
    });
  });

  it('copy the examples where the person says, over nothing', async () => {
    const { page } = vscode;
    for (const copy of ['meeting-record-examples', 'meeting-record-examples-2']) {
      await runCommand(page, 'Meeting Record: Copy the Examples to a Folder');
      await parts.quickInput(page, 'Where is the folder of examples to be made?').waitFor();
      // The dialog puts a folder of its own there when it has looked at the disk.
      await until(async () => {
        await parts.quickText(page).fill(`${vscode.folder}/`);
        await page.waitForTimeout(1000);
        return (await parts.quickText(page).inputValue()) === `${vscode.folder}/`;
      });
      await page.locator('.quick-input-widget').getByRole('button', { name: 'Copy the Examples Here' }).click();
      await parts.notification(page, `The examples are in the new folder ${copy}.`).waitFor();
      await until(async () => existsSync(path.join(vscode.folder, copy, 'parliament/meeting-record.json')));
      const draft = 'draft-undersea-cables.record.txt';
      assert.equal(
        readFileSync(path.join(vscode.folder, copy, draft), 'utf8'),
        readFileSync(path.join(examples, draft), 'utf8'),
      );
      await parts.language(page, 'Meeting Record').waitFor();
      await runCommand(page, 'Notifications: Clear All Notifications');
    }
    await shoot(page, 'examples copied');
  });

  it('lead from the walkthrough to the first open item of the record beside it', async () => {
    const { page } = vscode;
    await page.getByRole('tab', { name: /^Walkthrough/ }).click();
    await step(STEPS[2]!).click();
    await page.getByRole('button', { name: 'Go to the Next Open Item' }).click();
    await parts.status(page, /Ln 3, Col 1 \(\d+ selected\)/).waitFor();
    await parts.status(page, /Open item 1 of \d+/).waitFor();
  });

  it('end with the check', async () => {
    const { page } = vscode;
    await page.getByRole('tab', { name: /^Walkthrough/ }).click();
    await step('Check before publication').click();
    await page.getByRole('button', { name: 'Check Before Publication', exact: true }).click();
    await parts.quickInput(page, /Check Before Publication: 1 of \d+/).waitFor();
  });
});

/** Red, green and blue, each from 0 to 255. */
type Colour = readonly number[];

const BLACK: Colour = [0, 0, 0];

/** Words of a picture: their colour, and what is drawn under them, the lowest first; as the page computes them. */
interface Words {
  readonly words: string;
  readonly colour: string;
  readonly under: readonly string[];
}

function drawn(texts: Locator): Promise<readonly Words[]> {
  return texts.evaluateAll(texts =>
    texts
      .flatMap(text => [text, ...text.querySelectorAll('tspan')])
      .map(text => {
        const { x, y, width, height } = text.getBoundingClientRect();
        const under = [...text.closest('svg')!.querySelectorAll('rect')].filter(rect => {
          const { left, right, top, bottom } = rect.getBoundingClientRect();
          return left <= x + width / 2 && right >= x + width / 2 && top <= y + height / 2 && bottom >= y + height / 2;
        });
        return {
          words: text.textContent!,
          colour: getComputedStyle(text).fill,
          under: under.map(rect => getComputedStyle(rect).fill),
        };
      }),
  );
}

/** A theme may leave a colour undefined: what then stands in its place must suit the ground, which may be the theme’s own. */
function isHardToRead({ colour, under }: Words): boolean {
  const ground = under.reduce(over, BLACK);
  const lights = [luminance(ground), luminance(over(ground, colour))];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) < LEAST_CONTRAST;
}

/** `rgba(15, 74, 133, 0.1)` laid over another. */
function over(ground: Colour, colour: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  return [red, green, blue].map((part, i) => ground[i]! + (part - ground[i]!) * alpha);
}

/** WCAG 2.2’s relative luminance, from 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(part => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
