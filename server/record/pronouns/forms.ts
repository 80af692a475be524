import type { Span } from '../record.ts';
import { matchAt } from '../sticky.ts';
import type { PronounForm, PronounSet } from './pronoun.ts';
import { scan } from './scan.ts';

/** A pronoun as it stands: `her`, or `he/she`, which has no set yet. */
export interface Standing {
  readonly span: Span;
  readonly form: PronounForm;
  readonly set?: PronounSet;
}

/** `he`, `She`, `himself`. Quick, so it looks at ASCII alone; what stands around is looked at where it has found one. */
const GENDERED = /\b(?:[Hh](?:e|is|im(?:self)?|er(?:s|self)?)|[Ss]he)\b/g;
/** `théhe`, `he-man`, `/she`, `she/`: letters and marks that make it a part of something else. */
const PART_BEFORE = /[\u0300-\u036f\p{Alpha}\p{N}_/\\⁄∕／|-]$|[/\\⁄∕／|][ \u00a0\u202f]{1,2}$/u;
const PART_AFTER = /^(?:[\u0300-\u036f\p{Alpha}\p{N}_-]|[ \u00a0\u202f]{0,2}[/\\⁄∕／|])/u;

/** The pronouns of he and she in a part of the text, as they stand there. */
export function standingIn(text: string, part: Span): readonly Required<Standing>[] {
  const found: Required<Standing>[] = [];
  for (const { span } of scan(text, part, GENDERED)) {
    const { start, end } = span;
    if (PART_BEFORE.test(text.slice(Math.max(0, start - 3), start)) || PART_AFTER.test(text.slice(end, end + 3)))
      continue;
    found.push({ span, ...formAt(text, start, end) });
  }
  return found;
}

/** After `her` or `his` these show that no noun follows: `told her that`, `a friend of his in`. */
const NO_NOUN =
  /^(?:a|an|the|and|or|but|nor|that|this|these|those|which|who|whom|whose|what|when|where|why|how|while|if|whether|as|at|by|for|from|in|into|of|on|onto|to|with|within|without|upon|about|against|before|after|during|through|towards?|until|because|since|so|than|then|there|here|not|never|was|were|is|are|had|has|have|did|do|does|would|will|could|can|should|must|may|might|also|again|once|too|alone|today|yesterday|tomorrow|now|back|away|out|off|up|down|over|every|some|any|no|all|both|either|neither|it|its|he|she|they|we|you|him|them|me|us|his|their|our|my|instead|only|even|still|just|personally|privately|directly|publicly|warmly|alike|among|between|behind|beside|beyond|under|said|asked|saying|asking)$/i;

/** Verbs that take a person and a thing: `it gave her great pleasure`. */
const GIVES =
  /(?:^|[ \u00a0])[Ii]t (?:also |had |has |would )*(?:gave|given|give|gives|brought|caused|pained|cost|afforded|took)[ \u00a0]$/;

/** `sent her home`, where she is who goes; `her home` else. */
const SENDS_HOME =
  /(?:^|[ \u00a0])(?:bring|brought|carried|drove|flew|followed|led|let|see|send|sent|take|took|walked)[ \u00a0]$/;

/** The set and form of the pronoun at `start`, decided for `her` and `his` by what follows. */
function formAt(text: string, start: number, end: number): { readonly set: PronounSet; readonly form: PronounForm } {
  const word = text.slice(start, end).toLowerCase();
  switch (word) {
    case 'he':
      return { set: 'he', form: 'subject' };
    case 'she':
      return { set: 'she', form: 'subject' };
    case 'him':
      return { set: 'he', form: 'object' };
    case 'himself':
      return { set: 'he', form: 'reflexive' };
    case 'herself':
      return { set: 'she', form: 'reflexive' };
    case 'hers':
      return { set: 'she', form: 'possessive pronoun' };
    case 'his':
      return { set: 'he', form: nounFollows(text, end) ? 'possessive' : 'possessive pronoun' };
    default:
      return {
        set: 'she',
        form: nounFollows(text, end) && !takesHer(text, start, end) ? 'possessive' : 'object',
      };
  }
}

/** Whether the words before make `her` an object although a noun follows. */
function takesHer(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return GIVES.test(before) || (SENDS_HOME.test(before) && /^[ \u00a0]home\b/.test(text.slice(end, end + 6)));
}

const NEXT = /[ \u00a0\u202f\r\n]+[“‘"(]?([\p{Alpha}\p{N}’'‑-]+)/uy;

function nounFollows(text: string, end: number): boolean {
  const next = matchAt(NEXT, text, end)?.[1];
  return next !== undefined && !NO_NOUN.test(next);
}
