import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { LSPErrorCodes } from 'vscode-languageserver';
import { lineIndexOf, offsetAt, positionAt } from '../../server/features/open/range.ts';
import { LanguageClient } from '../language-client.ts';
import { anyEdit, longRecord, versions } from '../properties/edits.ts';
import { LISTS } from '../properties/said.ts';
import { ABLE, REQUESTS } from '../protocol/requests.ts';

/** The same sessions each time; others, and more of them, by other numbers. */
const SEED = Number(process.env.FUZZ_SEED ?? 8);
const SESSIONS = Number(process.env.SESSIONS ?? 8);

/** What the other records of a folder say is read in the background, at no time that a test could know. */
const ALONE = { 'pronoun-elsewhere': 'off' };
const CONFIGURATIONS = [
  { rules: ALONE },
  { rules: { ...ALONE, 'name-to-come': 'off', 'speaker-missing': 'error' } },
  { rules: ALONE, dialect: 'verbatim' },
  { rules: ALONE, placeholders: ['QUERY'], ignore: [{ rule: 'draft-marker', text: 'TBC' }] },
  { rules: ALONE, format: { hyphens: 'plain', sentenceGap: 'two-spaces' } },
].map(each => JSON.stringify(each));

type Step =
  | { readonly edit: Parameters<typeof versions>[1][number] }
  | { readonly ask: string; readonly at: number; readonly isCancelled: boolean }
  | { readonly file: 'speakers.csv' | 'meeting-record.json'; readonly text: string }
  | { readonly again: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ edit: anyEdit }) },
  {
    weight: 6,
    arbitrary: fc.record({ ask: fc.constantFrom(...Object.keys(REQUESTS)), at: fc.nat(), isCancelled: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ file: fc.constant('speakers.csv' as const), text: fc.constantFrom(...LISTS) }),
      fc.record({ file: fc.constant('meeting-record.json' as const), text: fc.constantFrom(...CONFIGURATIONS) }),
    ),
  },
  { weight: 1, arbitrary: fc.record({ again: fc.constant(true as const) }) },
);

/** Somebody edits a record and the files beside it, and asks this and that without waiting for answers. */
class Session {
  readonly client = new LanguageClient();
  readonly #texts = new Map<string, string>();
  readonly #answers: Promise<unknown>[] = [];
  #version = 1;

  constructor(readonly folder: string) {}

  async begin(texts: Readonly<Record<string, string>>): Promise<this> {
    await this.client.initialize(ABLE, `${this.folder}/`);
    for (const [file, text] of Object.entries(texts)) this.write(file, text);
    return this;
  }

  /** Opens a file, or puts another text in place of all that it has. */
  write(file: string, text: string): void {
    const uri = `${this.folder}/${file}`;
    const language = file.endsWith('.record') ? 'meeting-record' : file.endsWith('.csv') ? 'csv' : 'json';
    if (this.#texts.has(file)) this.client.change(++this.#version, [{ text }], uri);
    else this.client.open(text, uri, language, ++this.#version);
    this.#texts.set(file, text);
  }

  take(step: Step): void {
    const uri = `${this.folder}/${RECORD}`;
    const text = this.#texts.get(RECORD)!;
    const lines = lineIndexOf(text);
    if ('file' in step) this.write(step.file, step.text);
    else if ('again' in step) {
      this.client.close(uri);
      this.#texts.delete(RECORD);
      this.write(RECORD, text);
    } else if ('ask' in step) {
      const params = { textDocument: { uri }, ...REQUESTS[step.ask]!(positionAt(lines, step.at % (text.length + 1))) };
      const id = this.client.nextId;
      const cancel = { method: '$/cancelRequest', params: { id }, quiet: true };
      this.#answers.push(
        ...this.client.send([{ method: step.ask, params }, ...(step.isCancelled ? [cancel] : [])]).map(answered),
      );
    } else {
      for (const { change, after } of versions(text, [{ ...step.edit, unseen: false }])) {
        // No client has a place between the CR and the LF of one line end.
        const range = { start: positionAt(lines, change.start), end: positionAt(lines, change.end) };
        const words = after.slice(change.start, change.start + change.length);
        this.client.change(++this.#version, [{ range, text: words }], uri);
        const [start, end] = [offsetAt(lines, range.start), offsetAt(lines, range.end)];
        this.#texts.set(RECORD, text.slice(0, start) + words + text.slice(end));
      }
    }
  }

  /** What is told in the end, when every request has its one answer. */
  async told(): Promise<object> {
    await Promise.all(this.#answers);
    const told: Record<string, unknown> = {};
    for (const request of ['diagnostic', 'documentSymbol', 'foldingRange', 'documentLink'])
      told[request] = await this.client.ask(request, {}, `${this.folder}/${RECORD}`);
    const { resultId: _, ...report } = told.diagnostic as { readonly resultId?: string };
    const full = await this.client.ask<object>('semanticTokens/full', {}, `${this.folder}/${RECORD}`);
    const logged = this.client.notifications.filter(({ method }) => method === 'window/logMessage');
    return { ...told, diagnostic: report, tokens: 'data' in full && full.data, logged };
  }

  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#texts);
  }
}

const RECORD = 'lakes.record';

/** An answer, or a refusal that a client of an editor in use has to expect. */
async function answered(answer: Promise<unknown>): Promise<void> {
  const expected: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified];
  await answer.catch((error: { readonly code?: number }) => {
    if (!expected.includes(error.code!)) throw error;
  });
}

describe(`any session (FUZZ_SEED=${SEED})`, function () {
  this.timeout(15_000 * SESSIONS);

  it(`ends with what a server says that has only seen how it ended: ${SESSIONS} sessions`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'session-'));
    const address = pathToFileURL(folder).href;
    try {
      await fc.assert(
        fc.asyncProperty(
          longRecord,
          fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
          async (text, steps) => {
            const files = { 'meeting-record.json': CONFIGURATIONS[0]!, 'speakers.csv': LISTS[0]! };
            const used = await new Session(address).begin({ ...files, [RECORD]: text });
            const fresh = new Session(address);
            try {
              for (const each of steps) used.take(each);
              const told = await used.told();
              await fresh.begin(used.texts);
              assert.deepEqual(told, await fresh.told());
            } finally {
              used.client.kill();
              fresh.client.kill();
            }
          },
        ),
        { seed: SEED, numRuns: SESSIONS, endOnFailure: true },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
