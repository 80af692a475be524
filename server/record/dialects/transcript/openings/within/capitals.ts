import { whoAt } from '../../who/who.ts';
import { behindCapitals, inCapitals } from '../person.ts';
import { LONGEST } from '../speech.ts';
import { isTagged } from './tags.ts';

/** What labels in capitals begin with, but for what may stand before: `VICE CHAIRMAN`. */
const IN_CAPITALS =
  /MR|MS|DR|MISS|HON\. |CHAIR|COUNCIL ?MEMBER|COMMISSIONER|MAYOR|GOVERNOR|PRESIDENT|SECRETARY|SENATOR|SPEAKER|ALL\. |SEVERAL\. |PARTICIPANTS\. /g;
/** A full stop behind these ends what is said: `COUNCILMEMBER LUND.` */
const IN_COUNCILS = /^(?:COUNCI|COMMIS|MAYOR)/;
const BEFORE = /(?:VICE|ACTING|DEPUTY|AN|SOME)\s+$/;
const LONGEST_BEFORE = 12;

/** `CHAIRMAN LUND.`, `MR. STERN.`, `SPEAKER(?).`: in running text a name is never set so, but where `all` is. */
export function* capitalLabels(text: string, all: boolean): Generator<number> {
  for (const { index } of text.matchAll(IN_CAPITALS)) {
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index);
    const ahead = BEFORE.exec(before)?.[0] ?? '';
    const start = index - ahead.length;
    const above = text.slice(Math.max(0, start - 3), start);
    // `Q. MR. STERN: Where?` is one turn, `1. MR STERN: President, …` a question, and of `MR. STERN:` in a sentence of a guide, or quoted, a speech is only shown.
    if (above === 'Q. ' || above === '>> ' || above.endsWith('`') || /^[\r\n]?> $/.test(above)) continue;
    if (/[\r\n]\d{1,2}\. $/.test(before)) continue;
    // The tag that says so is a part of the speech that it opens.
    if (isTagged(text, start)) continue;
    // `The SPEAKER PRO TEMPORE.` begins with its article, `MR. SPEAKER:` with its honorific.
    if (/\b(?:[Tt]he|MR\.|HON\.)\s{1,3}$/.test(before)) continue;
    // Within a word, or a heading in capitals where a name is set as all else, there is no label.
    if (/\p{Upper}(?:\p{Upper}['’-]?\s|['’-]?)$/u.test(above)) continue;
    // `(HON. LUND):`, `REV. HON. LUND:`
    if (text[index] === 'H' && !ahead && /(?:[A-Z]{2}\.?|[([])\s?$/.test(before)) continue;
    const who = whoAt(text, start, start + LONGEST);
    if (!who || !inCapitals(text, who) || !(who.kind === 'unnamed' || who.speaker.name)) continue;
    if (who.kind === 'unnamed' && !ahead && /\p{Alpha}\s*$/u.test(above)) continue;
    const mayStop = !all && text[index] !== 'H' && !IN_COUNCILS.test(text.slice(index, index + 6));
    // `Cross-examined by MR IRVING.`
    if (mayStop && behindCapitals(text, who) >= 0 && !/\b(?:by|to|with|from|for|of)\s$/i.test(before)) yield start;
    else if (text[who.end] === ':') yield start;
  }
}
