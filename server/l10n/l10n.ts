import { counted, joined, piecesOf, placed, type Value } from './forms.ts';

/** What is said in one language for each thing that is said in English, as `l10n/bundle.l10n.fr.json` has it. */
export type Bundle = Readonly<Record<string, string>>;

const ENGLISH = 'en';

let spoken = ENGLISH;
let bundle: Bundle = {};
/** The messages that have been said, ready to be filled: rules say the same thing many times. */
let ready = new Map<string, readonly string[]>();

/**
 * What is said from now on is said in this language, as far as its bundle has it. A program speaks one language: a server
 * has one client, and whoever says nothing speaks English, the command line and the functions for others among them.
 */
export function speak(language: string, words: Bundle): void {
  spoken = language;
  bundle = words;
  ready = new Map();
}

/** In English again. */
export function speakEnglish(): void {
  speak(ENGLISH, {});
}

/** The language that is spoken: `fr`. */
export function language(): string {
  return spoken;
}

/** A message in the language that is spoken, its places `{0}`, `{1}` filled. The words in English are its name. */
export function t(message: string, ...values: readonly Value[]): string {
  let pieces = ready.get(message);
  if (!pieces) {
    pieces = piecesOf(said(message));
    ready.set(message, pieces);
  }
  return joined(pieces, values);
}

/** `{0} word|{0} words`: the form for a number, which fills `{0}`; `values` fill the places from `{1}` on. */
export function plural(forms: string, count: number, ...values: readonly Value[]): string {
  return counted(said(forms), spoken, count, values);
}

/** `{0}st|{0}nd|{0}rd|{0}th`: the form for a place in a row. */
export function ordinal(number: number): string {
  return placed(said('{0}st|{0}nd|{0}rd|{0}th'), spoken, number);
}

function said(message: string): string {
  const words: unknown = Object.hasOwn(bundle, message) ? bundle[message] : undefined;
  return typeof words === 'string' ? words : message;
}
