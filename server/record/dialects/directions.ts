import { anyOf, oneOf } from '../alternatives.ts';
import type { Lines } from '../lines.ts';
import { beginsParagraph, isBlank, nextFilled } from '../lines.ts';
import { RANKS } from '../offices.ts';
import type { Speaker } from '../record.ts';
import { matchAt } from '../sticky.ts';
import type { Pattern } from './dialect.ts';
import { withoutNumber } from './verbatim/openings.ts';
import { whoAt } from './verbatim/speakers.ts';

/**
 * What happens at a meeting and is not said: `It was so decided.`, `The meeting was suspended at noon.` The records set
 * it in italics, which a text file has lost; what is left is that each of these lines is a whole paragraph.
 */

const TIMES = 'w(?:as|a s) called to order|was declared open|was suspended|was resumed|resumed|began';
const ENDS = 'rose|was adjourned|ended|was closed';
const MEETING =
  '(?:(?:public|private|closed|first|second) )?(?:part (?:\\((?:public|private|closed)\\) )?of the )?(?:meeting|session|discussion covered in the summary record)';
/** What is put to the vote. */
export const THING = `${oneOf(
  '[Dd]raft |[Aa]mended |[Rr]evised |[Oo]ral |[Pp]reambular |[Oo]perative |[Pp]rovisional ',
  "[Pp]roposed |[Ff]irst |[Ss]econd |[Tt]hird |[A-Z][a-z]+(?:an|ish|ese|ch|i|[’']s) ",
)}*${anyOf(`
    resolutions?, decisions?, amendments?, motion, proposals?, programme of work, [Rr]ecommendations?,
    [Pp]aragraphs?, text, agenda, reports?, statement, conclusions?, nominations?, request, credentials, summary,
    [Cc]hapters?, [Aa]rticles?, sentences?, words`)}`;

/** A line end within a paragraph. A copy may have lost the blank line between two: below `said so.` another begins, but not below `Mrs.` */
const WRAP = '(?<!(?<!M)[a-z\\d)]{2}[.:;])(?:\\r\\n?|\\n)(?![\\t\\x20]*[\\r\\n])';
/** Some words of one sentence. A full stop within a symbol, `L.41`, does not end it. */
export const WIDE = `(?:[^.:\\n\\r]|\\.(?=\\S)|${WRAP}){0,160}?`;
/** Some words of one paragraph. */
const WORDS = `(?:[^\\n\\r]|${WRAP})`;
/** The rest of a line. */
const REST = '[^\\n\\r]{0,240}';
const HOW =
  '(?:,? (?:unanimously|without a vote|by consensus|by acclamation|as a whole|as (?:orally )?(?:revised|amended|corrected)))*(?:,? (?:subject to [^.,;\\n\\r]{3,80}|on that understanding))?';
const WHO = anyOf(`(?:Mr|Mrs|Ms|Mme|Dr|Mx)\\.?, Miss, ${RANKS}, The, His, Her, President, Prime Minister`);

/** `In the absence of Mr. Lund (Norway),`: whose place somebody takes. */
const ABSENT = `In the absence of ${WORDS}{3,90}?,(?= ${WHO} )`;

interface Direction {
  /** Words of which one stands early in each of them: what is rare is looked for first. */
  readonly keys: readonly string[];
  readonly form: RegExp;
}

/** Whole paragraphs, a space standing for any white space: narrow columns break them anywhere. */
const DIRECTIONS: readonly Direction[] = [
  direction('order declared suspended resumed began', `The ${MEETING} (?:${TIMES})${REST}`),
  direction(
    'decided agreed ordered',
    '(?:There being no objection, i|I)t (?:is|was) so (?:decided|agreed|ordered)(?: \\(decision [^()]{1,40}\\))?\\.',
  ),
  direction(
    'adopted rejected retained approved withdrawn carried lost granted confirmed elected',
    `(?:The )?${THING}${WIDE} (?:was|were) (?:not )?${anyOf(`
      adopted, rejected, retained, approved, withdrawn, carried, lost, granted, confirmed, elected`)}${HOW}(?: \\((?:resolution|decision|see)s? [^()]{1,60}\\))?\\.`,
  ),
  // FAO's: `Paragraphs 3 and 4, as amended, approved`, and below it the same in other languages.
  direction(
    'approved adopted',
    `Paragraphs? \\d+(?:(?:,| and| to) \\d+)*(?:, as amended,?)? (?:not )?(?:approved|adopted)(?=\\s*[\\r\\n])`,
  ),
  direction(
    'taken',
    `(?:A|At the request of ${WORDS}{3,200}?, a) (?:recorded |separate |roll-call |secret )*vote was (?:then )?taken${REST}`,
  ),
  direction('taken', `The vote was taken ${REST}`),
  direction(
    'Chair.',
    `(?:${ABSENT} )?${WHO} ${WORDS}{2,160}? (?:took|resumed|returned to|vacated|left|in) the Chair\\.`,
  ),
  direction(
    'escorted conducted',
    `${WHO} ${WORDS}{2,240}? (?:was|were) (?:escorted|conducted) (?:from|to|into) ${REST}`,
  ),
  direction(
    'silen',
    `The (?:members|representatives|delegations|participants) ${WORDS}{0,80}?(?:observed|stood in) ${WORDS}{2,40}silen${REST}`,
  ),
  direction('invitation', `At the invitation of the (?:Acting |Temporary )?(?:President|Chair\\S*),? ${REST}`),
  direction(
    'withdrew place seat',
    `${WHO} ${WORDS}{2,160}? (?:withdrew\\.|(?:took|resumed|(?:was|were) invited to take) (?:a|his|her|their|the) (?:places?|seats?)${REST})`,
  ),
  direction('papers', `Ballot papers ${REST}`),
  direction(
    'ballots members abstentions majority votes',
    `(?:Number of (?:ballot papers|(?:in)?valid ballots|abstentions|members (?:present and )?voting|votes obtained)|Required (?:two-thirds )?majority):?${REST}`,
  ),
  direction(
    'elected lot',
    `Having (?:obtained|been drawn by lot)\\b${WORDS}{3,500}? (?:was|were|been) (?:duly )?elected\\b${REST}`,
  ),
  direction('acclam', `${WORDS}{3,240}? (?:was|were) (?:re-?)?elected (?:${WORDS}{3,120}? )?by acclamation\\.`),
  direction('video image', `(?:A video(?:tape)?|An image|Two images|An audio tape) ${REST}`),
];

const BY_KEY: ReadonlyMap<string, readonly Direction[]> = new Map(
  DIRECTIONS.flatMap(({ keys }) => keys).map(key => [key, DIRECTIONS.filter(({ keys }) => keys.includes(key))]),
);
/** Any of the keys, behind white space: none begins a direction, and this is sought at each word of a record. */
const KEY = new RegExp(`\\s(${[...BY_KEY.keys()].join('|').replaceAll('.', '\\.')})`, 'g');

function direction(keys: string, form: string): Direction {
  return { keys: keys.split(' '), form: new RegExp(form.replaceAll(' ', '\\s+'), 'uy') };
}

/** What is set in brackets: `(Applause)`, `[The delegation of Chad later informed the Secretariat that …]` */
const BRACKETED = new RegExp(
  oneOf(
    `\\(${anyOf(`
        (?:spoke|continued|resumed|speaking|continuing) in [^()\\n\\r]{3,80}, [Aa]pplause, [Ll]aughter, [Pp]ause,
        [Ii]nterruption, [Cc]ontinued`)}\\.?\\)`,
    `\\[${anyOf(`
        Subsequently, Later, Following the vot, The delegations? of, The representatives? of, [Aa]pplause`)}[^\\]]{0,1500}\\]`,
  ),
  'uy',
);

const CLOSING = new RegExp(`[[(]?The ${MEETING} (?:${ENDS})${REST}`.replaceAll(' ', '\\s+'), 'uy');

/** The letters that any of these begins with. */
const FIRST = new Set('ABCDFHIJKLMNOPQRST([');

/** How early the key of a direction stands. UTF-16 units. */
const KEY_REACH = 300;
/** No line that tells what happens is longer, but for the votes with their lists, which are read elsewhere. */
const LONGEST = 600;

/** What is never the middle of a sentence: it may stand right below the contents, which end with no full stop. */
const CALLED = 'The meeting was called to order at ';

/** How many lines from `at` on tell what happens; 0 where they do not. */
export function directionLines(lines: Lines, at: number): number {
  const start = withoutNumber(lines.text, lines.from[at]!);
  if (!FIRST.has(lines.text[start] ?? '') || !(beginsParagraph(lines, at) || lines.text.startsWith(CALLED, start)))
    return 0;
  if (lines.text[start] === '(' || lines.text[start] === '[') return linesOfMatch(lines, at, start, BRACKETED);
  if (lines.to[at]! - start > LONGEST) return 0;
  const head = lines.text.slice(start, start + KEY_REACH);
  KEY.lastIndex = 0;
  for (let key = KEY.exec(head); key; key = KEY.exec(head)) {
    for (const { form } of BY_KEY.get(key[1]!)!) {
      const taken = linesOfMatch(lines, at, start, form);
      if (taken) return taken;
    }
  }
  return 0;
}

/** How many lines a match from `start` takes; 0 where it is none, or something else follows on its last line. */
export function linesOfMatch(lines: Lines, at: number, start: number, pattern: RegExp): number {
  const match = matchAt(pattern, lines.text, start);
  if (!match) return 0;
  const end = withRemark(lines.text, start + match[0].length);
  let last = at;
  while (lines.starts[last + 1]! < end) last++;
  if (end < lines.to[last]!) return 0;
  const most = at + LONGEST_DIRECTION;
  while (last + 1 < lines.count && last + 1 < most && !isBlank(lines, last + 1) && !endsSentence(lines, last)) last++;
  return last - at + 1;
}

/** A direction that its line has not ended has so many lines at most. */
const LONGEST_DIRECTION = 6;

/** Some typists end `10.35 a.m` without the last full stop. */
function endsSentence(lines: Lines, at: number): boolean {
  const end = lines.to[at]!;
  return /(?:[.!?)\]”"]|[ap]\.m|noon)$/.test(lines.text.slice(Math.max(lines.from[at]!, end - 4), end));
}

/** Past the bracket that a secretary has added: `… (resolution 64/189). [Subsequently, …]` */
function withRemark(text: string, end: number): number {
  if (text[end] !== ' ' || text[end + 1] !== '[') return end;
  return end + 1 + (matchAt(BRACKETED, text, end + 1)?.[0].length ?? 0);
}

/** Directions that follow each other are looked past, so many. */
const MOST_IN_A_ROW = 5;

/**
 * What happens, as a pattern: within a speech that goes on below it, else between two. `ends` knows what ends a speech:
 * an opening, a heading, a vote.
 */
export function directionPattern(ends: readonly Pattern[]): Pattern {
  return {
    name: 'stage direction',
    read(lines, at) {
      const take = directionLines(lines, at);
      if (!take) return undefined;
      const kind = goesOnBelow(lines, at + take, ends) ? 'aside' : 'stage-direction';
      const speaker = takesTheChair(lines, at, take);
      return speaker ? { kind, take, speaker } : { kind, take };
    },
  };
}

const ABSENCE = new RegExp(`(?:${ABSENT} )?`.replaceAll(' ', '\\s+'), 'uy');
const TAKES_CHAIR = /\s(?:took|resumed|returned\s+to|in)\s+the\s+Chair\.$/;

/** `In the absence of the President, Mr. Beck (Solomon Islands), Vice-President, took the Chair.` */
function takesTheChair(lines: Lines, at: number, take: number): Speaker | undefined {
  const end = lines.to[at + take - 1]!;
  ABSENCE.lastIndex = withoutNumber(lines.text, lines.from[at]!);
  ABSENCE.exec(lines.text);
  const start = ABSENCE.lastIndex;
  if (!TAKES_CHAIR.test(lines.text.slice(Math.max(start, end - 40), end))) return undefined;
  return whoAt(lines.text, start, end)?.speaker;
}

function goesOnBelow(lines: Lines, from: number, ends: readonly Pattern[]): boolean {
  let below = from;
  for (let passed = 0; passed < MOST_IN_A_ROW; passed++) {
    below = nextFilled(lines, below - 1);
    if (below < 0) return false;
    const take = directionLines(lines, below);
    if (!take) return !ends.some(pattern => pattern.read(lines, below));
    below += take;
  }
  return false;
}

/** `The meeting rose at 1.10 p.m.` */
export const meetingRose: Pattern = {
  name: 'end of the meeting',
  read(lines, at) {
    if (!beginsParagraph(lines, at)) return undefined;
    const take = linesOfMatch(lines, at, withoutNumber(lines.text, lines.from[at]!), CLOSING);
    return take ? { kind: 'closing', take } : undefined;
  },
};
