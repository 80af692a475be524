import { isBlank, type Lines } from '../lines.ts';

/** Programs, which hold whatever their tests read, and are no record of anything. */

/** What a program begins with. */
const SOURCE =
  /^(?:#!\/|['"]use strict['"]|<\?php\b|#include [<"]|(?:package|using|import) [\w.]+;|from [\w.]+ import \w|import [\w.]+(?: as \w+)?[ \t]*(?:\r\n?|\n)(?:import|from) |import .{1,200} from ['"])/m;
/** A text in a program, of several lines: `said = """Ilse: …`, `read(\`Ilse: …`, `  said: \`Ilse: …`; minutes broken by hand may have `(\`lamps`. */
const OF_LINES = /(?:[=(:] ?|^ *)[a-z]{0,2}"""|(?:\w\(|= |^ +[a-z]\w*: )`[^`\r\n]{0,120}$/m;
/** The same below what reads it: `read(`, and on the next line `"Ilse: …`. */
const BELOW = /\w\((?:\r\n?|\n) +["'`]\p{Upper}/u;
const FENCED = /^(```|~~~)[a-z]+[\r\n][\s\S]*?^\1/gm;
/** UTF-16 units. */
const HEAD = 4_000;

/** This many of the lines end or begin as those of a program do: minutes quote a few. */
const SHARE = 0.4;

/** Whether `lines` are a program’s. */
export function isProgram(lines: Lines): boolean {
  // What minutes quote in fences is no program of theirs.
  const head = lines.text.slice(0, HEAD).replace(FENCED, '');
  if (SOURCE.test(head) || ((head.includes('"""') || head.includes('`')) && OF_LINES.test(head))) return true;
  if (BELOW.test(head)) return true;
  let [all, code] = [0, 0];
  for (let at = 0; at < lines.count; at++) {
    if (isBlank(lines, at)) continue;
    all++;
    if (isStatement(lines, at)) code++;
  }
  return code > all * SHARE;
}

/** `let a = 1;`, `}`, `// …`, `-- …`, `;; …`, `(define …`, `'…',`. */
function isStatement(lines: Lines, at: number): boolean {
  const { text, from, to } = lines;
  const last = text[to[at]! - 1]!;
  // `{SPEAKER name="Capcom"}`
  if (';{}'.includes(last)) return !text.startsWith('{SPEAKER ', from[at]);
  const start = from[at]!;
  const quote = text[start]!;
  if (quote === '"' || quote === "'") return (last === ',' ? text[to[at]! - 2] : last) === quote;
  const two = text.slice(start, start + 2);
  return (
    two === '//' ||
    two === '/*' ||
    two === ';;' ||
    (two === '--' && !isSaid(lines, at)) ||
    /^\([a-z]{2}/.test(text.slice(start, start + 3))
  );
}

/** Whether a heading that names the speaker stands above `-- I rise to …`, as in the historic Hansard of Australia. */
function isSaid(lines: Lines, at: number): boolean {
  const above = at > 0 && isBlank(lines, at - 1) ? at - 2 : at - 1;
  return above >= 0 && lines.text[lines.from[above]!] === '#';
}
