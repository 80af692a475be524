/** The pronouns of a record: whom each means, which are still undecided, and how they are written in another set. */
import { anyOf } from './alternatives.ts';
import { attached } from './attached.ts';
import { cursor } from './hits.ts';
import { meaningsOf } from './pronouns/reading/reader.ts';
import { mayMeanOthers } from './pronouns/slash/others.ts';
import { rewritten } from './pronouns/slash/rewrite.ts';
import { alternativesIn, signsIn, undecidedIn } from './pronouns/slash/undecided.ts';
import { standingIn } from './pronouns/words/forms.ts';
import type { Meaning } from './pronouns/words/meaning.ts';
import type { Pronoun, PronounSet, Replacement, UndecidedPronoun } from './pronouns/words/pronoun.ts';
import { readableOf, readableWords } from './readable-record.ts';
import type { MeetingRecord, Node, Span, Speech } from './record.ts';
import { originOf } from './revision/moved-speech.ts';
import { moved } from './revision/revision.ts';

export { decide, decided } from './pronouns/slash/rewrite.ts';
export type {
  Capitalization,
  Evidence,
  Pronoun,
  PronounForm,
  PronounSet,
  Replacement,
  UndecidedPronoun,
} from './pronouns/words/pronoun.ts';

/**
 * The pronouns of he and she in a speech, in the order of the text, and whom each means. Slash pronouns are none, and
 * *they* is not read: in this genre it means States and people at large.
 */
export function pronounsOf(record: MeetingRecord, speech: Speech): readonly Pronoun[] {
  const origin = originOf(speech);
  let known = read.get(origin);
  if (!known) {
    known = { at: speech.span.start, pronouns: pronounsIn(record, speech) };
    read.set(origin, known);
  }
  return moved(known.pronouns, speech.span.start - known.at);
}

/** Several rules ask, each of the same speeches, which an edit elsewhere leaves as they are. */
const read = attached<Speech, { readonly at: number; readonly pronouns: readonly Pronoun[] }>();

function pronounsIn(record: MeetingRecord, speech: Speech): readonly Pronoun[] {
  const text = readableOf(record);
  const paragraphs = paragraphsOf(speech);
  const isOpening = cursor([speech.speaker.span]);
  const isUndecided = cursor(paragraphs.flatMap(paragraph => undecidedIn(text, paragraph)).map(({ span }) => span));
  // `[she? he?]` is nobody yet.
  const standing = paragraphs
    .flatMap(paragraph => standingIn(text, paragraph))
    .filter(({ span }) => !isOpening(span.start) && !isUndecided(span.start) && text[span.end] !== '?');
  if (!standing.length) return [];
  const meanings = meaningsOf(text, paragraphs, standing, speech);
  return standing.map(({ span, set, form }, i) => {
    const { refersTo, evidence } = meanings[i]!;
    return { span, set, form, refersTo, evidence };
  });
}

/**
 * The changes that make a speaker of one set throughout a speech; they do not overlap. See `rewritten`. Whoever has read
 * the speech's pronouns hands them in.
 */
export function useThroughout(
  record: MeetingRecord,
  speech: Speech,
  set: PronounSet,
  pronouns: readonly Pronoun[] = pronounsOf(record, speech),
): readonly Replacement[] {
  return rewritten(readableOf(record), pronouns, undecidedOf(record, speech), set);
}

/** The words of each set, and of both, as quickly as they can be told to stand somewhere; those of a slash pronoun are none. */
const HE = '[Hh](?:e|is|im(?:self)?)';
const SHE = '[Ss]he|[Hh]er(?:s|self)?';
const WORDS = { he: standing(HE), she: standing(SHE), either: standing(`${HE}|(${SHE})`) } as const;

function standing(words: string): RegExp {
  const slash = String.raw`[/\\\u2044\u2215\uff0f|]`;
  return new RegExp(String.raw`\b(?:${words})\b(?! {0,2}${slash})(?<!${slash} {0,2}\w+)`, 'g');
}

/** Which sets have words in a speech, whomever they mean; quick, so that most speeches need not be read for more. */
export function setsIn(record: MeetingRecord, speech: Speech): Sets {
  const origin = originOf(speech);
  let sets = held.get(origin);
  if (!sets) {
    sets = setsOf(readableWords(record, speech.span));
    held.set(origin, sets);
  }
  return sets;
}

interface Sets {
  readonly he: boolean;
  readonly she: boolean;
}

/** Behind the first word of either, those of the other are sought alone. */
function setsOf(words: string): Sets {
  WORDS.either.lastIndex = 0;
  const first = WORDS.either.exec(words);
  if (!first) return { he: false, she: false };
  const isShe = first[1] !== undefined;
  const other = isShe ? WORDS.he : WORDS.she;
  other.lastIndex = first.index;
  const isBoth = other.test(words);
  return { he: !isShe || isBoth, she: isShe || isBoth };
}

const held = attached<Speech, Sets>();

/**
 * The slash pronouns of a record that an editor has to decide, in the order of the text. In reported speech these are
 * all, but for those in quotations, which are somebody's words, and those that mean anybody (`each child … his/her`). In
 * direct speech the words are the speaker's own, so only stage directions and what minutes tell have any. In minutes and
 * in a text of no known kind only those count that by their sentence stand for a speaker: `he/she said`. Those of each speech stand together, for they
 * are decided together.
 */
export function* undecidedByPart(
  record: MeetingRecord,
): Generator<readonly [undecided: readonly UndecidedPronoun[], part: Node], void, void> {
  const text = readableOf(record);
  const signs = signsIn(text, { start: 0, end: text.length });
  let next = 0;
  for (const part of partsOf(record.children, isReported(record))) {
    const span = part.kind === 'section' ? part.heading : part.span;
    while (next < signs.length && signs[next]! < span.start) next++;
    const first = next;
    while (next < signs.length && signs[next]! < span.end) next++;
    const own = signs.slice(first, next);
    const marks = hasBoth(record, part) ? [...own, ...alternativesIn(text, span)].sort((a, b) => a - b) : own;
    const undecided = marks.length > 0 ? undecidedOf(record, part, marks) : [];
    if (undecided.length > 0) yield [undecided, part];
  }
}

/** Whether words of he and words of she may stand in a part. */
function hasBoth(record: MeetingRecord, part: Node): boolean {
  if (part.kind !== 'speech') return true;
  const { he, she } = setsIn(record, part);
  return he && she;
}

/**
 * Those of one speech, which are filled in together; or of any other node, read by itself. Whoever knows already where
 * one may stand hands that in.
 */
export function undecidedOf(record: MeetingRecord, part: Node, marks?: readonly number[]): readonly UndecidedPronoun[] {
  const speech = part.kind === 'speech' ? part : undefined;
  const paragraphs = speech ? paragraphsOf(speech) : [part.kind === 'section' ? part.heading : part.content];
  const text = readableOf(record);
  const undecided = paragraphs.flatMap(paragraph =>
    undecidedIn(
      text,
      paragraph,
      marks?.filter(mark => paragraph.start <= mark && mark < paragraph.end),
    ),
  );
  if (!undecided.length) return [];
  const isPlain = record.dialect === 'plain';
  const isMinuted = part.kind === 'paragraph' && !isReported(record);
  if (!isPlain && !isMinuted && !mayMeanOthers(text, paragraphs, undecided)) return undecided;
  const meanings = meaningsOf(text, paragraphs, undecided, speech);
  const stands = ({ refersTo }: Meaning) => (isPlain ? refersTo === 'speaker' : refersTo !== 'other');
  return undecided.filter((pronoun, i) => stands(meanings[i]!) && (!isMinuted || isDone(text, part, pronoun)));
}

/** Whether somebody does in minutes what the sentence tells up to the pronoun. */
function isDone(text: string, part: Node, { span, form }: UndecidedPronoun): boolean {
  const before = text.slice(Math.max(part.span.start, span.start - FAR), span.start);
  // `advised that his/her contract, in the standard form, be signed`: anybody's.
  const isAnybodys = form !== 'subject' && before.endsWith(' that ');
  return DONE.test(before) && !isAnybodys && !DUE.test(text.slice(span.end, span.end + 8));
}

/** As far back as minutes begin a sentence of which they tell here. UTF-16 units. */
const FAR = 120;
/** `Ms. Lund reported that `, `The Treasurer presented `: somebody there does it; not so `Each Member cast `. */
const DONE = new RegExp(
  `(?:^|[.!?] +|[\\r\\n])(?!(?:Each|Every|Any|No|If|When|An?|(?:The )?(?:Council|Board|Committee|Meeting|[A-Z][a-z]+s)) )(?:\\p{Upper}[\\p{Alpha}.’'-]* ){1,4}${anyOf(
    '[a-z]+ed, said, gave, told, made',
  )}(?: that)? $`,
  'u',
);
/** `noted that he/she must `: whoever comes. */
const DUE = /^ (?:must|shall|should|may|can)\b/;

/** Whether the record tells what was said (`he said that he …`), so that its pronouns mean the speaker. */
export function isReported({ dialect }: MeetingRecord): boolean {
  return dialect === 'coverage' || dialect === 'summary' || dialect === 'plain';
}

/** The parts of a record that are read each by itself: speeches whole, and of direct speech what stands around the words. */
function* partsOf(nodes: readonly Node[], reported: boolean): Generator<Node> {
  for (const node of nodes) {
    if (reported ? node.kind !== 'vote' : node.kind === 'stage-direction' || node.kind === 'paragraph') yield node;
    if (node.kind === 'section') yield* partsOf(node.children, reported);
    else if (node.kind === 'speech' && !reported) yield* node.children.filter(({ kind }) => kind === 'stage-direction');
  }
}

/** The paragraphs of a speech; the first with its opening. */
function paragraphsOf(speech: Speech): readonly Span[] {
  return speech.children.filter(child => child.kind === 'paragraph').map(child => child.content);
}
