import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/** Waits for what the server says without being asked, then asks for the rest, and writes all of it as JSON. */
const QUESTIONS = `
local function answer(method, params)
  local all = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, each in pairs(all) do if each.result then return each.result end end
end
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local document = { uri = vim.uri_from_bufnr(0) }
local out = {
  filetype = vim.bo.filetype,
  diagnostics = vim.tbl_map(function(it) return { line = it.lnum, code = it.code or (it.user_data and it.user_data.lsp and it.user_data.lsp.code), message = it.message } end, vim.diagnostic.get(0)),
  symbols = answer('textDocument/documentSymbol', { textDocument = document }),
  hover = answer('textDocument/hover', { textDocument = document, position = { line = 4, character = 34 } }),
}
vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.ANSWERS)
vim.cmd('qa!')
`;

describe('Neovim', function () {
  this.timeout(90_000);
  const built = builtFor('editors', ['language-server', 'catalogue', 'patterns']);
  const desk = deskOf('neovim');

  it('shows diagnostics, symbols and hover by the manual’s configuration', function () {
    const version = /v0\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '');
    if (!version) {
      console.log('      Neovim is not there: apt-get install neovim');
      this.skip();
    }
    const program = desk.file(
      'bin/meeting-record-language-server',
      `#!/bin/sh\nexec "${process.execPath}" "${built('language-server.js')}" "$@"\n`,
    );
    chmodSync(program, 0o755);
    const init = desk.file('init.lua', configuration(Number(version![1]) < 8 ? 'neovim-0.7' : 'neovim'));
    const record = desk.file('alone/draft.record.txt', RECORD);
    const questions = desk.file('questions.lua', QUESTIONS);
    const answers = desk.at('answers.json');
    writeFileSync(answers, '{}');
    const { stderr } = spawnSync('nvim', ['--headless', '-u', init, record, '-c', `luafile ${questions}`], {
      encoding: 'utf8',
      timeout: 80_000,
      env: {
        ...process.env,
        PATH: `${path.dirname(program)}:${process.env.PATH}`,
        ANSWERS: answers,
        XDG_STATE_HOME: desk.at('state'),
        HOME: desk.at('home'),
      },
    });
    const { filetype, diagnostics, symbols, hover } = JSON.parse(readFileSync(answers, 'utf8'));
    assert.equal(filetype, 'meeting-record', stderr);
    assert.deepEqual(
      diagnostics.map((it: { line: number; code: string }) => [it.line, it.code]),
      [[4, 'name-to-come']],
      stderr,
    );
    const names = (all: readonly { name: string; children?: [] }[]): readonly unknown[] =>
      all.map(it => (it.children?.length ? [it.name, names(it.children)] : it.name));
    assert.deepEqual(names(symbols), [
      ['Security Council: Ice', [['Statements', ['Chad — name to come', 'Kofi Mensah']]]],
    ]);
    assert.match(hover.contents.value, /Security Council resolution 2331/);
  });
});
