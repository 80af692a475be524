/** The offices of parliaments, courts, banks and boards, by which a transcript's label names who speaks. */

import { anyOf, inBothCases, oneOf, spaced } from '../../../alternatives.ts';
import { inSmallLetters, SIGNS } from '../../../letters.ts';

const NOUN = anyOf(`
  speakers?, presidents?, presiding, chair(?:man|men|woman|person|persons)?s?, vice-chair(?:man|woman|person)?s?, co-chairs?,
  president-elect, vice-president, members?, senators?, leader, whip, lord, master, usher, serjeant, sergeant, chaplain,
  parliamentarian, teller, tellers, clerks?, premier, ministers?, secretar(?:y|ies), chancellor, governors?, mayor, treasurer,
  controller, comptroller, commissioners?, convener, convenor, superintendent, administrator, manager, officer, chief justice, executive, auditor,
  directors?, director-general, analyst, registrar, steward, engineer, ombudsman, ombud, delegation, representative, ambassador, rapporteurs?, mediator,
  court, judges?, magistrate, arbitrator, coroner, bailiff, marshal, attorneys?, solicitors?, advocate, counsel, prosecutor,
  prosecution, defen[cs]e, defendant, accused, plaintiff, petitioner, witness(?:es)?, deponent, juror, foreperson, videographer,
  stenographer, press, reporter, correspondents?, spokes(?:man|woman|person), anchor, byline, interpreter, translator, operator,
  moderators?, facilitators?, interviewers?, interviewees?, respondents?, host, hosts,
  ministre, connétable, présidente?, greffier, llywydd, taoiseach, tánaiste, ch?athaoirleach, comhairle`);
const OFFICE_NOUN = new RegExp(`(?:^|[\\s-])${NOUN}(?![^${SIGNS}\\d])`);

/** Whether words name an office: `Deputy Speaker`, `Minister for Health`. */
export function namesOffice(words: string): boolean {
  return OFFICE_NOUN.test(inSmallLetters(words));
}

/** `Madam`, `Mr.`; `Hon.` before a Speaker or a Chair alone, since members have it too. */
const ADDRESS = `(?:${oneOf(
  anyOf('Madame?, MADAME?, Mr\\.?, MR[.<]?, Mdm\\.?, Mister, Ms\\.?, Miss'),
  `H(?:on|ON)\\.?(?= (?:${inBothCases('Temporary, Deputy, Acting')} ){0,2}${inBothCases('Speaker, Chair')})`,
)}(?: )?)?`;

/** `Acting`, `Vice`, `Town`: which of those who hold an office. */
const RANK = `(?:${inBothCases(`
  Temporary, Acting, Deputy, Assistant, Associate, Vice, Co, Principal, First, Second, Interim, Chief, Financial, Presiding, Lead, Town, City, County,
  Executive`)}|${anyOf('Company, Committee, Board, Court, Official, Managing')})(?: |-)`;

/** `CH`, and on the next line `AIRMAN`, as text that was taken out of a PDF has it. */
const BROKEN = [...'CHAIRMAN'].join('(?:\\r?\\n)?');

/** The longer one of two that begin alike comes first: `Secretary-General`, `Secretary`. */
const OFFICE = `(?:${inBothCases(`
  Speaker, President, Chief Executive, Secretary-General, Secretary, Spokes(?:man|woman|person), Clerk, Premier, Prime Minister, Minister,
  Mayor(?: Pro Tem(?:pore)?)?, Governor, Commissioner, Treasurer, Superintendent, Administrator, Manager, Officer,
  Director-General, Director, Convener, Rapporteur, Moderators?, Facilitator, Interviewer, Interviewee, Respondent, Host,
  Operator, Interpreter, Attorney(?:-| )General, Lawyer, (?:Defen[cs]e )?(?:Attorney|Counsel)(?: Assisting)?, Prosecutor, Defendant, Witness, Judge,
  Juror, Foreperson, Foreman, Deponent, Videographer, Arbitrator, Coroner, Magistrate, Bailiff, Questioner, Question, Journalist, Correspondent, Reporter,
  Leader of (?:the )?(?:House|Opposition|Government)(?: in Parliament)?, Ser[gj]eant(?:-| )at(?:-| )Arms, Table Officer,
  Lieutenant Governor, Public Advocate, Majority Leader, Minority Leader`)}|${anyOf(`
  Chair(?:s|man|men|woman|person)?, CHAIR[A-Z]{0,6}, ${BROKEN}, STAFF, chairs?, Convenor, Court, Justice, Plaintiff’s (?:Counsel|Attorney),
  Registrar, Facilitators, Interviewers, Interviewees, Respondents, Hosts, Translator, Panell?ist,
  Opposition Leader, Chief Whip,
  Taoiseach, Tánaiste, Ceann Comhairle, Leas-Cheann Comhairle`)})`;

/** `Vice Chairman`, `Deputy Speaker`, `Madam Chair`, `Co-Chairs`: an office that has no article before it. */
export const BARE_OFFICE = new RegExp(
  spaced(`${ADDRESS}(?:${RANK})*${OFFICE}(?:-(?:elect|Elect|ELECT|designate))?(?!\\p{Alpha}),?`),
  'uy',
);

/** `Le vice-président`, `L'Orateur suppléant`. */
const FRENCH =
  "(?:L[ea] |L[’'])(?:vice-)?(?:[Pp]résidente?|ministre|[Gg]reffi(?:er|ère)|[Oo]rateur)" +
  '(?: (?:suppléante?|intérimaire|adjointe?|d[eu]s? [^:(\\r\\n]{2,60}))?';

/** White space that may be a line's end: offices in Malay are long. */
const BREAK = `(?: (?:\\r?\\n)?|\\r?\\n)`;

/** `Timbalan Menteri Pengangkutan`, `Tuan Yang di-Pertua`. */
const MALAY =
  `(?:${anyOf('Timbalan, Tuan, Puan, Perdana')}${BREAK}){0,3}` +
  `(?:Yang${BREAK}di-Pertua|Menteri|Pengerusi|Setiausaha|Ketua${BREAK}Pembangkang)` +
  `(?:,?${BREAK}(?:\\p{Upper}[\\p{Alpha}-]*|dan|di)){0,16}`;

/** `NAIBU SPIKA`, `Waziri wa Afya`, `MBUNGE FULANI`. */
const SWAHILI =
  '(?:(?:NAIBU|Naibu) )?(?:SPIKA|Spika|(?:WAZIRI|Waziri)(?: [\\p{Alpha},-]+){1,10})' +
  '|MWENYEKITI|Mwenyekiti|(?:MBUNGE|WABUNGE|Wabunge) (?:FULANI|[Ff]ulani)';

/** `Y Llywydd`, `Prif Weinidog`. */
const WELSH = '(?:Y )?(?:Dirprwy )?Ll?ywydd|Y (?:Prif )?(?:Weinidog|Ysgrifennydd)|Y (?:Cadeirydd|Clerc)';

/** `Le vice-président`, `Timbalan Menteri Pengangkutan`, `Y Llywydd`: a colon or bracket stands behind, or `Le Président` is alone. */
export const FOREIGN_OFFICE = new RegExp(
  spaced(`(?:${FRENCH}|${MALAY}|${SWAHILI}|${WELSH})(?=\\s*[[(:])|L[ea] Présidente?(?=[\\r\\n])`),
  'uy',
);
