import { anyOf, oneOf } from '../../alternatives.ts';
import { inSmallLetters } from '../../letters.ts';
import { isBlank, type Lines, lineText } from '../../lines.ts';
import { onceRead } from '../once-read.ts';
import { isCode, isUnderlined } from './lines.ts';
import { rollHeadsOf } from './roll.ts';

const TITLE_LINES = 12;

/** The first lines of a text that are no paragraphs. */
export function titleLines(lines: Lines): readonly string[] {
  return shortLines(lines).map(at => lineText(lines, at));
}

function shortLines(lines: Lines): readonly number[] {
  const short: number[] = [];
  const settings = settingsEnd(lines);
  for (let at = 0; at < lines.count && short.length < TITLE_LINES; at++) {
    const length = lines.to[at]! - lines.from[at]!;
    if (isBlank(lines, at) || length >= 140 || isCode(lines, lines.from[at]!)) continue;
    if (at < settings ? IN_SETTINGS.test(lineText(lines, at)) : !CONTENTS.test(lineText(lines, at))) short.push(at);
  }
  return short;
}

/** The line behind the settings of a page, between two rules at its beginning; 0 where none stand there. */
export function settingsEnd({ text, from, to, count }: Lines): number {
  if (text.slice(from[0], to[0]) !== '---') return 0;
  for (let at = 1; at < count && at < MOST_SETTINGS; at++) if (text.slice(from[at], to[at]) === '---') return at + 1;
  return 0;
}

const MOST_SETTINGS = 40;
/** `title: Minutes of the Lakes Committee`, `date: 2021-05-05`, `transcript_by: Ada Lund` */
const IN_SETTINGS = /^(?:title|(?:pub)?date|transcript_?by):/i;

/** `<!-- START doctoc -->`, `- [Lamps](#lamps)`: the contents that a tool has put above a title. */
export const CONTENTS = /^(?:<!--.*-->$|[-*+] \[.*\]\(#)/;

/** Whether one of a text’s first lines says that it is minutes or a transcript. */
export function hasTitle(lines: Lines): boolean {
  return shortLines(lines)
    .slice(0, 6)
    .some(
      (at, i, all) =>
        isTitleOfMinutes((isUnderlined(lines, at) ? '# ' : '') + lineText(lines, at)) &&
        // `Download "Thursday, July 9"`, below it `Transcription`: whatever a page has of a print.
        !(i > 0 && lines.text.startsWith('Download ', lines.from[all[i - 1]!])),
    );
}

/** Whether a text is minutes or a transcript, by its title or because it says who was there and who wrote, or how it began. */
export const isOfMeeting = onceRead(lines => hasTitle(lines) || rollHeadsOf(lines) > 1 || beginsAsSession(lines));

/** Whether a text tells at its head, without a title, of what a session of engineers begins with. */
function beginsAsSession(lines: Lines): boolean {
  return new Set(titleLines(lines).flatMap(line => line.toLowerCase().match(BEGINS_SESSION) ?? [])).size > 1;
}

/** `2 min - Blue sheets / scribe selection / NOTE WELL`, `Agenda bashing` */
const BEGINS_SESSION = /blue ?sheet|scribe selection|note well|agenda[- ]bash/g;

/** The title of minutes or a transcript: `# May 21, 2012 Meeting Notes`, `Minutes of the Lakes Committee`. */
const TITLE = new RegExp(
  `^[#*_\\s]*(?:${anyOf(`
    draft, approved, unapproved, official, final, confirmed, unconfirmed, verbatim, edited, unedited, regular, special,
    annual`)} )*${oneOf(
    // `Council Minutes`
    `(?:${anyOf(`
      meeting, interview, hearing, interim meeting, working group, council, committee, board, telecon, call, session,
      debate`)}s? )?(?:minutes|transcripts?|transcriptions?)\\b`,
    // `Stenographic report`
    '(?:the )?(?:record of proceedings|stenographic (?:record|minutes|report))\\b',
    // `Lamp Board Meeting #12 Notes`
    `.{1,120}\\b${anyOf(`
      meeting, interim, session, telecon, call, council, committee, board, hearing, interview, working group,
      wg`)}(?:'s|’s)?(?: #?\\d{1,4})? (?:notes|minutes|transcript(?:ion)?s?|proceedings)\\b`,
    // `Lamps WG meeting log`, `Lamps meeting #12`
    '.{1,80}\\bmeeting (?:logs?\\b|#\\d{1,4}$)',
    // `Notes from the Lamp Council`
    `(?:notes|record|proceedings|report of proceedings) (?:of|from|for) (?:the |a |an )?.{0,60}\\b${anyOf(`
      meeting, meetup, session, hearing, debate, council, committee, board, assembly, parliament`)}\\b`,
    // `Lamps teleconference`
    '.{0,80}\\b(?:teleconference|telecon|telcon|(?:conference|earnings|investor) call|face-to-face meeting)\\b',
    // `Lamps call 2031-05-12`, `… 12 May 2031`, `… May 12th, 2031`
    `(?:(?!agenda).){1,80}\\b(?:meeting|call|sync|interim)\\b[\\s,:(–—-]{1,4}${oneOf(
      '(?:19|20)\\d\\d-\\d\\d-\\d\\d',
      '(?:\\d{1,2} )?[a-z]{3,9} (?:19|20)\\d\\d',
      '[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d',
    )}\\b`,
    // `# 12 May 2031 lamps plenary`
    // and `2031 May 12 Lamps Meeting`
    '(?:19|20)\\d\\d [a-z]{3,9} \\d{1,2} .{1,60}\\bmeeting$',
    '(?<=# )(?:.{0,20}\\b)?\\d{1,2}(?:st|nd|rd|th)?,? [a-z]{3,9},? (?:19|20)\\d\\d\\b.{1,60}\\b(?:meeting|plenary|telecon)$',
    // `Lamps WG Session`, `Lamps at IETF 112`
    '.{1,60}\\b(?:wg|rg|working group)\\b.{0,12}\\b(?:meeting|session)\\b',
    '.{0,60}\\bietf[ -]?\\d{2,3}\\b',
    // `Procès-verbal de la séance du conseil municipal`
    '(?:proc[eè]s[- ]verbal|compte[- ]rendu)\\b.{0,50}\\bconseil (?:municipal|commun|d.administration)',
    // `Dáil Éireann`, `Lake House Proceedings`, `Debates of the Senate`
    '(?:(?:dáil|seanad) éireann|plenary proceedings|synopsis of debates)\\b',
    '.{1,60}\\b(?:house|assembly|council|senate|parliament) proceedings\\b',
    'debates of the (?:house|senate|legislative|national|parliament)\\b',
    anyOf(
      'oral evidence\\b, official record of proceedings$, (?:nos?\\. [\\d and]{1,9} )?votes and proceedings(?: (?:of the .{4,60}|nos? [^.:]{1,20}))?$, verbatim report$',
    ),
    // `Hearing before the Lamp Committee`, `Journal of the House`, `Commons Journal 254`
    'hearings? (?:of|before|on) .{2,120}',
    'journals? of the (?:house|senate)\\b|(?:house|senate|commons|lords) journal(?: \\d+)?$',
    // `Lake Parliament – Hansard`; `five minutes` are none
    `.{1,80}\\b${anyOf(`
      (?<!\\b(?:\\d{1,3}|few|five|ten|twenty|thirty|approval of(?: the)?) )minutes, transcript, hansard,
      parliamentary debates, oral evidence, oral hearing, verbatim (?:record|report)`)}\\b`,
  )}`,
);

/** Whether a text begins with its place in the historic debates of the United Kingdom: `HC Deb 26 July 1984 vol 64 cc1345-53`. */
export function isOfDebates({ text, from, to }: Lines): boolean {
  return DEBATES.test(text.slice(from[0], to[0]));
}

const DEBATES = /^H[CL] Deb \d{1,2} \p{Alpha}{3,9} \d{4} vol \d/u;

/** Whether one of them says that people speak in it who were not met: a briefing of the press, an interview, an argument in court. */
export function isTalk(lines: Lines): boolean {
  return titleLines(lines)
    .slice(0, 6)
    .map(inSmallLetters)
    .some(line => TALK.test(line) && !GUIDE.test(line));
}

/**
 * Whether a text begins with the title of a guide to interviews, of a study of one, of a tool or of a form, not of a
 * record: `Interview Questions: Lamps`, `Transcript Analysis: Turns`, `Transcript formatter`, `TEMPLATE`.
 */
export function isGuide(lines: Lines): boolean {
  return titleLines(lines).some((line, i) => (i < 2 && GUIDE.test(inSmallLetters(line))) || EXAMPLE.test(line));
}

/** `(Example)`, `Minutes Template`, `This is a template for notes.`, a student’s `Main idea:`: above what nobody has said. */
const EXAMPLE = /^\W*(?:(?:minutes )?(?:template|sample|example)(?: minutes)?\W*$|this is a template\b|main ideas?:)/i;

const GUIDE = new RegExp(
  oneOf(
    `\\b(?:interview|oral history|transcript)(?:er)?(?:['’]?s)? ${anyOf(`
      guides?, guidelines, protocol, questions, schedule, questionnaire, form, template, checklist, tips, analys[ei]s,
      (?:format|convert|view|pars)t?er, tool`)}\\b`,
    '^\\W*(?:templates?|samples?|examples?)\\b(?!:)|\\bcall analy|\\bscript for\\b|^[^:]*\\b(?:look at|here is|below is) (?:an|the|this|some) examples?\\b',
  ),
);

const TALK = new RegExp(
  anyOf(`
    \\b(?:conférence|point) de presse\\b, \\b(?:press|media|news) (?:briefing|conference|availability|stakeout|encounter|gaggle)\\b, \\bnoon briefing$, ^official report$, ^transcript_?by:,
    ^record of (?:taped )?interview$,
    ^[#*_ ]*(?:an? )?(?:interview (?:with|of)|(?:oral history )?interview\\b|oral history|oral argument|fireside chat|q ?& ?a with|panel discussion|round ?table|deposition of)\\b,
    (?:^[^.,?!:]{0,60}\\ban (?:oral history )?|[,] )interview with [^?!:]{3,60}[^.]$,
    \\bpodcast\\b, 逐字稿$, \\b(?:presidential|mayoral|gubernatorial|primary) debate\\b, \\b(?:oral history (?:interview|project|program(?:me)?)|oral argument|earnings call)\\b`),
);

/** Each title has one of these, and most lines have none. */
const OF_TITLE = new RegExp(
  anyOf(`
    minutes, transcri, proc[eè]s.verb, compte.rendu, record (?:of|from|for), stenogra, notes, proceedings, meeting, interim, telecon, telcon, \\bcall\\b, \\bsync\\b,
    plenary, session, ietf, ireann, oral (?:evid|hear), verbatim, hearings? (?:of|before|on), hansard, debates, journal`),
);

/**
 * `Transcription Guidelines`, `Form for Local Minutes`: how they are to be written; `Transcript Viewer`, with what;
 * `Transcripts`, `Agendas and Minutes`, a list of them; `A. Approval of Council Minutes`, what is to be done with some;
 * and `Re: Minutes`, what is said of some.
 */
const ABOUT_SUCH = new RegExp(
  oneOf(
    anyOf(`
      ^\\W*transcripts\\W*$, ^\\W*minutes of meetings\\W*$, ^\\W*(?:subject: +)?re:, \\bagenda\\W*$, \\bagendas\\b, \\bagenda \\|,
      ^(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)] .*\\bapprov,
      \\b(?:form|format|template|guide|guidelines|rules) (?:for|of)\\b, ^\\W*(?:writ|tak|draft|format)ing\\b,
      \\b(?:transcripts?|minutes|notes)[ -](?:[a-z]{2,20} ){0,2}(?:tool|app|bot|assistant)\\b`),
    `\\b(?:transcripts?|transcriptions?|minutes|notes)[ -](?:[a-z]{2,20} ){0,2}${anyOf(`
      rules, guidelines?, guide, templates?, format, instructions, conventions, procedures, policy, manual, legend, api,
      (?:generat|edit|extract)(?:or|ion), (?:format|view|convert|mak|pars|writ|summari[sz]|analy[sz])t?er`)}\\W*(?:\\(.*)?$`,
  ),
);

/** `Minutes of the Meeting of the Lamp Council held in the Hall on 5 May 2021.`: a title may be a sentence. */
const HELD =
  /^Minutes of (?:the|an?) [^.]{0,80}\b(?:[Mm]eeting|[Cc]ouncil|[Cc]ommittee|[Bb]oard)\b[^.]{0,60}\b(?:held|on)\b/;

/** `When I export a transcript`, `To get a transcript`, `Description: Keeps the minutes of a meeting`: what is said of one. */
const SENTENCE = new RegExp(
  oneOf(
    '^(?:When|If|While|Because|Since|To(?= \\p{Lower}))\\b',
    '^[^:]*\\b(?:I|[Ww]e|[Yy]ou|[Tt]hey) \\p{Lower}{2}|\\b(?:transcripts?|minutes|notes) (?:has|have|is|are|will|should|must|can)\\b',
    '^(?:Description|Summary|Note|Tip|Purpose|Usage|About|Abstract): ',
    '^(?!Minutes|Meeting|Transcript)\\p{Alpha}+: \\S+$',
  ),
  'u',
);

/** `title: "Minutes of the Lakes Committee"` */
const SETTING = /^title: +["']?(.*?)["']?$/i;

/** Whether a line is the title of minutes or of a transcript. */
export function isTitleOfMinutes(line: string): boolean {
  // The columns of a table have commas too, but no spaces behind them; a log has the second, and who writes in haste small letters.
  const own = line.replace(SETTING, '$1');
  const said = HELD.test(own) || !/\p{Lower}/u.test(own) ? own.replace(/\.$/, '') : own;
  const small = inSmallLetters(said);
  return (
    OF_TITLE.test(small) &&
    !/^(?:\p{Lower}|[-*+•] )|^[Hh]ow to |^[Cc]hat (?:transcript|log)|[.,;?]$|\("|,\S|\d:\d\d:\d\d/u.test(said) &&
    TITLE.test(small) &&
    !SENTENCE.test(said) &&
    !ABOUT_SUCH.test(small)
  );
}
