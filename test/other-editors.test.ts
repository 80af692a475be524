import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from 'mocha';
import { builtFor } from './built.ts';
import { deskOf } from './desk.ts';

const manual = readFileSync(path.resolve(__dirname, '../docs/editors.md'), 'utf8');

/** A configuration of the manual, by the mark above it. */
const configuration = (name: string) =>
  new RegExp(`<!-- ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\n\`\`\``).exec(manual)![1]!;

const RECORD = `Security Council: Ice

Statements

NAME TO COME (Chad) recalled resolution 2331 (2016).

KOFI MENSAH (Ghana) said so.
`;

/** What an editor writes down of what the server told it. */
interface Answers {
  readonly mode: string;
  readonly diagnostics: readonly { readonly line: number; readonly code: string }[];
  readonly symbols: readonly Symbol[];
  readonly hover: { readonly contents: { readonly value: string } };
}

interface Symbol {
  readonly name: string;
  readonly children?: readonly Symbol[];
}

/** Waits for what the server says without being asked, then asks for the rest. */
const NEOVIM = `
local function answer(method, params)
  local all = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, each in pairs(all) do if each.result then return each.result end end
end
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local document = { uri = vim.uri_from_bufnr(0) }
local out = {
  mode = vim.bo.filetype,
  diagnostics = vim.tbl_map(function(it) return { line = it.lnum, code = it.code or (it.user_data and it.user_data.lsp and it.user_data.lsp.code) } end, vim.diagnostic.get(0)),
  symbols = answer('textDocument/documentSymbol', { textDocument = document }),
  hover = answer('textDocument/hover', { textDocument = document, position = { line = 4, character = 34 } }),
}
vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.ANSWERS)
vim.cmd('qa!')
`;

/** The same in Emacs, which keeps the code of a diagnostic in what Flymake shows. */
const EMACS = `
(find-file (getenv "RECORD"))
; Where nobody presses a key, no command ends; eglot connects after the first.
(run-hooks 'post-command-hook)
(let ((deadline (+ (float-time) 40)))
  (while (and (< (float-time) deadline) (not (flymake-diagnostics)))
    (accept-process-output nil 0.05)
    (when (eglot-current-server) (flymake-start))))
(let* ((server (eglot-current-server))
       (mode (symbol-name major-mode))
       (document (list :uri (eglot--path-to-uri (buffer-file-name))))
       (diagnostics
        (mapcar (lambda (it)
                  (list :line (1- (line-number-at-pos (flymake-diagnostic-beg it)))
                        :code (and (string-match "\\\\[\\\\([a-z-]+\\\\)\\\\]" (flymake-diagnostic-text it))
                                   (match-string 1 (flymake-diagnostic-text it)))))
                (flymake-diagnostics))))
  (with-temp-file (getenv "ANSWERS")
    (insert (json-serialize
             (list :mode mode
                   :diagnostics (vconcat diagnostics)
                   :symbols (jsonrpc-request server :textDocument/documentSymbol (list :textDocument document))
                   :hover (jsonrpc-request server :textDocument/hover
                                           (list :textDocument document :position '(:line 4 :character 34))))))))
(kill-emacs 0)
`;

describe('another editor', function () {
  this.timeout(120_000);
  const built = builtFor('editors', ['language-server', 'catalogue', 'patterns']);
  const desk = deskOf('other-editors');

  /** The server as the npm package's own program of that name would start it, and the record, in the editor's world. */
  function started(editor: string, args: (record: string) => readonly string[]): { answers: Answers; said: string } {
    const program = desk.file(
      `${editor}/bin/meeting-record-language-server`,
      `#!/bin/sh\nexec "${process.execPath}" "${built('language-server.js')}" "$@"\n`,
    );
    chmodSync(program, 0o755);
    const record = desk.file(`${editor}/alone/draft.record.txt`, RECORD);
    const answers = desk.at(`${editor}/answers.json`);
    writeFileSync(answers, '{}');
    const { stderr } = spawnSync(editor, args(record), {
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        PATH: `${path.dirname(program)}:${process.env.PATH}`,
        RECORD: record,
        ANSWERS: answers,
        XDG_STATE_HOME: desk.at('state'),
        HOME: desk.at('home'),
      },
    });
    return { answers: JSON.parse(readFileSync(answers, 'utf8')), said: stderr };
  }

  function isRight({ mode, diagnostics, symbols, hover }: Answers, said: string, expected: string): void {
    assert.equal(mode, expected, said);
    assert.deepEqual(
      diagnostics.map(({ line, code }) => [line, code]),
      [[4, 'name-to-come']],
      said,
    );
    const names = (all: readonly Symbol[]): readonly unknown[] =>
      all.map(it => (it.children?.length ? [it.name, names(it.children)] : it.name));
    assert.deepEqual(names(symbols), [
      ['Security Council: Ice', [['Statements', ['Chad — name to come', 'Kofi Mensah']]]],
    ]);
    assert.match(hover.contents.value, /Security Council resolution 2331/);
  }

  function leftOut(test: Context, what: string): never {
    console.log(`      ${what}`);
    return test.skip();
  }

  it('Neovim shows diagnostics, symbols and hover by the manual’s configuration', function () {
    const version = /v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '');
    if (!version) leftOut(this, 'Neovim is not there: apt-get install neovim');
    const init = desk.file('init.lua', configuration(Number(version[1]) < 8 ? 'neovim-0.7' : 'neovim'));
    const questions = desk.file('questions.lua', NEOVIM);
    const { answers, said } = started('nvim', record => [
      '--headless',
      '-u',
      init,
      record,
      '-c',
      `luafile ${questions}`,
    ]);
    isRight(answers, said, 'meeting-record');
  });

  it('Emacs shows diagnostics, symbols and hover by the manual’s configuration', function () {
    const eglot = spawnSync('emacs', ['--batch', '--eval', '(package-initialize)', '--eval', "(require 'eglot)"]);
    if (eglot.status !== 0) leftOut(this, 'Emacs is not there, or has no eglot: apt-get install emacs-nox elpa-eglot');
    const init = desk.file('init.el', configuration('emacs'));
    const questions = desk.file('questions.el', EMACS);
    const { answers, said } = started('emacs', () => [
      '--batch',
      '--eval',
      '(package-initialize)',
      '--load',
      init,
      '--load',
      questions,
    ]);
    isRight(answers, said, 'meeting-record-mode');
  });
});
