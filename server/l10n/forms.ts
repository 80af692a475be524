/**
 * Of `{0} word|{0} words` the form that a language has for a number. Each language has its forms in the order of its own
 * categories (one, two, few, many, other); the last is for all that have none: English and French have two.
 */
export function formFor(forms: string, language: string, count: number): string {
  return chosen(forms, rulesOf(language, 'cardinal'), count);
}

/** Of `{0}st|{0}nd|{0}rd|{0}th` the form that a language has for a place in a row. */
export function placeFor(forms: string, language: string, number: number): string {
  return chosen(forms, rulesOf(language, 'ordinal'), number);
}

/** `1,234`, as a language writes it: a whole number, not below zero. */
export function numberIn(language: string, number: number): string {
  const gap = GAPS.get(language);
  if (gap !== undefined) return String(number).replace(/\B(?=(?:\d{3})+$)/g, gap);
  const format = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, format);
  return format.format(number);
}

/**
 * What parts thousands in the languages that have words here. `Intl` knows it of all, and takes twelve milliseconds and
 * eight megabytes to read them, at the first number of a hover or an outline.
 */
const GAPS: ReadonlyMap<string, string> = new Map([
  ['en', ','],
  ['fr', '\u202f'],
]);

const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

function chosen(forms: string, rules: Intl.PluralRules, number: number): string {
  const all = forms.split('|');
  const { pluralCategories } = rules.resolvedOptions();
  const index = CATEGORIES.filter(category => pluralCategories.includes(category)).indexOf(rules.select(number));
  return all[index] ?? all.at(-1)!;
}

const made = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Made once for each language: making one costs more than all that it is asked. */
function rulesOf(language: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const name = `${language} ${type}`;
  const rules = made.get(name) ?? new Intl.PluralRules(language, { type });
  made.set(name, rules);
  return rules;
}
