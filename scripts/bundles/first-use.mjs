// A bundle makes several hundred patterns when it is loaded, and one record is in need of a third of them. Here each is
// made when it is first used: `const WORD = /…/u` goes to where WORD is read, and WORD is that pattern ever after.
//
// Only what is the same whenever it is made is moved: what is written once and made of patterns, texts, lists and objects
// that are so too, by functions that only return something. All else stays as it is. esbuild gives the name of a variable
// of the outermost level to no other within, so that a name tells which it is.
import { parsed, textOf, walk } from './syntax.mjs';

const CLASSES = ['Map', 'RegExp', 'Set'];
const words = list => new Set(list.split(' '));
/** Methods that change nothing. */
const ASKS = words(
  'concat entries filter flat flatMap fromEntries get has includes join keys map raw replace replaceAll slice split toLowerCase toUpperCase trim values',
);
/** Methods after which something is no longer what it was made as. */
const CHANGES = words('add clear delete fill pop push reverse set shift sort splice unshift');
/** Whatever does something, or is another thing elsewhere. */
const DOES = /^(?:Assignment|Update|This|Await|Yield|Import)Expression$|^Class|^Super|^Throw|^MetaProperty$/;

/** A bundle as esbuild writes it, with names, that makes its patterns when they are first used. */
export function withPatternsWhenUsed(code) {
  const { ast, bytes, rangeOf } = parsed(code);
  const { functions, usesOf } = namesIn(ast);
  const values = new Map();
  for (const [name, made] of madeWhenLoaded(ast)) {
    if (usesOf(name).written.length === made.writes) values.set(name, made);
  }
  const isConstant = constantBy(usesOf, functions, values);
  const held = new Map();

  const edits = [];
  const makers = [];
  for (const [name, { value, after, whole }] of values) {
    if (!isConstant(value) || !holdsPattern(name, functions, values, held)) continue;
    const { read } = usesOf(name);
    const making = () => `${name}??=${edited(rangeOf(value))}`;
    // Most are read in one place, and a pattern by itself means the same wherever it stands.
    const isMadeThere = read.length === 1 && value.type === 'RegExpLiteral';
    if (!isMadeThere) makers.push(() => `function $${name}(){return ${making()}}`);
    if (after) edits.push({ start: rangeOf(after).end, end: rangeOf(value).end, instead: () => '' });
    else edits.push({ ...rangeOf(whole), instead: () => '0' });
    for (const { node, parent } of read) {
      const key = parent.type === 'ObjectExpression' ? `${name}:` : '';
      edits.push({ ...rangeOf(node), instead: () => key + (isMadeThere ? `(${making()})` : `$${name}()`) });
    }
  }
  edits.sort((one, other) => one.start - other.start);

  /** A part of the bundle with what is edited in it. */
  function edited({ start, end }) {
    let text = '';
    let from = start;
    for (const edit of edits) {
      if (edit.start < from || edit.end > end) continue;
      text += bytes.slice(from, edit.start) + edit.instead();
      from = edit.end;
    }
    return text + bytes.slice(from, end);
  }
  return textOf([edited({ start: 0, end: bytes.length }), ...makers.map(maker => maker())].join('\n'));
}

/** The functions of a bundle by their names, and where each name is written and read as a variable's. */
function namesIn(ast) {
  const functions = new Map();
  const uses = new Map();
  const usesOf = name => {
    if (!uses.has(name)) uses.set(name, { written: [], read: [] });
    return uses.get(name);
  };
  walk(ast, (node, parent, grandparent) => {
    if (node.type === 'FunctionDeclaration') functions.set(node.identifier.value, node);
    if (isVariable(node, parent))
      usesOf(node.value)[isWritten(node, parent) ? 'written' : 'read'].push({ node, parent, grandparent });
  });
  for (const name of functions.keys()) if (usesOf(name).written.length > 1) functions.delete(name);
  return { functions, usesOf };
}

/** The tree has other nodes for names of properties; those of labels are alike. */
const isVariable = (node, parent) => node.type === 'Identifier' && 'optional' in node && !('label' in parent);
/** What may be destructured has a type there, which is none. */
const isWritten = (node, parent) =>
  'typeAnnotation' in node || parent.identifier === node || parent.type === 'UpdateExpression';

/** `WORDS.push(…)`, `WORDS.size = 0`, `WORDS[0]++`; where a pattern goes on does not change what it is. */
const isChanged = ({ node, parent, grandparent: { type, left } }) =>
  parent.type === 'MemberExpression' &&
  parent.object === node &&
  parent.property.value !== 'lastIndex' &&
  (type === 'UpdateExpression' ||
    (left === parent && type !== 'BinaryExpression') ||
    CHANGES.has(parent.property.value));

/** What the variables of the outermost level are made as when a bundle is loaded. */
function* madeWhenLoaded(ast) {
  for (const { id, init } of ast.body.flatMap(({ declarations = [] }) => declarations)) {
    if (!init) continue;
    if (id.type === 'Identifier') yield [id.value, { value: init, after: id, writes: 1 }];
    // `init_words = __esm({ "server/words.ts"() { WORD = /…/u; } })`: a module that is loaded when another asks for it.
    if (init.callee?.value !== '__esm') continue;
    for (const { expression } of init.arguments[0].expression.properties[0].body.stmts) {
      for (const each of expression?.expressions ?? [expression]) {
        if (each?.type !== 'AssignmentExpression' || each.left.type !== 'Identifier') continue;
        yield [each.left.value, { value: each.right, whole: each, writes: 2 }];
      }
    }
  }
}

/** Whether what a name stands for has patterns; those that a function makes are made when it is called. */
function holdsPattern(name, functions, values, told = new Map()) {
  if (told.has(name)) return told.get(name);
  told.set(name, false);
  const syntax = functions.get(name)?.body ?? values.get(name)?.value;
  if (syntax) {
    walk(syntax, (node, parent) => {
      const isAsked = isVariable(node, parent) && (parent.callee === node || !functions.has(node.value));
      const isPattern =
        node.type === 'RegExpLiteral' || (node.type === 'NewExpression' && node.callee.value === 'RegExp');
      if (isPattern || (isAsked && holdsPattern(node.value, functions, values, told))) told.set(name, true);
      return !isFunction(node);
    });
  }
  return told.get(name);
}

/** What it does is in a node of its own, a `FunctionBody`. */
const isFunction = ({ type }) => /Function(?:Declaration|Expression)$|Method/.test(type);

/** Tells whether syntax makes the same whenever it does. */
function constantBy(usesOf, functions, values) {
  const told = new Map();
  const isFixed = name => {
    if (!told.has(name)) {
      // What asks for itself is what the rest of it is.
      told.set(name, true);
      const syntax = functions.get(name) ?? values.get(name)?.value;
      const { written, read } = usesOf(name);
      // A name that is written nowhere is the language's.
      told.set(name, syntax ? isConstant(syntax) && !read.some(isChanged) : !written.length);
    }
    return told.get(name);
  };
  const isConstant = syntax => {
    let isIt = true;
    walk(syntax, (node, parent) => {
      if (DOES.test(node.type)) isIt = false;
      else if (node.type === 'NewExpression') isIt &&= CLASSES.includes(node.callee.value);
      else if (node.type === 'CallExpression') isIt &&= isAsking(node.callee);
      else if (node.type === 'TaggedTemplateExpression') isIt &&= isAsking(node.tag);
      else if (isVariable(node, parent) && !isWritten(node, parent)) {
        const isOwn = parent.callee !== node && usesOf(node.value).written.some(it => isWithin(it.node, syntax));
        isIt &&= isOwn || isFixed(node.value) || (isMember(parent) && functions.has(node.value));
      }
      // The functions of an object are called by whoever reads it.
      return !(isFunction(node) && isMember(parent)) && node.type !== 'MethodProperty';
    });
    return isIt;
  };
  return isConstant;
}

const isMember = ({ type }) => type === 'KeyValueProperty' || type === 'ObjectExpression';

/** Whether a call does nothing, if what is called by its name does nothing. */
const isAsking = ({ type, property }) => type === 'Identifier' || ASKS.has(property?.value);

const isWithin = ({ span: inner }, { span: outer }) => inner.start >= outer.start && inner.end <= outer.end;
