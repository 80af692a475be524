import { openBrowser, shoot } from './browser.ts';
import type { Server } from './serve.ts';
import type { Ended } from './suite.ts';
import { serveWeb } from './web.ts';

/** Before each line of the suite's own, which stands among those of the workbench. */
const PRINTED = '│';

const LIMIT_MS = 90_000;

/** A mocha suite for the extension host of a browser, and the folder that the browser has open. */
export interface WebSuite {
  /** One script, which exports `run()`. */
  readonly entry: string;
  readonly workspace: string;
}

/** Runs a suite on the packed extension in VS Code for the web. */
export async function inWeb({ entry, workspace }: WebSuite): Promise<Ended> {
  const printed: string[] = [];
  const heard: string[] = [];
  let server: Server | undefined;
  const browser = await openBrowser();
  try {
    server = await serveWeb({ workspace, suite: entry });
    let limit: NodeJS.Timeout | undefined;
    const exitCode = new Promise<number>((resolve, reject) => {
      limit = setTimeout(() => reject(new Error(`The suite had not ended after ${LIMIT_MS / 1000} s.`)), LIMIT_MS);
      void browser.page.exposeFunction('codeAutomationExit', resolve);
      void browser.page.exposeFunction('codeAutomationLog', (_: string, words: readonly unknown[]) => {
        const line = words.join(' ');
        const at = line.indexOf(PRINTED);
        if (at < 0) heard.push(line);
        else printed.push(line.slice(at + PRINTED.length));
      });
    });
    await browser.page.goto(server.origin);
    const code = await exitCode.finally(() => clearTimeout(limit));
    if (code !== 0) console.error(heard.slice(-40).join('\n'));
    return { printed: `${printed.join('\n')}\n`, ok: code === 0 };
  } catch (error) {
    await shoot(browser.page, 'web-suite-failed').catch(() => {});
    console.error(heard.slice(-40).join('\n'));
    console.error(error instanceof Error ? error.message : error);
    return { printed: `${printed.join('\n')}\n`, ok: false };
  } finally {
    await browser.close();
    await server?.stop();
  }
}
