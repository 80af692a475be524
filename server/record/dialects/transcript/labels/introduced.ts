import type { Lines } from '../../../lines.ts';
import { isNobody } from '../who/nobody.ts';
import { behindDash, type Who, whoAt } from '../who/who.ts';
import { keysOf, LONGEST_LABEL } from './labels.ts';

/** Those whom a label's form alone shows to be speakers: `Mr. Odera:`, `The Clerk:`. They come again in other forms. */
export interface Introduced {
  /** Counts one whose words stand behind. */
  readonly add: (who: Who) => void;
  /** Counts one who has a dash behind, where it is the second of the kind or set as no list is. */
  readonly addDashed: (who: Who) => void;
  readonly counted: () => {
    readonly certain: number;
    readonly capitals: number;
    readonly above: number;
    readonly dashed: number;
    readonly introduced: ReadonlySet<string>;
  };
}

/** Counts none yet; they are told one by one, in the order of the text. */
export function introducedIn(text: string): Introduced {
  const introduced = new Set<string>();
  const before = new Set<string>();
  let [certain, capitals, above, dashed] = [0, 0, 0, 0];
  return {
    add({ speaker: { name }, start, end }) {
      certain++;
      if (isAbove(text, end + 1)) above++;
      if (isInCapitals(text, start, end)) capitals++;
      if (!name) return;
      for (const key of keysOf(text.slice(name.start, name.end))) {
        introduced.add(key);
        const surname = key.slice(key.lastIndexOf(' ') + 1);
        if (surname !== key && !isNobody(surname)) introduced.add(surname);
      }
    },
    addDashed(who) {
      if (behindDash(text, who.end) < 0) return;
      const words = text.slice(who.start, who.end);
      // In a list each stands once; `Mr ALLAN BIRDE – ` is set as no list is, and `Madam SPEAKER – ` is in none.
      if (PRESIDES.test(words)) dashed += 2;
      else if (isInCapitals(text, surnameOf(who), who.end) || before.has(words)) dashed++;
      before.add(words);
    },
    counted: () => ({ certain, capitals, above, dashed, introduced }),
  };
}

/** Whether nothing stands on the line behind a label’s colon: `The Clerk:`, and the words below. */
export function isAbove(text: string, words: number): boolean {
  return text[words] === '\n' || text[words] === '\r';
}

/** Those of line `at` who speak though no colon says so. */
export function* withoutColon({ text, from, to, count }: Lines, at: number, start: number): Generator<Who> {
  const limit = to[at]!;
  // `Jamie Orr (West Rhins) (Con) rose—` speaks again without the brackets.
  if (text.charCodeAt(limit - 1) === 0x2014 && text[limit - 6] === ' ') {
    const who = whoAt(text, start, limit);
    if (who && text.startsWith(' rose', who.end)) yield who;
  }
  // So does `Alan Petch`, below it `(Dunmere) (Con)`.
  if (at + 1 < count && text[from[at + 1]!] === '(' && limit - start < LONGEST_LABEL) {
    const who = whoAt(text, start, to[at + 1]!);
    if (who?.kind === 'person' && !who.speaker.honorific && who.end === to[at + 1]) yield who;
  }
}

/** Whether a label has no small letter, whatever stands in brackets behind it. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  return !/\p{Lower}/u.test(text.slice(start, end).replace(/[([].*/s, ''));
}

/** `Mr PRESIDENT`, `The SPEAKER`, `THE PRESIDENT (Translation)` */
const PRESIDES = /^(?:Mr|Madam|Mrs|The|THE)\.? (?:[A-Z]+ ){0,2}(?:PRESIDENT|SPEAKER|CHAIR[A-Z]*)(?: \(|$)/;

/** Where the name begins that may be set in capitals behind its honorific. */
function surnameOf({ speaker, start }: Who): number {
  return speaker.name?.start ?? (speaker.title && start + 'Mr '.length) ?? start;
}
