// A packed file is smaller by a hundredth where what is alike stands together: in a bundle, values first and functions last.
// A function may stand anywhere among the statements of its scope, so that moving it changes nothing.
import { parsed, textOf, walk } from './syntax.mjs';

/** A bundle with its functions after everything else of the scope that most of it is in. */
export function withFunctionsLast(code) {
  const { ast, bytes, rangeOf } = parsed(code);
  let scope = ast.body;
  walk(ast, ({ stmts = [] }) => {
    if (stmts.length > scope.length) scope = stmts;
  });
  const isFunction = ({ type }) => type === 'FunctionDeclaration';
  const ordered = [...scope.filter(each => !isFunction(each)), ...scope.filter(isFunction)];
  const written = ordered.map(each => bytes.slice(rangeOf(each).start, rangeOf(each).end));
  const [start, end] = [rangeOf(scope[0]).start, rangeOf(scope.at(-1)).end];
  return textOf(bytes.slice(0, start) + written.join('\n') + bytes.slice(end));
}
