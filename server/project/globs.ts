/** Whether a path, with `/` between its parts, is one that a glob names. */
export type Glob = (path: string) => boolean;

/** Any number of what follows each other: of signs in a name, or of folders in a path. */
const MANY = Symbol('many');
type Step<T> = typeof MANY | ((one: T) => boolean);

/** A folder's file may be anybody's: one that says more than these is taken by its letters. */
const MOST_ALTERNATIVES = 500;
/** `{spring,autumn}`, the innermost */
const BRACES = /\{([^{},]*(?:,[^{},]*)+)\}/;
const SIGN = /\\(?<escaped>.)|(?<many>\*+)|(?<any>\?)|\[(?<not>[!^]?)(?<among>[^\]]+)\]|(?<plain>.)/gsu;

/**
 * Reads `drafts/**`, `*.txt`, `day-[0-9]?.txt`, `{spring,autumn}/*`, `!notes/*`; a sign stands for itself behind a
 * backslash. One without a `/` is a name in any folder, as in `.gitignore`, where `byName` is set.
 */
export function globOf(glob: string, { byName = false } = {}): Glob {
  if (/^!(?!\()/.test(glob)) {
    const isNamed = globOf(glob.slice(1), { byName });
    return path => !isNamed(path);
  }
  const isName = byName && !glob.includes('/');
  const alternatives = alternativesOf(glob.replace(/^\.\//, '')).map(each => each.split('/').map(stepOf));
  return path => {
    const names = path.split('/');
    return alternatives.some(steps => isOf(steps, isName ? names.slice(-1) : names));
  };
}

/** Whether a name has signs by which it stands for others. */
export function isGlob(text: string): boolean {
  return /(?<!\\)[*?]|\[[^\]]+\]|\{[^{},]*,/.test(text);
}

function alternativesOf(glob: string): readonly string[] {
  let all = [glob];
  for (let braces = BRACES.exec(glob); braces; braces = BRACES.exec(all[0]!)) {
    all = all.flatMap(each => {
      const [whole, list] = BRACES.exec(each)!;
      return list!.split(',').map(one => each.replace(whole, () => one));
    });
    if (all.length > MOST_ALTERNATIVES) return [glob];
  }
  return all;
}

/** What a part of a path has to be. */
function stepOf(part: string): Step<string> {
  if (part === '**') return MANY;
  const steps = [...part.matchAll(SIGN)].map(({ groups = {} }): Step<string> => {
    const { escaped, many, any, among, not, plain } = groups;
    if (many) return MANY;
    if (any) return () => true;
    if (!among) return sign => sign === (escaped ?? plain);
    const ranges = [...among.matchAll(/(.)-(.)|./gsu)].map(([one, from = one, to = one]) => ({ from, to }));
    return sign => ranges.some(({ from, to }) => from <= sign && sign <= to) !== Boolean(not);
  });
  return name => isOf(steps, [...name]);
}

/** Whether each is as its step says. What is behind the last `MANY` alone is tried again, one further: no more can help. */
function isOf<T>(steps: readonly Step<T>[], all: readonly T[]): boolean {
  let step = 0;
  let tried: { readonly step: number; from: number } | undefined;
  for (let at = 0; at < all.length; ) {
    const next = steps[step];
    if (next === MANY) tried = { step: ++step, from: at };
    else if (next?.(all[at]!)) {
      step++;
      at++;
    } else if (tried) {
      step = tried.step;
      at = ++tried.from;
    } else return false;
  }
  return steps.slice(step).every(each => each === MANY);
}
