// An object within an object, `{ span: { start, end } }`, or within a list is made by Node's own code, in a thousand
// instructions, until a function has run so often that it is made fast. Here what stands within another in a function is
// made by a function of its own: `{ span: made(start, end) }`. Of 500 drafts that is a twentieth of all instructions.
import { parsed, textOf, walk } from './syntax.mjs';

/** A bundle that is as small as it gets, since what makes it so would undo this, with no literal in a literal. */
export function withFlatLiterals(code) {
  const { ast, bytes, rangeOf } = parsed(code);
  const makers = new Map();
  const edits = innerLiterals(ast).sort((one, other) => one.node.span.start - other.node.span.start);
  const edited = ({ start, end }) => {
    let text = '';
    let from = start;
    for (const { node, keys, isList, values } of edits) {
      const { start: first, end: last } = rangeOf(node);
      // A literal that is a value by itself is in none.
      if (first < from || last > end || (first === start && last === end)) continue;
      const names = keys.map((_, i) => `a${i}`);
      const made = isList ? `[${names}]` : `{${keys.map((key, i) => `${key}:${names[i]}`)}}`;
      if (!makers.has(made)) makers.set(made, { name: `$${makers.size}$`, names });
      text += `${bytes.slice(from, first)}${makers.get(made).name}(${values.map(value => edited(rangeOf(value)))})`;
      from = last;
    }
    return text + bytes.slice(from, end);
  };
  const text = edited({ start: 0, end: bytes.length });
  const functions = [...makers].map(([made, { name, names }]) => `function ${name}(${names}){return${made}}`);
  return textOf([text, ...functions].join('\n'));
}

/** The literals in functions that are in another literal, and what each is made of. */
function innerLiterals(ast) {
  const found = [];
  const look = (syntax, isInFunction) =>
    walk(syntax, (node, parent, grandparent) => {
      if (node !== syntax && IS_FUNCTION.test(node.type)) {
        look(node, true);
        return false;
      }
      const isInner =
        (parent.type === 'KeyValueProperty' && parent.value === node) || grandparent.type === 'ArrayExpression';
      const made = isInFunction && isInner && madeOf(node);
      if (made) found.push({ node, ...made });
      return true;
    });
  look(ast, false);
  return found;
}

const IS_FUNCTION = /Function(?:Declaration|Expression)$|Method|Constructor$/;
/** A longer list within another is a table, which is made once. */
const LONGEST_LIST = 2;

/** The values of a literal and their names; undefined where it has others than plain ones, or is none. */
function madeOf({ type, properties, elements }) {
  if (type === 'ArrayExpression') {
    const isPlain = elements.length <= LONGEST_LIST && elements.every(element => element && !element.spread);
    return isPlain ? { isList: true, keys: elements, values: elements.map(({ expression }) => expression) } : undefined;
  }
  if (type !== 'ObjectExpression' || !properties.length) return undefined;
  const named = properties.map(property =>
    property.type === 'Identifier'
      ? [property.value, property]
      : property.type === 'KeyValueProperty' && property.key.type === 'Identifier'
        ? [property.key.value, property.value]
        : undefined,
  );
  // What is named so is no property but what the object comes from.
  if (!named.every(Boolean) || named.some(([key]) => key === '__proto__')) return undefined;
  return { isList: false, keys: named.map(([key]) => key), values: named.map(([, value]) => value) };
}
