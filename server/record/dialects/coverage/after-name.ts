import { oneOf } from '../../alternatives.ts';
import type { Span, Speaker } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import type { Writable } from '../../writable.ts';
import { appositionAt, MARK } from '../apposition.ts';
import type { Found } from '../dialect.ts';
import { participleAt, verbAt } from '../reporting.ts';
import { closeOf, furtherBrackets, isSmallAt, leftOutAt, skipSpace } from '../spacing.ts';

/** What stands between a name at the head of a paragraph and the words of the speech that it opens. */

/**
 * Reads what follows a name: `(State)`, `, title, Organization (ACRONYM),`, up to the verb or participle where the words
 * begin. Undefined where neither brackets nor a verb show that the name opens a speech.
 */
export function afterName(text: string, line: Span, nameEnd: number, named: Omit<Speaker, 'span'>): Found | undefined {
  const mark = endAt(DOUBT, text, nameEnd);
  if (mark > 0) nameEnd = mark;
  // `KORO HALVORSEN , Minister of Lakes`: so do pages whose links are lost.
  if (text.startsWith(' ,', nameEnd)) nameEnd++;
  // `KORO HALVORSEN, (State)` is a typist's slip.
  const slip = text[nameEnd] === ',' ? skipSpace(text, nameEnd + 1) : nameEnd;
  const after = text[slip] === '(' ? slip : skipSpace(text, nameEnd);
  if (text[after] === '(' || (text[after] === '[' && after > nameEnd)) return afterBrackets(text, line, after, named);
  if (text[nameEnd] === ',') {
    const apposition = appositionAt(text, nameEnd, line.end);
    if (!apposition) return undefined;
    const end = apposition.affiliationEnd ?? apposition.title?.end ?? nameEnd;
    return speechOf({ start: line.start, end }, named, apposition, apposition.words);
  }
  const stated = ofState(text, line, nameEnd, named);
  if (stated) return stated;
  // `NAME TO COME said …`: a name of two words in capitals right before its verb.
  if (
    after > nameEnd &&
    verbAt(text, after) >= 0 &&
    (named.placeholder || named.honorific || /\S \S/.test(text.slice(line.start, nameEnd)))
  ) {
    return speechOf({ start: line.start, end: nameEnd }, named, {}, after);
  }
  return undefined;
}

/** Brackets at `after`, and a title that may follow them: `(Norway), Chair of the Committee, said`. */
function afterBrackets(text: string, line: Span, after: number, named: Omit<Speaker, 'span'>): Found | undefined {
  const close = text[after] === '(' ? closeOf(text, after, line.end) : text.indexOf(']', after);
  if (close < 0 || close >= line.end) return undefined;
  // `OLAF BERG (Chad)-based` goes on as a word; `TRADE AND DEVELOPMENT (continued)`, `STATEMENT (Re: Lamps)` are headings.
  if (ATTACHED.test(text.slice(close + 1, close + 3)) || CONTINUED.test(text.slice(after + 1, close))) return undefined;
  // `( Norway)`, as links to a State’s page have left it.
  const affiliation = { start: skipSpace(text, after + 1), end: text[close - 1] === ' ' ? close - 1 : close };
  const bracketed = furtherBrackets(text, close + 1, line.end);
  const apposition = titleBefore(text, bracketed, line.end);
  const end = apposition?.title ? apposition.title.end : bracketed;
  const words = apposition?.words ?? Math.min(wordsStart(text, bracketed), line.end);
  // `OLA MYHRE (Norway):  Norway had joined the consensus.`
  if (text[words] === ':' && text[after] === '(') {
    // `ADVERSE EFFECTS (ARTICLE 4.8): Delegates …` begins with a heading.
    if (/\d/.test(text.slice(after, close))) return undefined;
    const told = Math.min(skipSpace(text, words + 1), line.end);
    return speechOf({ start: line.start, end }, named, { affiliation }, told);
  }
  if (
    words < line.end &&
    text[end] !== ':' &&
    !isSmallAt(text, words) &&
    !OPENING_QUOTES.includes(text[words]!) &&
    !leftOutAt(text, words)
  )
    return undefined;
  if (endAt(CHOSEN, text, words) > 0) return undefined;
  // Square brackets hold much else, `[unintelligible]`, unless a verb follows.
  if (text[after] === '[' && !verbOrParticiple(text, words)) return undefined;
  return speechOf({ start: line.start, end }, named, { title: apposition?.title, affiliation }, words);
}

/** `KING TUPOU of Tonga said …`, `Ola Lund for the Lake Union (LU) said`, `OLA MYHRE of Norway, President of the Conference, said …` */
function ofState(text: string, line: Span, nameEnd: number, named: Omit<Speaker, 'span'>): Found | undefined {
  OF_STATE.lastIndex = nameEnd;
  const of = OF_STATE.exec(text);
  if (!of) return undefined;
  const end = nameEnd + of[0].length;
  const after = furtherBrackets(text, end, line.end);
  if (after >= line.end) return undefined;
  const apposition = titleBefore(text, after, line.end);
  const title = apposition?.title;
  const words = apposition?.words ?? wordsStart(text, after);
  if (!verbOrParticiple(text, words)) return undefined;
  const affiliation = { start: end - of[1]!.length, end };
  return speechOf({ start: line.start, end: title?.end ?? after }, named, { title, affiliation }, words);
}

/** `ILSE BRANDVOLD (Norway) was elected Rapporteur` */
const CHOSEN = /was (?:re-?)?(?:elected|appointed|nominated)\b/y;
const ATTACHED = /^-\p{Alpha}|^['’]s/u;
const CONTINUED = /^(?:cont(?:inued|['’]?d\.?)|concluded|resumed|suite|fin|Re: .*|[A-Z]{1,4}[/.][^ ]*\d.*)$/i;

/** Not spread, for it is made for each speech: that takes twice as long. */
function speechOf(
  span: Span,
  { name, placeholder, honorific }: Omit<Speaker, 'span'>,
  { title, affiliation }: { readonly title?: Span | undefined; readonly affiliation?: Span | undefined },
  words: number,
): Found {
  const speaker: Writable<Speaker> = { span };
  if (name) speaker.name = name;
  if (placeholder) speaker.placeholder = placeholder;
  if (honorific) speaker.honorific = honorific;
  if (title) speaker.title = title;
  if (affiliation) speaker.affiliation = affiliation;
  return { kind: 'speech', speaker, words };
}

/** `KORO HALVORSEN (sp?) (Norway)`, `KORO ??? (Norway)`: a doubt about the name, before what tells for whom it speaks. */
const DOUBT = new RegExp(
  ` ?${oneOf(
    '[[(](?:sp|spelling|ph|phonetic|(?:sur|first )?name|check(?: \\p{Lower}+)?)?\\.?\\??[\\])]',
    '[[(<]?(?:\\?{2,}|_{3,}|(?:SURNAME|(?:FIRST|LAST|FAMILY|GIVEN) ?NAME)(?: (?:TK|TBC|TO COME))?)[\\])>]?',
  )}(?= \\(|,)`,
  'uy',
);
const OPENING_QUOTES = '“"\'‘';
const OF_STATE =
  / (?:of|for) (?:the )?(\p{Upper}[\p{Alpha}’'-]*(?: (?:(?:of|and|the|to|at|for) ){0,2}\p{Upper}[\p{Alpha}’'-]*){0,9})/uy;

/** `, Chair of the Special Committee,` after brackets. */
function titleBefore(text: string, at: number, limit: number): { title?: Span; words: number } | undefined {
  if (text[at] !== ',') return undefined;
  const first = skipSpace(text, at + 1);
  if (!TITLE_FIRST.test(text.slice(first, first + LONGEST_FIRST))) return undefined;
  const apposition = appositionAt(text, at, limit);
  if (!apposition) return undefined;
  const end = apposition.affiliationEnd ?? apposition.title?.end ?? first;
  return { title: { start: first, end }, words: apposition.words };
}

/** `Chair`, `the outgoing Chair`, `incoming Chair`, `lead discussant` */
const TITLE_FIRST =
  /^(?:(?:the (?:\p{Lower}+ )?|(?:incom|outgo)ing )?\p{Upper}|(?:lead )?(?:discussant|moderator|panell?ist))/u;
/** UTF-16 units. */
const LONGEST_FIRST = 20;

function wordsStart(text: string, at: number): number {
  const clause = endAt(CLAUSE, text, at);
  if (clause > 0) return clause;
  const next = skipSpace(text, at);
  if (!/[,—–-]/.test(text[next] ?? '')) return next;
  const words = skipSpace(text, next + (text.startsWith('--', next) ? 2 : 1));
  return text[words] === '[' ? Math.max(words, endAt(MARK, text, words)) : words;
}

/** `, whose delegation had drafted it, presented …` */
const CLAUSE = /, whose [^,.;:()]{3,160}, /y;

/** Whether words that tell of a speech begin at `at`: `said`, `speaking for`. */
export function verbOrParticiple(text: string, at: number): boolean {
  return verbAt(text, at) >= 0 || participleAt(text, at);
}
