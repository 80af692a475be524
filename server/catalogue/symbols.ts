import type { Body } from './catalogue.ts';
import { HYPHENS } from './names.ts';

/**
 * A symbol's pattern with its parts named by what they look like: four digits a year, a Roman number its session, a
 * choice of capitals a committee, a letter, and of other numbers the last is the symbol's own and the one before it the
 * session: `A/RES/(\d{2,3})/(\d+)` → `A/RES/(?<session>\d{2,3})/(?<n>\d+)`. Parts that have names keep them.
 */
export function partsNamed(pattern: string): string {
  // The mark of a special session belongs to the session: `(S-)?(\d+)` in `A/HRC/RES/S-21/1`.
  const whole = pattern.replace(/\((S-(?:\|ES-)?)\)\?\(/g, '((?:$1)?');
  const parts = whole.match(PART) ?? [];
  const numbers = parts.filter(part => nameOf(part) === 'n').length;
  const names = new Set<string>();
  let number = 0;
  return whole.replace(PART, part => {
    let name = nameOf(part);
    if (name === 'n') {
      number++;
      if (number < numbers) name = 'session';
    }
    if (names.has(name)) return `(?:${part.slice(1)}`;
    names.add(name);
    return `(?<${name}>${part.slice(1)}`;
  });
}

/** A capturing group up to its end, with no capturing group inside it. */
const PART = /(?<!\\)\((?!\?)(?:\(\?:[^()]*\)|[^()])*\)/g;

function nameOf(part: string): string {
  if (part === '(\\d{4})') return 'year';
  if (part.includes('[IVXLC]')) return 'roman';
  if (part === '([A-Z])') return 'letter';
  if (/^\((?:[A-Z]+\|)+[A-Z]+\)$/.test(part) || /^\(\[1-\d\]\)$/.test(part)) return 'committee';
  return 'n';
}

/** Answers with the page of a symbol, or with nothing where none of the kinds takes the whole of it. */
export function linker(
  bodies: readonly Body[],
  yearOf: (resolution: number) => number | undefined,
  releaseYearOf: (release: number) => number | undefined,
): (symbol: string, year?: number) => string | undefined {
  const patterns = bodies.map(body => new RegExp(`^(?:${body.pattern})$`));
  return (symbol, year) => {
    if (symbol.length > LONGEST) return undefined;
    let plain = symbol.trim().replace(HYPHENS, '-');
    // A wrong year leads to no page, and neither does none.
    const resolution = /^S\/RES\/(\d{1,4})(?:\s?\(\d{4}\))?$/.exec(plain)?.[1];
    const adopted = resolution && yearOf(Number(resolution));
    if (adopted) plain = `S/RES/${resolution} (${adopted})`;
    const at = patterns.findIndex(pattern => pattern.test(plain));
    const template = bodies[at]?.link;
    if (template === undefined) return undefined;
    const parts = patterns[at]!.exec(plain)!.groups ?? {};
    if (parts.year !== undefined || !template.includes('{year}')) return filled(template, parts, plain);
    const filed = (bodies[at]!.key === 'SC/' ? releaseYearOf(Number(parts.n)) : undefined) ?? year;
    if (filed === undefined || filed < FIRST_FILED_BY_YEAR) return undefined;
    return filled(template, { ...parts, year: String(filed) }, plain);
  };
}

/** Longer than any symbol. */
const LONGEST = 100;

/** The addresses of press releases have the whole date before: `press.un.org/en/2000/20000410.dev2241.doc.html`. */
const FIRST_FILED_BY_YEAR = 2001;

function filled(template: string, parts: { readonly [name: string]: string | undefined }, plain: string) {
  const symbol = plain.replace(/\s/g, '');
  let complete = true;
  const link = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = name === 'lang' ? 'en' : name === 'symbol' ? symbol : parts[name];
    if (part === undefined) complete = false;
    return name === 'committee' ? (part ?? '').toLowerCase() : (part ?? '');
  });
  if (!complete) return undefined;
  // `S/2017/939/Rev.1` is another document than `S/2017/939`.
  const issue = /(?:\/(?:Rev|Add|Corr)\.\d+)+$/.exec(symbol)?.[0] ?? '';
  return link.endsWith(issue) ? link : link + issue;
}
