// `npm run catalogue -- ../tables` compiles the tables of a folder into server/catalogue/data.
// `npm run catalogue -- ../tables --write` writes the tables of what ships there, to be edited and compiled again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../server/catalogue/load.ts';
import type { TableProblem } from '../server/catalogue/tables.ts';
import { compile, TABLES } from './catalogue/compile.ts';
import { tablesOf } from './catalogue/tables.ts';

const DATA = path.resolve(__dirname, '../server/catalogue/data');

const [folder, option] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== '--write')) {
  console.error(`usage: npm run catalogue -- FOLDER [--write]\n  with the tables: ${TABLES.join(', ')}`);
  process.exitCode = 2;
} else if (option === '--write') {
  writeTables(folder);
} else {
  compileTables(folder);
}

function compileTables(from: string): void {
  const tables = TABLES.map(name => ({ name, file: path.join(from, name) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, text: readFileSync(file, 'utf8') }));
  const { modules, problems, leftOut } = compile(tables);
  for (const problem of leftOut) console.log(`left out  ${said(from, problem)}`);
  for (const problem of problems) console.error(`wrong  ${said(from, problem)}`);
  if (problems.length > 0) {
    console.error(`Nothing was written: ${problems.length} lines are wrong.`);
    process.exitCode = 1;
    return;
  }
  rmSync(DATA, { recursive: true, force: true });
  mkdirSync(DATA, { recursive: true });
  for (const [name, text] of modules) writeFileSync(path.join(DATA, name), text);
  const { number, date } = loadCatalogue().knownTo;
  console.log(`Wrote ${modules.size} modules; the catalogue knows to resolution ${number} of ${date}.`);
}

function writeTables(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const { name, text } of tablesOf(loadCatalogue())) writeFileSync(path.join(to, name), text);
  console.log(`Wrote ${TABLES.length} tables to ${to}.`);
}

function said(folder: string, { table, line, reason }: TableProblem): string {
  return `${path.join(folder, table)}:${line + 1}: ${reason}`;
}
