// The syntax tree of a bundle, and where things stand in its text.
import { parseSync } from '@swc/core';

/**
 * A bundle, or a module of the source, as it is parsed. What is parsed says where things are by bytes: `bytes` has one character for each, and
 * `rangeOf` tells where a node is in them.
 */
export function parsed(code, syntax = 'ecmascript') {
  const ast = parseSync(code, { syntax, target: 'es2022' });
  const first = ast.span.start - code.search(/\S/);
  const bytes = Buffer.from(code).toString('latin1');
  return { ast, bytes, rangeOf: ({ span }) => ({ start: span.start - first, end: span.end - first }) };
}

/** The text that has these bytes, one character each. */
export function textOf(bytes) {
  return Buffer.from(bytes, 'latin1').toString();
}

/** Visits each node, with the one that it is in and the one that this is in; none within one of which `visit` says false. */
export function walk(node, visit, parent = {}, grandparent = {}) {
  if (node.type && visit(node, parent, grandparent) === false) return;
  for (const key in node) {
    if (key === 'span' || !node[key] || typeof node[key] !== 'object') continue;
    if (!Array.isArray(node[key])) walk(node[key], visit, node, parent);
    else for (const each of node[key]) if (each) walk(each, visit, node, parent);
  }
}
