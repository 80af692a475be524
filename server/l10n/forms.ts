/** What stands in the places of a message. */
export type Value = string | number;

/** `“{0}” is cited {1} times.` with its places filled; one that nothing is given for stays as it is. */
export function filled(message: string, values: readonly Value[]): string {
  return values.length ? joined(piecesOf(message), values) : message;
}

/** A message cut at its places: words, the number of a place, words, … */
export function piecesOf(message: string): readonly string[] {
  return message.split(/\{(\d)\}/);
}

/** The pieces of a message with the values between them. Called for each finding of a record: it does no more. */
export function joined(pieces: readonly string[], values: readonly Value[]): string {
  let words = pieces[0]!;
  for (let i = 1; i < pieces.length; i += 2)
    words += `${values[Number(pieces[i])] ?? `{${pieces[i]}}`}${pieces[i + 1]}`;
  return words;
}

/**
 * Of `{0} word|{0} words` the form that a language has for a number, filled with the number and what is given besides.
 * Each language has its forms in the order of its own categories (one, two, few, many, other); the last is for all that
 * have none: English and French have two.
 */
export function counted(forms: string, language: string, count: number, values: readonly Value[] = []): string {
  return filled(formFor(forms, rulesOf(language, 'cardinal'), count), [numbersOf(language).format(count), ...values]);
}

/** Of `{0}st|{0}nd|{0}rd|{0}th` the form that a language has for a place in a row: `7847th`, `7847e`. */
export function placed(forms: string, language: string, number: number): string {
  return filled(formFor(forms, rulesOf(language, 'ordinal'), number), [String(number)]);
}

const CATEGORIES: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

function formFor(forms: string, rules: Intl.PluralRules, number: number): string {
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

function numbersOf(language: string): Intl.NumberFormat {
  const format = numbers.get(language) ?? new Intl.NumberFormat(language);
  numbers.set(language, format);
  return format;
}
