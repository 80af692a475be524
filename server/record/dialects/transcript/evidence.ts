import { anyOf, oneOf } from '../../alternatives.ts';
import { DATE } from '../../calendar.ts';
import { inSmallLetters } from '../../letters.ts';
import { beginsParagraph, isBlank, type Lines } from '../../lines.ts';
import type { Speaker } from '../../record.ts';
import { endAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';
import { censusOf } from './census/census.ts';
import type { PlainLabel } from './labels/labels.ts';
import { isCode, isCue, traitsOf } from './lines.ts';
import { rollHeadsOf } from './roll.ts';
import { hasTitle, isGuide, isOfDebates, isTalk, isTitleOfMinutes, titleLines } from './title.ts';

/** What shows that a text is a transcript or the minutes of a meeting, and not merely one with labels. */

/** Heads that no other text has: of the Congressional Record, of a Hansard with its columns or its links, of a committee. */
const CERTAIN_HEAD = new RegExp(
  anyOf(`
    ^\\s*\\[(?:House|Senate|Joint) Hearing,[ ]\\d+, \\[Congressional Record Volume \\d+,
    ^\\s*\\d{1,2} \\p{Alpha}+ \\d{4} : Column \\d+[A-Z]{0,3}\\s*$, \\bHANSARD\\b[\\s\\S]{0,400}\\bThe House met at, ^Volume \\d+: debated on,
    Share this \\|(?: Link to this)? \\| Hansard source$, ^Link to this: Individually \\|, ^- (?:View Speech - )?Hansard - -,
    ^(?:House of Commons|Senate) Hansard #\\d, ^AS \\(\\d{4}\\) CR \\d, ^\\s*President\\. – (?=[A-Z]),
    ^\\s*From the Congressional Record Online, \\bin the FOMC Secretariat['’]s files\\b, ^This is page numbers? .{0,20}of the Hansard for the,
    ^\\s*(?:Washington[,] D\\. ?C\\. )?The (?:\\w+ ){0,2}(?:[Ss]ubc|[Cc])ommittees? met(?:[,]| at)[^\\r\\n]{0,60} pursuant to,
    ^\\s*(?:TRANSCRIPT\\s+)?(?:FEDERAL OPEN MARKET COMMITTEE|Federal Open Market Committee\\s*$),
    ^\\s*(?:TRANSCRIPT\\s+)?(?:(?:A (?:joint )?m|M)eeting|Transcript) of (?:the )?Federal Open Market Committee`),
  'mu',
);
const HEAD_LENGTH = 4_000;

/** What a page of a house's debates begins with, but its votes and papers too: one who speaks tells them apart. */
const HEAD_OF_HOUSE = new RegExp(
  anyOf(`
    ^\\s*Previous (?:Section|Fragment)\\b, ^THE CONGRESSIONAL GLOBE\\b, ^Column \\d{1,4}$,
    ^[[(] ?Uncorrected transcript—, ^Alert me about debates like this$, ^PRAYERS \\d, ^OFFICIAL REPORT$,
    ^Mesyuarat dimulakan pada pukul,
    (?:\\bThe (?:National |Legislative )?(?:Assembly|House|Senate|Council|Parliament)|(?:^|\\d )Parliament) (?:met|sat|resumed) at\\b,
    \\bThe\\s+Committee\\s+consisted\\s+of\\s+the\\s+following\\s+Members\\b`),
  'im',
);

/** `P R O C E E D I N G S`, `TranscriptBy: …`, `2:16 p.m. EDT`, as those write who take down hearings, talks and briefings. */
const PROCEEDINGS = new RegExp(
  `^(?:[ \\t\\d]*${anyOf(`
    P R O C E E D I N G S, PROCEEDINGS, (?:#{1,6} |\\*\\*)?(?:(?:Full|Episode|Podcast|Interview) )?Transcript:?(?:\\*\\*)?, FULL TRANSCRIPT, \\(PUBLIC MEETING\\), The meeting began at [\\d:.]+,
    \\d{1,2}:\\d\\d [AaPp]\\.?[Mm]\\.? (?:[ECMP][SD]?T|(?:L|l)ocal)`)}[ \\t]*$|[Tt]ranscri(?:pt|bed)[ _]?[Bb]y:|.* listen-only mode\\b)`,
  'm',
);

/** What an interview says of itself near its head, and what a page says that goes on with one. */
const INTERVIEWED =
  /\b(?:interview|oral history) (?:was )?conducted (?:by|in|on|for)\b|^[*_\s]*INTERVIEWERS?[*_]*:|\b(?:edited|full|complete|rush|verbatim|the|these) transcripts?\b/im;

/** What nobody writes but who takes down a tape. */
const NOT_HEARD = /\[(?:inaudible|unintelligible|crosstalk|interposing voices)\]/i;

/** `>> MAYOR LUND: GOOD EVENING.`, as those write who caption what is being said. */
const CAPTIONED = /^[ \t]*>>[ \t]{1,3}\p{Upper}[\p{Upper}.’'-]+ [^\p{Lower}\r\n:]{1,60}:\s/gmu;
const FEWEST_CAPTIONED = 4;

/** What one person has said before others, as an office prints it: `Remarks by the President at …`, and `(Applause.)` */
const REMARKS = /^(?:Opening |Closing )?Remarks (?:by|of|as delivered)\b/;
const APPLAUSE = /\((?:Applause|Laughter|Laughter and applause)\.?\)/i;

/** What people say to one another in a house, and what its record says of them: in small letters. */
const FORMS_OF_HOUSE = new RegExp(
  `(?=\\b[a-z]|\\) )${anyOf(`
    \\b(?:mr\\.?|madam|mrs\\.?|ms\\.?) (?:(?:temporary|deputy|acting) ){0,2}(?:speaker|president|chair(?:man|woman|person)?)\\b,
    \\bhon\\.?(?= [a-z]), \\b(?:hon\\.|honou?rable) (?:member|friend|lady|gentleman|senator), \\bpoint of order\\b,
    \\bmheshimiwa (?:spika|mwenyekiti)\\b, \\bbw\\. spika\\b, \\byang (?:di-pertua|berhormat)\\b,
    \\bm(?:onsieur le|adame la) président, \\bpresiding officer\\b, \\btook the chair\\b,
    \\b(?:legislative (?:assembly|council)|house of (?:assembly|commons|lords|representatives))\\b, \\bll?ywydd\\b,
    \\bcouncil ?member\\b, \\bmy lords(?=,),
    \\) \\((?:con|lab(?:\\/co-op| co-op)?|ld|lib ?dem|snp|dup|uup|sdlp|pc|plaid|green|alliance|ind|cb|reform|alp|lp|nats|ag)\\),
    \\bquestions? (?:to ministers|for oral answer|without notice)\\b, \\boral answers to questions\\b, \\bleader of the opposition\\b,
    \\bcabinet secretary\\b, \\bto ask the\\b, \\bnoble (?:lord|baroness|lady)\\b,
    \\bmr\\.? chief justice\\b, \\bthe co(?:urt|mmissioner):, \\byour (?:honou?r|lordship|ladyship)\\b, \\b(?:my|m') (?:lady|lord)\\b,
    \\b(?:ceann comhairle|cathaoirleach|taoiseach|seanad)\\b, \\bthe deputy\\b,
    \\b(?:first|second|third) reading\\b, \\b(?:the )?member for [a-z],
    \\bi (?:beg to|yield|move that|second|so move|lay on the)\\b, \\b(?:lok|rajya) sabha\\b,
    \\bthe (?:floor|gentleman from|gentlewoman from|senator from)\\b,
    \\b(?:agenda|quorum|working group|the chair|consensus|next item|action items?|motion|(?:the|meeting) minutes)\\b`)}`,
  'g',
);

/** A time of day. */
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m)';

/** What formal minutes say: when it began or ended, who moved or seconded, what came of it, who was there. */
const MINUTED: readonly RegExp[] = [
  oneOf(
    `called (?:\\S+ ){0,8}to order[^.[_{]{0,120}?${CLOCK}|${CLOCK}[^[_{]{0,90}? called (?:\\S+ )?session to order`,
    `[Mm]eeting (?:was )?(?:adjourned|closed|convened)[^.[_{]{0,60}?${CLOCK}`,
    `(?:opened|closed|adjourned) the (?:\\S+ )?meeting[^.[_{]{0,80}?${CLOCK}`,
    'meeting was opened (?:by|with)',
    '[Tt]here were no (?:apologies|declarations)|[Aa]pologies (?:for absence )?were received',
    "séance (?:est )?(?:ouverte|levée|close)|ouvre la séance|s[’']est réuni",
  ),
  oneOf(
    '(?:[Mm]ov|[Ss]econd|[Pp]ropos)ed ?(?:by:?|:) ?\\p{Upper}[.\\p{Lower}]',
    '(?:[Mm]otion|[Ss]econd)(?: was)?(?: made)? (?:by \\p{Upper}|and (?:passed|seconded))|[Oo]n motion of \\p{Upper}',
    '[\\p{Lower}.],? (?:moved,? (?:to|that|for|the|and)|seconded|made (?:a|the) motion)\\b',
    'sous la présidence de|donn(?:e|ant) pouvoir',
  ),
  anyOf(`
    à l[’']unanimité, [Mm]otion (?:was )?(?:[Cc]arrie|[Pp]asse|approve|faile)[ds], CARRIED\\b, [Cc]arried \\d, [Uu]nanimous, voted (?:aye|yes|in fav),
    A(?:yes|YES):, (?:approv|accept)ed as (?:an? \\S+ record|read|presented|submitted|written|amended), (?:RESOLVED|[Rr]esolved) (?:to|that|–)(?!\\S)`),
  anyOf(`
    (?:answered|called)(?: the)? roll, w(?:as|ere) (?:also )?(?:present|absent)\\b, [Pp]resent w(?:as|ere)\\b, [Qq]uorum (?:was )?present, P(?:resent|RESENT):,
    [ÉEé]taient présents, [Ss]ecrétaire de séance`),
].map(form => new RegExp(form, 'u'));

/**
 * `at [TIME]`, `by ______`, `by XX`, `on {{DATE}}`, `Time: meeting_time`: minutes that are still to be written; `on XX
 * occasions` is of a draft.
 */
const BLANK = new RegExp(
  oneOf(
    ': ?\\*{0,2} [a-z]+_(?:date|time|name|place|location|taker)\\b',
    `\\b(?:at|by|on|of):?[*]{0,2} ?${oneOf(
      '_{4}|(?<=by )XX|\\{\\{',
      '\\[[^\\]\\r\\n]{0,20}(?:[Nn]ame|NAME|[Dd]ate|DATE|[Tt]ime|TIME|00:00)[^\\]\\r\\n]{0,20}\\](?!\\()',
    )}`,
  ),
  'g',
);

/** `- [5 May 2031](minutes.pdf)`: a list of minutes. */
const LINKED = /^- \[[^\]\r\n]{1,80}\]\(\S{1,200}\.pdf\)/gm;

/** Whether titles of minutes, each with its day, stand one below the other. */
function isListOfMinutes(lines: Lines): boolean {
  let listed = 0;
  return titleLines(lines).some(line => {
    if (SIMILAR.test(line)) return true;
    listed = isTitleOfMinutes(line) && DATED.test(line) ? listed + 1 : 0;
    return listed > 2;
  });
}

/** What a site for documents has above those that are like one, and nothing of it. */
const SIMILAR = /^(?:Similar documents|Documents pareils)$/;

/** Under a heading, a colleague by the first name: `Larry asked about …`, `Mark discussed the …`. */
const TOLD = new RegExp(
  `^\\p{Upper}\\p{Lower}+(?: \\p{Upper}\\p{Lower}+)? ${anyOf(`
      discussed, asked, covered, presented, reported, gave (?:an?|the) (?:overview|update|report|summary), noted,
      suggested, proposed, explained, highlighted, agreed, posited, mentioned, raised, pointed out, updated,
      summari[sz]ed, reviewed, moved, clarified`)}\\b`,
  'u',
);
const MEETING_WORDS =
  /\b(?:working group|agenda|minutes|consensus|action items?|meeting|session|chairs?|presentation|slides|last call|attendees|committee|quorum|WG)\b/gi;

/** `scribenick: jkov`: whoever has a line of small letters behind it writes minutes. */
const SCRIBE = /^(?:<[^<>\s]{1,30}> )?scribe(?:nick)?:/im;
/**
 * `<jkov> scribe: jkov`, `[17:00] <jkov> #startmeeting lamps`, `[TOPIC] lamps`, as nobody but those of a meeting tells its
 * bots; `17:00<jkov>I call the meeting to order`.
 */
const IN_CHANNEL = new RegExp(
  `^(?:[[(]?[\\d:]{4,8}[\\])]? ?)?< ?[^<>\\s]{1,30}> ?${oneOf(
    'scribe(?:nick)?:|#startmeeting\\b|\\[topic\\]',
    '(?:i )?call (?:the|this) meeting to order',
  )}`,
  'im',
);

const FEWEST_TIMED = 4;

/** So often a house's forms stand where its business is done. */
const BUSINESS = 4;

/** Openings that are read until a text is sure to be a transcript. */
const ENOUGH = 8;

/** How sure `lines` are a transcript's by their head alone; undefined where it does not show it. */
export function evidenceOfHead(lines: Lines): number | undefined {
  return CERTAIN_HEAD.test(lines.text.slice(0, HEAD_LENGTH)) || isOfDebates(lines) ? 0.95 : undefined;
}

/** How sure a text is a transcript by all that stands in it. */
export const SUREST = 0.9;

/** How sure `lines` are a transcript's, from 0 to `SUREST`, given the patterns of its openings. */
export function evidenceOf(lines: Lines, certain: readonly Pattern[]): number {
  const head = lines.text.slice(0, HEAD_LENGTH);
  const { labels, examined, alone, recorded, timed, broadcast, interviewed, arePresent } = censusOf(lines);
  const { openings, share } = openingsIn(lines, certain);
  const title = hasTitle(lines);
  const talk = isTalk(lines);
  const roll = rollHeadsOf(lines);
  const written = (roll > 0 && SCRIBE.test(head)) || IN_CHANNEL.test(head);
  // A glossary goes on in small letters behind its words, and settings have small names; so have minutes, but their title tells.
  const named =
    (title || roll > 1 || written || recorded ? labels.size : spokenOf(lines.text, labels) - timed) + alone.size;
  const told = openings + named;
  // A play has its judges and objections, and subtitles are a film's unless whole names stand in them.
  if (STAGED.test(lines.text) || isGuide(lines) || (!title && README.test(lines.text)) || (!recorded && hasCues(lines)))
    return Math.min(0.4, told / 10);
  const { captioned } = traitsOf(lines);
  // Asked where several speak: of all that is looked for in a text it takes the longest.
  const house = captioned || openings >= 2 || told >= 4 ? countOf(FORMS_OF_HOUSE, inSmallLetters(lines.text), 6) : 0;
  // Those of a broadcast have no business of a meeting.
  if (captioned > 1 || (captioned && house >= BUSINESS)) return 0.85;
  if (examined && (talk || openings + labels.size >= 2)) return SUREST;
  if (openings >= 2 && (title || talk)) return SUREST;
  if (openings > 0 && HEAD_OF_HOUSE.test(head)) return SUREST;
  if (openings >= 2 && house >= 2 && share >= SHARE) return SUREST;
  // Labels alone are those of a play too, or of a chat: something must show a meeting.
  const meeting =
    (lines.text.includes('>> ') ? (2 * countOf(CAPTIONED, lines.text, FEWEST_CAPTIONED)) / FEWEST_CAPTIONED : 0) +
    (title || written || talk || recorded || PROCEEDINGS.test(head) || broadcast || interviewed ? 2 : 0) +
    (INTERVIEWED.test(head) ? 1 : 0) +
    (told >= 5 && lines.text.includes('[') && NOT_HEARD.test(lines.text) ? 2 : 0) +
    (arePresent ? 1 : 0) +
    roll +
    Math.min(2, house / 2);
  // In a list each stands once.
  const turns = [...alone.values()];
  const comeAgain = new Set(turns.map(({ key }) => key)).size < turns.length;
  if (turns.filter(({ ofHouse }) => ofHouse).length > 1 && comeAgain) return SUREST;
  if (recorded && told >= FEWEST_TIMED) return 0.85;
  if (openings > 0 && titleLines(lines).some(line => REMARKS.test(line)) && APPLAUSE.test(lines.text)) return 0.85;
  if (broadcast && told >= 2) return 0.85;
  if ((told >= 5 && meeting >= 2) || (told >= 4 && (talk || meeting >= 3)) || (openings >= 5 && meeting >= 1))
    return 0.85;
  const minuted = MINUTED.filter(form => form.test(head)).length;
  const dated = DATED.test(head);
  // A draft has its blanks among what is said, and a form or a list little else.
  const isForm = told < 5 && (countOf(BLANK, head, 2) > 1 || countOf(LINKED, head, 3) > 2 || isListOfMinutes(lines));
  if (title && !isForm && (told || roll > 1 || (roll && dated) || isDated(lines, minuted > 1))) return 0.6;
  if (minuted >= 3 && !isForm && (roll || title || dated)) return 0.6;
  if (narrated(lines)) return 0.55;
  return told >= 3 ? 0.4 : told > 0 || title || captioned ? 0.2 : 0;
}

/** What stands in a play, a screenplay or a textbook's dialogue, and in no meeting. */
const STAGED = new RegExp(
  `^[ \\t]*${anyOf(`
      (?:ACT|SCENE|Act|Scene) (?:[IVX]{1,4}|ONE|TWO|THREE|FOUR|FIVE|One|Two|Three)(?=[.:,]?[ \\t\\r]*$|\\. ),
      (?:INT|EXT)\\. [A-Z], (?:Exeunt|CURTAIN|Curtain|FADE IN|CUT TO)[.:]?[ \\t\\r]*$, Exercise \\d,
      Lesson \\d{1,2}:, Vocabulary[ \\t\\r]*$, \\[start of dialogue\\], (?:(?:Conversation|Sample|Example) d|D)ialogues?(?: [A-Z\\d]| Practice|:)?[ \\t\\r]*$,
      \\**A(?:ssistant|SSISTANT)\\**:`)}`,
  'm',
);

/** A heading over how something is used, or studied, or what a program is told: what is said there is an example. */
const README = /^---\nname: |^#{1,4} (?:Install(?:ation)?|Usage|(?:System )?Prompt|Options|Abstract)[ \t\r]*$/m;

/** Whether one of the first lines says when a subtitle stands. */
function hasCues(lines: Lines): boolean {
  for (let at = 0; at < lines.count && at < HEAD_LINES; at++) if (isCue(lines, at)) return true;
  return false;
}

const HEAD_LINES = 10;

/** At least this share of the paragraphs up to the openings that decide open a speech. */
const SHARE = 0.04;

/** Openings behind which the words begin as sentences do, and their share of the paragraphs read. */
function openingsIn(lines: Lines, certain: readonly Pattern[]): { openings: number; share: number } {
  let [openings, paragraphs] = [0, 0];
  for (let at = 0; at < lines.count && openings < ENOUGH; at++) {
    if (isBlank(lines, at) || isCode(lines, lines.from[at]!)) continue;
    if (beginsParagraph(lines, at)) paragraphs++;
    const found = firstSpeech(lines, at, certain);
    if (found && beginsSentence(lines.text, found.words) && !tellsOf(lines.text, found)) openings++;
  }
  return { openings, share: openings / Math.max(1, paragraphs) };
}

/** `The Chair: The Chair shall preside` lays down what a chair does. */
function tellsOf(
  text: string,
  { speaker: { span }, words }: { readonly speaker: Speaker; readonly words: number },
): boolean {
  return text.startsWith(text.slice(span.start, span.end), words);
}

function firstSpeech(lines: Lines, at: number, patterns: readonly Pattern[]) {
  for (const pattern of patterns) {
    const found = pattern.read(lines, at);
    if (found?.kind === 'speech') return found;
  }
  return undefined;
}

/** How many labels that are names have a sentence behind them. */
function spokenOf(text: string, labels: ReadonlyMap<number, PlainLabel>): number {
  let spoken = 0;
  for (const { words, shape, speaker, timed } of labels.values()) {
    if (shape === 'small' && !/\p{Upper}/u.test(text.slice(speaker.span.start, speaker.span.end))) continue;
    // Captions, and speakers that a program has told apart, may go on with the sentence of the one above.
    if (shape === 'voice' || timed || beginsSentence(text, words)) spoken++;
  }
  return spoken;
}

const SENTENCE = /\s*[\p{Upper}\p{N}“"‘'«([…*_—–+-]/uy;

function beginsSentence(text: string, at: number): boolean {
  return endAt(SENTENCE, text, at) >= 0;
}

/**
 * Whether the first lines have the day of the meeting as well: of one that was held, where its business is `minuted`, or
 * on the line that says `Minutes`. `Board meeting, 5 May 2031` may be to come.
 */
function isDated(lines: Lines, minuted: boolean): boolean {
  const titles = titleLines(lines).slice(0, 6);
  // In a transcript somebody speaks: a student's has a date and nobody's words.
  if (titles.some(line => /^(?:official )?transcript/i.test(line))) return false;
  const dated = titles.filter(line => DATED.test(line) && !OF_LIST.test(line));
  const held =
    minuted ||
    titles.some(line => /hansard|^(?:pub)?date:|\bvotes and proc|^journals? of|^\S+ journal(?: \d+)?$/i.test(line)) ||
    // `MINUTES`: a page that leads to some has the day of each, or says in a sentence when the next meeting is.
    (dated.length === 1 && !dated[0]!.endsWith('.') && titles.some(line => /^minutes$/i.test(line)));
  return dated.some(line => held || RECORD.test(line));
}

const RECORD = /\b(?:notes|minutes|transcript|proceedings|journals?)\b/i;

/** `- 10 June 2022` is one of a list of minutes. */
const OF_LIST = /^[-*+•] [^:]*$/;

const DATED = new RegExp(
  `\\b${DATE}\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}([-/.])\\d{1,2}\\1(?:19|20)?\\d\\d\\b`,
  'i',
);

/** Minutes told without labels: several paragraphs that say who discussed what, among words of a meeting. */
function narrated(lines: Lines): boolean {
  let told = 0;
  for (let at = 0; at < lines.count && told < 3; at++) {
    if (
      !isBlank(lines, at) &&
      (at === 0 || isBlank(lines, at - 1)) &&
      TOLD.test(lines.text.slice(lines.from[at], lines.from[at]! + 60))
    )
      told++;
  }
  return told >= 3 && countOf(MEETING_WORDS, lines.text, 5) >= 5;
}

/** How often `pattern`, a global one, stands in the text, up to `most`. */
function countOf(pattern: RegExp, text: string, most: number): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) if (++n >= most) break;
  return n;
}
