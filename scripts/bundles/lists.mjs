// Patterns that are made of words read as lists, `anyOf('Mr, Ms')`, and those of several forms as `oneOf`. Bundles have them
// as they are matched, `(?:Mr|Ms)`: without the white space of their lines, and nothing to put together at each start.
import { readFileSync } from 'node:fs';
import { parsed, textOf, walk } from './syntax.mjs';

/** A list that is all there, and holds no part that is put in. */
const LIST = /\banyOf\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`((?:[^`$\\]|\\.|\$(?!\{))*)`),?\s*\)/g;

/** The source of a module with its lists so; one into which something is put stays, and is put together at the start. */
export function withLists(source) {
  return withForms(
    source.replace(LIST, (_, quoted, template) => {
      const form = `(?:${(quoted ?? template).trim().split(/,\s+/).join('|')})`;
      return quoted === undefined ? `\`${form}\`` : `'${form}'`;
    }),
  );
}

/** What stands before the source, so that what is parsed begins where the text does. */
const FIRST = '0;';

/** The same for forms: those that are written out make one text, with what is put into them. */
function withForms(source) {
  if (!source.includes('oneOf(')) return source;
  const { ast, bytes, rangeOf } = parsed(FIRST + source, 'typescript');
  const edits = [];
  walk(ast, ({ type, callee, arguments: forms, span }) => {
    if (type !== 'CallExpression' || callee.value !== 'oneOf') return;
    if (!forms.length || !forms.every(({ spread, expression }) => !spread && isText(expression))) return;
    let from = rangeOf({ span }).start;
    forms.forEach(({ expression }, at) => {
      const { start, end } = rangeOf(expression);
      edits.push({ start: from, end: start + 1, instead: at ? '|' : '`(?:' });
      if (bytes[start] === '"' || bytes[start] === "'") edits.push({ start: start + 1, end: end - 1, isPlain: true });
      from = end - 1;
    });
    edits.push({ start: from, end: rangeOf({ span }).end, instead: ')`' });
  });
  let text = '';
  let from = 0;
  for (const { start, end, instead, isPlain } of edits.sort((one, other) => one.start - other.start)) {
    text += bytes.slice(from, start);
    text += isPlain ? bytes.slice(start, end).replaceAll('`', '\\`').replaceAll('${', '\\${') : instead;
    from = end;
  }
  return textOf(text + bytes.slice(from)).slice(FIRST.length);
}

const isText = ({ type }) => type === 'StringLiteral' || type === 'TemplateLiteral';

/** By the source: five bundles have what reads a record. */
const written = new Map();

export const listsOfWords = {
  name: 'lists of words',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/](?:record|project|rules)[\\/].*\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!written.has(source)) written.set(source, withLists(source));
      return { contents: written.get(source), loader: 'ts' };
    });
  },
};
