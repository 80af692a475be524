// Patterns ask for letters and digits by `\p{Alpha}` and `\p{N}`: seven hundred ranges, which Node puts together for each
// pattern that has them, a seventh of all that a check does of its own. Bundles ask by the few of scripts/letters.json.
import { readFileSync } from 'node:fs';
import { parsed, textOf, walk } from './syntax.mjs';

const RANGES = JSON.parse(readFileSync(new URL('./letters.json', import.meta.url), 'utf8'));
const ASKED = /\\\\?([pP])\{(Alpha|N)\}/y;

/** A bundle with its patterns asking so: those that are literal and those in strings. */
export function withLetters(code) {
  const { ast, bytes, rangeOf } = parsed(code);
  const edits = [];
  const edit = (node, written) => {
    const { start, end } = rangeOf(node);
    const text = textOf(bytes.slice(start, end));
    const instead = written(text);
    if (instead !== text) edits.push({ start, end, instead: Buffer.from(instead).toString('latin1') });
  };
  walk(ast, node => {
    if (node.type === 'RegExpLiteral') edit(node, () => literal(node));
    else if (node.type === 'StringLiteral' || node.type === 'TemplateElement') edit(node, byRanges);
  });
  let written = '';
  let from = 0;
  for (const { start, end, instead } of edits.sort((a, b) => a.start - b.start)) {
    written += bytes.slice(from, start) + instead;
    from = end;
  }
  return textOf(written + bytes.slice(from));
}

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
