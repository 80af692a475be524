// Patterns ask for letters and digits by `\p{Alpha}` and `\p{N}`: seven hundred ranges, which Node puts together for each
// pattern that has them, a seventh of all that a check does of its own. Bundles ask by the few of letters.json beside this.
// A pattern whose text is all there, `new RegExp(`^${anyOf('Mr, Ms')}`)` in the source, is a literal there: it is shorter.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { parsed, textOf, walk } from './syntax.mjs';

const RANGES = JSON.parse(readFileSync(new URL('./letters.json', import.meta.url), 'utf8'));
const ASKED = /\\\\?([pP])\{(Alpha|N)\}/y;

/** A bundle with its patterns asking so: those that are literal or can be, and those in strings. */
export function withLetters(code) {
  const { ast, bytes, rangeOf } = parsed(code);
  const edits = [];
  const edit = (node, written) => {
    const { start, end } = rangeOf(node);
    const text = textOf(bytes.slice(start, end));
    const instead = inSmall(written(text));
    if (instead !== text) edits.push({ start, end, instead: Buffer.from(instead).toString('latin1') });
  };
  walk(ast, node => {
    const pattern = node.type === 'RegExpLiteral' ? node : patternOf(node);
    if (pattern) edit(node, () => literal(pattern));
    else if (node.type === 'StringLiteral' || node.type === 'TemplateElement') edit(node, byRanges);
    return !pattern;
  });
  let written = '';
  let from = 0;
  for (const { start, end, instead } of edits.sort((a, b) => a.start - b.start)) {
    written += bytes.slice(from, start) + instead;
    from = end;
  }
  return textOf(written + bytes.slice(from));
}

/** What a literal would have in place of `RegExp("^Mr", "u")`; nothing where a part is put in at the start. */
function patternOf({ type, callee, arguments: values }) {
  if (!(type === 'CallExpression' || type === 'NewExpression') || callee.value !== 'RegExp') return undefined;
  const texts = values.map(({ expression }) => expression);
  if (!texts.every(({ type }) => type === 'StringLiteral')) return undefined;
  // What is parsed has no value as it is: a backslash before `u` stands twice there.
  const [pattern, flags = ''] = texts.map(({ raw }) => runInNewContext(raw));
  return { pattern: new RegExp(pattern, flags).source.replace(BEYOND_ASCII, escaped), flags };
}

/** What makes code small writes `\\u201D`, patterns `\\u201d`: what is the same packs better. */
const inSmall = text => text.replace(/\\u[\dA-F]{4}/g, sign => sign.toLowerCase());

const BEYOND_ASCII = /(?<!\\)[^\0-\x7f]/g;
const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

function literal({ pattern, flags }) {
  // With `i`, `u` makes of each letter a set of its own.
  const needsUnicode = !flags.includes('i') || /\\[pP]\{(?!Alpha|N\})|\\u\{/.test(pattern);
  return `/${byRanges(pattern)}/${needsUnicode ? flags : flags.replace('u', '')}`;
}

/** The text of a pattern, with the backslashes of a string's doubled ones too. */
function byRanges(text) {
  if (!/\\[pP]\{(?:Alpha|N)\}/.test(text)) return text;
  let written = '';
  let isInClass = false;
  for (let at = 0; at < text.length; ) {
    ASKED.lastIndex = at;
    const asked = ASKED.exec(text);
    if (asked) {
      const [whole, p, name] = asked;
      const ranges = whole.startsWith('\\\\') ? RANGES[name].replaceAll('\\', '\\\\') : RANGES[name];
      if (p === 'P' && isInClass) throw new Error(`All but letters, in a class: ${text}`);
      written += isInClass ? ranges : p === 'P' ? `[^${ranges}]` : `[${ranges}]`;
      at += whole.length;
      continue;
    }
    const sign = /\\\\?[\s\S]|[\s\S]/y.exec(text.slice(at))[0];
    if (sign === '[') isInClass = true;
    else if (sign === ']') {
      if (!isInClass) throw new Error(`A class that begins elsewhere: ${text}`);
      isInClass = false;
    }
    written += sign;
    at += sign.length;
  }
  if (isInClass) throw new Error(`A class that ends elsewhere: ${text}`);
  return written;
}
