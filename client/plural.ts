import { env, l10n } from 'vscode';
import { formFor, numberIn } from '../server/l10n/forms.ts';

/** The language that the client speaks: VS Code’s own, where there is a bundle of it. */
export function spoken(): string {
  return l10n.bundle ? env.language : 'en';
}

/** `1,234`, as every number that says how many is written. */
export function counted(count: number): string {
  return numberIn(spoken(), count);
}

/** `{0} word|{0} words`: the form for a number, which fills `{0}`; `values` fill the places from `{1}` on. */
export function plural(forms: string, count: number, ...values: readonly (string | number)[]): string {
  return l10n.t(formFor(l10n.t(forms), spoken(), count), counted(count), ...values);
}
