import * as l10n from '@vscode/l10n';
import { formFor, numberIn, placeFor } from './forms.ts';

/** What is said in one language for each thing that is said in English, as `l10n/bundle.l10n.fr.json` has it. */
export type Bundle = Readonly<Record<string, string>>;

let spoken = 'en';
/** False where everything is said in the words of the code. */
let isTranslated = false;

/**
 * What is said from now on is said in this language, as far as its bundle has it. A program speaks one language: a server
 * has one client, and whoever says nothing speaks English, the command line and the functions for others among them.
 */
export function speak(language: string, words: Bundle): void {
  spoken = language;
  isTranslated = Object.keys(words).length > 0;
  l10n.config({ contents: words });
}

/** The language that is spoken: `fr`. */
export function language(): string {
  return spoken;
}

/** A message in the language that is spoken, its places `{0}`, `{1}` filled. The words in English are its name. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  // The library takes longer to find nothing than the message takes to be put together.
  const words = isTranslated ? l10n.t(message) : message;
  return values.length > 0 ? filled(words, values) : words;
}

/** Each `{0}`, `{1}` with its value; one that has none stays. A fifth of the library's time, for every finding has words. */
function filled(words: string, values: readonly (string | number)[]): string {
  let text = '';
  let from = 0;
  for (let open = words.indexOf('{'); open >= 0; open = words.indexOf('{', open + 1)) {
    const value = words[open + 2] === '}' ? values[words.charCodeAt(open + 1) - ZERO] : undefined;
    if (value === undefined) continue;
    text += words.slice(from, open) + value;
    from = open + '{0}'.length;
  }
  return text + words.slice(from);
}

const ZERO = '0'.charCodeAt(0);

/** `{0} word|{0} words`: the form for a number, which fills `{0}`; `values` fill the places from `{1}` on. */
export function plural(forms: string, count: number, ...values: readonly (string | number)[]): string {
  return filled(formFor(t(forms), spoken, count), [numberIn(spoken, count), ...values]);
}

/** `{0}st|{0}nd|{0}rd|{0}th`: the form for a place in a row, `7847th`, `7847e`. */
export function ordinal(number: number): string {
  return filled(placeFor(t('{0}st|{0}nd|{0}rd|{0}th'), spoken, number), [number]);
}
