/** What stands in brackets and asks for something still to be filled in or checked: `[check]`, `(sp?)`, `[date]`. */

import { anyOf, inBothCases, oneOf } from '../alternatives.ts';
import { inSmallLetters } from '../letters.ts';
import { DONE } from './desk.ts';

/** What is missing: in brackets its name alone is a gap, `[date]`. */
const THING = anyOf(`
  (?:[a-z’']+ )?(?:names?|title), surname, outlet, state(?: party)?, region, group, cite, ref, weekday, verb,
  lede, headline, proposal, moderator, agency, pronouns?,
  (?:citation|chiffre|montant|titre|(?:pr[ée])?nom|heure|mois|pays|lieu|cifra|nombre|fecha|cargo|lugar|pa[ií]s|organizaci[oó]n)s?,
  date, time, day, week, year, month, list, number, no\\.?, figures?, place, venue, town, village, sponsors?, countr(?:y|ies), affiliation, amount,
  quote, (?:hyper)?link, symbol, city, topic, word, words, text, statement, source, spelling, orthographe, translation, document,
  [a-z.]+ (?:number|no\\.?|symbol), (?:name of )?constituency, acronym, initials, page, para(?:graph|s|\\.)?, blank, placeholder,
  gap, ngo, mandate, portfolio`);
/** What alone in brackets may be a direction, `[Vote]`, or a word of the text. */
const PART = anyOf(`
  heading, lead, votes?, results?, delegation, organi[sz]ation, percentage, total, photo,
  caption, section, speech, remarks, summary, background`);
const TO_COME = `to (?:come|follow|be ${anyOf(`${DONE}, determined, filled, translated`)})`;
const STATE = anyOf(`missing, unclear, pending, needed, here, awaited, ${TO_COME}`);
const PLEASE = '(?:please |pls )?';

/** In square brackets and round: `check`, `spelling?`, `TBC`, `check quote with delegation`, `figure to be checked`. */
const ASKS = new RegExp(
  `^${oneOf(
    // `check`, `check quote with delegation`, `please confirm: 14 or 15`, `place – check spelling`
    `(?:.{1,40} [–—-] )?${PLEASE}${anyOf(`
      (?:double|fact|cross|re)?[- ]?check(?:ed\\?|ing)?, verify, confirm, clarify, insert, list(?! of| att), add, fix(?:me)?, fill in,
      (?:para|re)phrase, re(?:word|write), cut, delete, spell, await(?:ing)?, listen again, see audio, ck, sp, cq, todo`)}(?:[ :](?! ?as )[^[\\]()]*)?`,
    // `ask the delegation`
    '(?:get|ask|look up|find out) [^[\\]()]+',
    // `to come`, `name of the Minister missing`, `headline to come`
    `(?:(?:.{1,30}.s )?(?:${THING}|${PART})(?: (?:of|for|from|by|with) [^[\\]()]{1,30})? )?${STATE}(?: (?:in|from|on) [a-z]+)?(?: [–-] .*)?`,
    // `figure to be checked with the mission`
    `(?:.{1,40} |(?=to be c[hlo]))to be ${anyOf(`${DONE}, agreed`)}(?: here| (?:by|with|against|from|before|after) .{1,30})?`,
    "(?:.{1,60} )?(?:could|did) ?n[o’']t (?:hear|catch)\\b.*",
    'sp(?:elling)?',
    '(?:not |un)sure',
    // `lien à vérifier`
    '(?:.{1,50} )?à (?:vérifier|confirmer|compléter|insérer|préciser|ajouter|venir|suivre|faire(?= ?[:\\]]|$)(?: ?:.*)?)',
    '(?:v[ée]rifi(?:er|car)|(?:confirm|insert|revis)ar)(?: .*)?',
    // `quote TK`
    '(?:.{1,40} )?(?:tk|tb[acd])',
    'x[x.,:0]+',
    // `x of y`
    'x+ (?:of y+|per cent|[mb]illion)',
    '[_•]+',
    '\\?(?:\\?.*)?',
    // `Ed.: is it out?`, `TN: keep?`
    '(?:ed|editor|eds|nb|tn|hansard|pw|trans(?:lato|cribe)r|note to (?:ed|desk|self)|(?:[a-z]+.s )?q(?:uery)?|desk)\\.?:.*',
    // `draft v3`, `end of draft / MK to finish`
    '(?:end of )?draft(?: v?\\.? ?\\d.*|(?<=end of draft).*)',
    // `one more sentence on wells`
    '(?:[a-z]* ?more (?:from|on)|(?:[a-z]* ?more )?(?:sentence|line|quote|para|paragraph)s? (?:on|from|about))\\b.*',
    // `comment [MK1]: who?` of a word processor
    'comment(?:ed)? \\[.*',
  )}[?!:. ]*$`,
);

/** One of these stands in whatever asks, and in few other brackets: a look of a tenth of the others' code. */
const MAY_ASK = new RegExp(
  anyOf(`
    [?:], check, verify, confirm, \\b(?:missing|unclear|pending|needed|here|awaited|tk|tb[acd]), to (?:come|follow|be), n[o’']t, sure, à, more\\x20,
    ^${PLEASE}${anyOf(`
      verif, clarif, insert, list, add, fi(?:x|ll), re(?:phrase|word|write|vis), cut, delete, spell, await, see, c[kq], sp, todo, get, ask, look,
      find, vérif, [x_•], (?:end of )?draft, (?:get |find )?(?:name|title|country), sentence, line, quote, para, comment, s(?:ound|pelling:)s?, stet`)}`),
);

/** A question of a few words, `name?`, `is this right?`, `new PR? old one left`: in square brackets nobody is quoted so. */
const QUESTION = /^[^[\]]{2,40}\?(?: [–—\p{Lower}-][^[\]]{1,40})?$/u;
/** The word itself stands for what is to be filled in: `[date]`, `[TIME]`. */
const SLOT = new RegExp(
  `^${oneOf(
    // `[names of the sponsors]`
    `${anyOf('names?, titles?, list, links?, quotes?, rest, date, n(?:umber|o\\.), figures?')} (?:of|from|by|to) (?:the )?[a-z-]+(?: [a-z-]+){0,2}`,
    // `[number of]`, `[country 2]`
    'n(?:umber|o\\.) of',
    '(?:countr|stat)[a-z]+ \\d',
    // `[exact date]`, `[time and place]`
    `(?:(?:second|2nd|exact|full) )?${THING}(?:(?:,(?! nu)| and| et| y)? ${THING}){0,2}`,
  )}$|^(?:x(?:\\.[xy])?|nth)$`,
);
/** `[A/79/XXX]` */
const SYMBOL = /\/X{2,}$/;
/** `[-could-]`, `[+can+]`: what a comparison of two texts leaves; `[-134-]` is a page. */
const CHANGED = /^([+-]).*\D\1$/;

/** What round brackets hold in ordinary prose as well: `(update)`, `(add two)`, `(cut to size)`. */
const ALSO_PROSE = new RegExp(
  `^(?!${oneOf(
    // Not so `(quote TK)`, `(or 14, check)`, `(check)`, `(verify)`, `(spelling?)`, `(Check against delivery)`.
    '.*\\b(?:tk|tb[acd]|TK|TB[ACD]|xx+)[?!. ]*$',
    '(?:pls|please) ',
    '(?:(?:double|fact|cross|re)[- ]?)?check[?!. ]*$',
    '(?:double|cross)[- ]check ',
    'verify[?!. ]*$',
    'c[kq] ',
    'spell(?:ing)?\\?',
    '[Cc]heck(?:: | (?:against|with|name|spelling|quote|figure|date|audio|sponsors|title|votes?)\\b)',
  )})${oneOf(
    '[a-z]+(?: .*)?',
    'X+',
    `${anyOf(`
      Update, Missing, Query, Insert, Add, Confirm, Verify, Fix, Cut, Delete, Unclear, Pending, Here, Needed, Check, Todo, Sp,
      Spell, Await, Listen`)}\\b.*`,
  )}$`,
);

/** `[JB to check]`, `[AU: please confirm]`: whose initials stand before what they are to do. */
const ASKED = new RegExp(
  `^(?:[A-Z]{2,8}|[A-Z][a-z]+(?= to | ?[–—:-] ?(?:please|pls|can you) ))${oneOf(
    ` ?[–—:-] ?${anyOf('please, pls, check, can, could, confirm, what, which, who, where')}\\b.*`,
    ` (?:to|TO) ${inBothCases('check, confirm, verify, add, provide, insert, complete, fill, send, supply, translate')}\\b.*`,
  )}$`,
);

/** Whether the words in a bracket of either kind ask for something. */
export function asks(bracket: '[' | '(', inside: string): boolean {
  const small = inSmallLetters(inside);
  const mayAsk = MAY_ASK.test(small);
  if (bracket === '(') {
    return mayAsk && ((ASKS.test(small) && !ALSO_PROSE.test(inside)) || ROUND.test(small) || THING_ASKED.test(small));
  }
  return (mayAsk && ASKS.test(small)) || [QUESTION, SYMBOL, CHANGED, ASKED].some(form => form.test(inside));
}

/** What a desk alone says, anywhere in brackets: `[map not received]`, `[para. 3 missing]`, `[Legal to clear]`, `[falta un nombre]`. */
const OF_DESK = new RegExp(
  `(?<!\\b${anyOf('an?, the, this, his, her, its, as, if, when, where')} )\\b${anyOf(`
    (?:double|re)?check(?:ed|ing)?, verify, confirm, missing(?! (?:persons?|people|children)), needed, please(?! (?:note|see)), pls,
    to (?:clear|supply|transcribe), pick up, gap of, not (?:yet )?(?:in$|received|recorded|delivered|confirmed|translated), garbled,
    await(?:ing)? (?:text|copy|translation), awaited$, tc$, wait for, untranslated, phonetic, query,
    get text, unclear, update, listen, tk, next take, (?:see|from)(?: the)?(?: sound)? (?:audio|webcast|video|tape|recording|file), manquante?s?, faltan?, pendientes?`)}\\b|^${oneOf(
    // `[quote needs a source]`
    `(?:(?:${THING}|${PART}|this) (?:[–—-] )?)?needs?`,
    // `[missed two words]`, `[complete from sheet]`
    anyOf('missed, complete (?:from|with)'),
    // `[place – see map]`, `[date: after Easter]`, `[quote, 2 lines]`
    `${anyOf('name, place, date, figure, number, quote, title, country')}(?: ?[–—-] |: |, \\d)`,
    // `[how many?]`
    'how (?:many|much)',
    // `[two more to add]`
    '(?:\\d+|one|two|three) more\\b',
    // `[@Ada: source?]`
    '@',
    // `[NTD: name?]`
    'ntd\\b',
  )}|.to (?:come|follow)$`,
);

/** Whether words in square brackets, which are no sentence, are a desk’s. In a quotation they may be the editor’s own. */
export function isOfDesk(inside: string): boolean {
  return OF_DESK.test(inSmallLetters(inside)) && !/^\p{Upper}.*\.$/u.test(inside);
}

/** What a speaker or a figure is given with. */
const GIVEN = anyOf('state, country, title, name, date, place, figure, number, quote, affiliation, party');
/** `(sp?)`, `(to be confirmed)`, `(to come)`: what no sentence says in passing. */
const ROUND = new RegExp(
  `^${oneOf(
    '(?:sounds like|à vérifier|(?:confirm|verific)ar) .*',
    'sp\\.?',
    'c[qk]',
    '\\?+',
    'spell(?:ing| out)',
    'stet',
    // `spelling: Berg or Borg`
    'spelling: .*',
    // `Brandvold??`, `or 14, check`
    '.{1,12}\\?{2,}',
    '.*[?;,–-] (?:check|verify|confirm)',
    // `to come`, `date to be confirmed`
    `(?:${GIVEN} )?${TO_COME}`,
    // `name later`, `name not on list`, `get name`
    `${GIVEN} ${anyOf('later, missing, unknown, not (?:yet )?(?:on|in|from)\\b.*')}`,
    `(?:get|find) ${GIVEN}`,
  )}[?.! ]*$|^(?:sic|ck|m(?:rs?|s)\\.?|s?he(?: or |/)s?he)\\?$`,
);
/** `(place name?)`, `(spelling of river?)` */
const THING_ASKED = new RegExp(`^${THING}(?: of [a-z]+)? ?\\?$`);

/** Whether the words in square brackets only name what belongs there. In a quotation they may be the editor’s own. */
export function isSlot(inside: string): boolean {
  return SLOT.test(inSmallLetters(inside));
}

/** `I think she is from Mali`, `40 or 400?`, `1998?`, `which delegate?`, `number`: in round brackets whoever reports speech asks nothing of the reader. */
export function isGuess(inside: string): boolean {
  return GUESS.test(inside);
}

const GUESS = new RegExp(
  `^(?:${[
    "(?:I think|(?:I[’']?m )?not sure)\\b.*",
    `(?:or )?(?:\\d[\\d .,]*(?: (?:or|ou) \\d[\\d .,]*)?|${anyOf('two, three, four, five, six, seven, eight, nine, ten')})\\?`,
    '(?:which|who|when|where|how(?= m))(?: [a-z]+)?\\?',
    'number|count|figure|amount|rest of list',
  ].join('|')})$`,
);

/** `its/their`, `$4bn/$40bn`, `third`: one of several is to be chosen. In a quotation they may be the editor’s own. */
export function isChoice(inside: string): boolean {
  return /^(?!and\/or$|s?he\/|h(?:is|er|im)\/h)[a-z]{2,12}\/[a-z]{2,12}$|^[$€£]\S{1,12}\/[$€£]\S{1,12}$|^(?:second|third|(?:four|fif|six)th)$/.test(
    inside,
  );
}

/** Whether one plain word or a few stand in the brackets, `[add]`, `[checking notes]`, which in a quotation may be the editor’s own as well. */
export function isPlainWord(inside: string): boolean {
  return /^(?!check$|sp$|ck$|cq$|tk|tb[acd]$|x+$)[A-Za-z][a-z]+$|^(?:get|ask|look up|find out|confirm|add|insert(?= (?:your|an?|[a-z]+(?: here)?$))|cut|fix|checking) /.test(
    inside,
  );
}

/** `[check]`, `(sp?)`, `[figure to be checked]`, `[Ravi to confirm]`: what asks of the words beside it, and stands for none. */
const CHECK = new RegExp(
  `^(?:[[(]${PLEASE}${anyOf(`
    (?:[a-z]+[- ])?check, verify, confirm, spelling, sp, sic, c[qk], (?:not |un)sure, sounds like,
    (?:[a-z]+ )?to be (?:checked|verified|cleared), to be confirmed,
    [a-z]+ to (?:check|confirm|verify), (?:ed|editor|nb|tn|desk)(?=\\.?:)`)}\\b|\\(\\?+\\))`,
);

/** Whether a mark only asks whether what stands beside it is right. */
export function isCheck(mark: string): boolean {
  return (mark[0] === '[' || mark[0] === '(') && CHECK.test(inSmallLetters(mark));
}
