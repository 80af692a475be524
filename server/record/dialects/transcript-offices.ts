/**
 * The words by which a transcript names who speaks when it gives no plain name: honorifics, offices of parliaments,
 * courts, banks and boards, and those whom nobody knew. And the words that stand before a colon and are nobody.
 */

const SPACE = '[^\\S\\r\\n]';

/** `Mr.`, `Hon. Mrs.`, `Hon. (Eng.)`, `Rt Hon Sir`, `Senator`: read where a label begins, with the white space after it. */
export const HONORIFIC = new RegExp(
  `(?:L[e’']${SPACE}?(?:très${SPACE})?hon\\.${SPACE}+|(?:(?:The${SPACE}+)?(?:Rt\\.?|Right|RT\\.?)${SPACE}+|(?:Reverend${SPACE}+|Dr\\.?${SPACE}+)?[Tt]he${SPACE}+)(?:Hon(?:ou?rable)?|HON)\\.?${SPACE}+(?:Dr\\.?${SPACE}+)?` +
    `|(?:Hon|HON|Sen|Senator)\\.?${SPACE}+\\((?:M[rs]s?|Dr|Prof|Eng|Rev|Amb|Sen|Capt|Maj|Gen|Col|Arch|Barr|Chief|Alh)\\b[^()]{0,20}\\)${SPACE}+` +
    `|(?:M[rR][sS]?|M[sS]|M[xX]|M(?=\\.\\s)|D[rR]|Mdm|MHE|Mhe|Bw|Bi|Mnr|Mev|Rre|Nksz|Mme|Mlle|Cr|(?:Assoc|Asst)\\.?${SPACE}+Prof|Prof|PROF|Er|Hon|HON|Rev|REV|Adv|ADV|Ald|Shri|SHRI|Shrimati|SHRIMATI|Smt|SMT|Kumari|KUMARI|Sen|SEN|Rep|REP|GOV|Cllr|Eng|Arch|Amb|(?:Maj|Lt|Brig)(?:[-‑]|\\.?${SPACE}+)Gen|(?:Major|Lieutenant|Brigadier)[-‑ ]General|Lt|Gen|Col|Capt|Maj|Brig|St|Fr)(?:\\.${SPACE}*|${SPACE}+)` +
    `|(?:Miss|MISS|Madam|MADAM|Mister|Sir|SIR|Dame|Lord|LORD|Lady|LADY|(?:The${SPACE}+)?(?:Lord${SPACE}+)?(?:Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Bishop|Archbishop)(?:${SPACE}+of)?|Archbishop|Senator|SENATOR|MPP|MLA|MHA|Deputy|Connétable|Tuan|Datin|Tan${SPACE}+Sri|Dat(?:o['’]?|uk)${SPACE}+Se?ri|Dato['’]|Haji|Hajah|Councillor|COUNCILLOR|Councilor|Councilmember|COUNCILMEMBER|Councilman|Councilwoman|Council${SPACE}Member|COUNCIL${SPACE}MEMBER|ALDERMAN|TRUSTEE|Alderman|Supervisor|Trustee|Assemblymember|Assemblyman|Assemblywoman|Delegate|Representative|REPRESENTATIVE|Congressman|Congresswoman|Judge|Justice|JUSTICE|General|GENERAL|Admiral|Colonel|Major|Captain|Lieutenant|Sergeant|Ambassador|AMBASSADOR|Professor|PROFESSOR|Profesor|Doctor|Reverend|Father|Sister|Brother|Rabbi|Sheikh|Sheikha|Alhaji|Alhaja|Hajia|Engr|Tun|Encik|Puan|Chief|CHIEF|Dato|Datuk|Ato|Honou?rable|HONOU?RABLE)${SPACE}+|\\((?:Dr|Prof|Ir)\\.?\\)${SPACE}+){1,3}`,
  'y',
);

const NOUN =
  'speakers?|press|ministre|connétable|présidente?|llywydd|anchor|byline|greffier|chair(?:man|men|woman|person|persons)?s?|presidents?|presiding|ministers?|premier|secretar(?:y|ies)|clerks?|attorneys?|solicitors?|advocate|counsel|commissioners?|chancellor|leader|whip|treasurer|controller|comptroller|senators?|court|witness(?:es)?|judges?|registrar|reporter|interpreter|operator|moderators?|rapporteurs?|governors?|mayor|directors?|director[-‑]general|ombudsman|ombud|serjeant|sergeant|bailiff|superintendent|convener|convenor|facilitators?|interviewers?|interviewees?|respondents?|host|hosts|member|members|taoiseach|tánaiste|ch?athaoirleach|comhairle|usher|prosecutor|prosecution|defen[cs]e|defendant|accused|spokes(?:man|woman|person)|correspondents?|videographer|stenographer|deponent|arbitrator|mediator|coroner|magistrate|chaplain|plaintiff|petitioner|officer|executive|manager|administrator|auditor|parliamentarian|lord|master|marshal|foreperson|juror|translator|teller|tellers|delegation|representative|ambassador|president[-‑]elect|vice[-‑]president|co[-‑]chairs?|vice[-‑]chair(?:man|woman|person)?s?';
/** Whether words name an office: `Deputy Speaker`, `Minister for Health`. */
export const OFFICE_NOUN = new RegExp(`(?:^|[\\s‑-])(?:${NOUN})(?![\\p{Alpha}])`, 'iu');

/** `Vice Chairman`, `Deputy Speaker`, `Madam Chair`, `Co-Chairs`: an office that has no article before it. */
export const BARE_OFFICE = new RegExp(
  `(?:(?:Madam|Mr\\.?|MR\\.?|MADAM|Mdm\\.?|Mister|Ms\\.?|Miss|Hon\\.?(?=${SPACE}+(?:(?:Temporary|Deputy|Acting)${SPACE}+){0,2}(?:Speaker|Chair)))${SPACE}*)?` +
    `(?:(?:(?:Temporary|Acting|Deputy|Assistant|Associate|Vice|Co|Principal|First|Second|Interim|Chief|Presiding|Lead|Town|City|County|Company|Committee|Board|Court|Official|Executive|Managing)|(?:TEMPORARY|ACTING|DEPUTY|ASSISTANT|ASSOCIATE|VICE|CO|PRINCIPAL|FIRST|SECOND|INTERIM|CHIEF|PRESIDING|LEAD|TOWN|CITY|COUNTY|EXECUTIVE))(?:${SPACE}+|[-‑]))*` +
    '(?:Speaker|SPEAKER|Chair(?:s|man|men|woman|person)?|CHAIR[A-Z]{0,6}|chairs?|President|PRESIDENT|Secretary[-‑]General|Secretary|SECRETARY[-‑]GENERAL|SECRETARY|Spokes(?:man|woman|person)|SPOKES(?:MAN|WOMAN|PERSON)|Clerk|CLERK|Moderators?|MODERATORS?|Facilitators?|FACILITATOR|Interviewers?|INTERVIEWER|Interviewees?|INTERVIEWEE|Respondents?|RESPONDENT|Hosts?|HOST|Operator|OPERATOR|Interpreter|INTERPRETER|Translator|Mayor(?: Pro Tem(?:pore)?)?|MAYOR(?: PRO TEM(?:PORE)?)?|Premier|PREMIER|Prime Minister|PRIME MINISTER|Minister|MINISTER|Attorney[-‑ ]General|ATTORNEY[-‑ ]GENERAL|(?:Defen[cs]e |DEFEN[CS]E |Plaintiff’s )?(?:Counsel|COUNSEL)|Witness|WITNESS|Court|Judge|JUDGE|Justice|Juror|JUROR|Defendant|DEFENDANT|(?:Defense |DEFENSE |Defence |Plaintiff’s )?(?:Attorney|ATTORNEY)|Prosecutor|PROSECUTOR|Bailiff|BAILIFF|Officer|OFFICER|Convener|CONVENER|Convenor|Rapporteur|RAPPORTEUR|Governor|GOVERNOR|Commissioner|COMMISSIONER|Treasurer|TREASURER|Superintendent|SUPERINTENDENT|Administrator|ADMINISTRATOR|Manager|MANAGER|Director|DIRECTOR|Director[-‑]General|Registrar|Taoiseach|Tánaiste|(?:Majority|Minority|Opposition) Leader|Leader of the (?:House|Opposition)|Chief Whip|Ceann Comhairle|Leas[-‑]Cheann Comhairle|Questioner|QUESTIONER|Question|QUESTION|Journalist|JOURNALIST|Correspondent|CORRESPONDENT|Reporter|REPORTER|Panelist|Panellist)(?:[-‑](?:elect|Elect|ELECT|designate))?(?![\\p{Alpha}])(?:,)?',
  'uy',
);

/** `Le vice-président`, `Timbalan Menteri Pengangkutan`, `Y Llywydd`: offices in French, Malay, Swahili and Welsh, a colon or bracket behind. */
export const FOREIGN_OFFICE = new RegExp(
  "(?:(?:L[ea] |L[’'])(?:vice[-‑])?(?:[Pp]résidente?|ministre|[Gg]reffi(?:er|ère)|[Oo]rateur)(?: (?:suppléante?|intérimaire|adjointe?|d[eu]s? [^:(\\r\\n]{2,60}))?" +
    '|(?:(?:Timbalan|Tuan|Puan|Perdana)BREAK){0,3}(?:Yang BREAKdi[-‑]Pertua|Menteri|Pengerusi|Setiausaha|KetuaBREAKPembangkang)(?:,?BREAK(?:\\p{Upper}[\\p{Alpha}‑-]*|dan|di)){0,16}'
      .replaceAll(' BREAK', 'BREAK')
      .replaceAll('BREAK', '(?:[^\\S\\r\\n]+(?:\\r?\\n)?|\\r?\\n)') +
    '|(?:(?:NAIBU|Naibu) )?(?:SPIKA|Spika|(?:WAZIRI|Waziri)(?: [\\p{Alpha},-]+){1,10})|MWENYEKITI|Mwenyekiti|(?:MBUNGE|WABUNGE|Wabunge) (?:FULANI|[Ff]ulani)' +
    '|(?:Y )?(?:Dirprwy )?Ll?ywydd|Y (?:Prif )?(?:Weinidog|Ysgrifennydd)|Y (?:Cadeirydd|Clerc))(?=\\s*[[(:])',
  'uy',
);

/** Honorifics that are usual words as well: `General remarks:` is nobody. */
export const DOUBTFUL_HONORIFIC =
  /^(?:general|major|chief|father|sister|brother|captain|deputy|delegate|trustee|supervisor|doctor|representative|judge|justice|professor)\b/i;

/** Those without a name whom the words themselves show to be speakers: `An hon. Member`, `SPEAKER(?)`, `Speaker 2`. */
export const UNNAMED = new RegExp(
  `(?:(?:An?|Some|Several|Another|Many|Other|Opposition|Government|AN?|SOME|SEVERAL|The)${SPACE}+)?(?:hon|Hon|HON|honou?rable|Honou?rable|HONOU?RABLE)[.,]?${SPACE}*(?:[Mm]embers?|MEMBERS?|[Ss]enators?|[Gg]entlem[ae]n|[Dd]eput(?:y(?!${SPACE}+(?:Speaker|Chair))|ies))` +
    `|(?:An?|Some|Several|SOME|SEVERAL)${SPACE}+(?:(?:government|opposition|Government|Opposition)${SPACE}+)?(?:[Mm]embers?|MEMBERS?|[Vv]oices?|VOICES?|[Ss]enators?|[Dd]eputies|Deputy(?=:)|TDs)` +
    `|(?:ALL|VOICES|EVERYBODY|SEVERAL|PARTICIPANTS|MEMBERS|SPEAKERS|MULTIPLE)(?=[.:]${SPACE})|SPEAKER${SPACE}?\\(\\?\\)|(?:SPEAKERS?|Speakers?)${SPACE}?\\((?:unknown|unidentified|off[- ]mic(?:rophone)?)\\)` +
    `|(?:Unidentified|UNIDENTIFIED|Unknown|UNKNOWN|Unnamed|Male|MALE|Female|FEMALE|Multiple|MULTIPLE)${SPACE}+(?:(?:Male|Female|MALE|FEMALE|Company|Committee)${SPACE}+)?(?:[Ss]peakers?|SPEAKERS?|[Vv]oices?|VOICES?|[Pp]articipants?|PARTICIPANTS?|[Pp]ersons?|PERSONS?|[Mm]embers?|MEMBERS?|[Aa]nalyst|ANALYST|[Ww]itness|WITNESS|[Rr]epresentatives?|[Aa]ttendees?|[Ss]enator)(?:${SPACE}*#?\\d{1,3})?` +
    `|(?:Speaker|SPEAKER|Participant|PARTICIPANT|Interviewer|INTERVIEWER|Interviewee|Respondent|RESPONDENT|Panelist|Attendee|Questioner|Shareholder|Student|Caller|Juror|Audience${SPACE}[Mm]ember|Voice|VOICE)${SPACE}?(?:#?\\d{1,3}|[A-F])(?![\\p{Alpha}\\p{N}])` +
    `|(?:(?:Some|Many|Other)${SPACE}+)?(?:[Nn]oble${SPACE}+)?Lords(?=:)|(?:Some${SPACE}+)?(?:Hon(?:ou?rable|\\.)?${SPACE}+)?(?:Deputies|Senators)(?=:)|(?:(?:Two|Three)${SPACE})?Members(?=:${SPACE}*(?:Good|Thank|Oh|No|Yes|Aye|Hear|Shame|Order|Agreed|Withdraw)\\b)` +
    `|Audience${SPACE}[Mm]embers?|AUDIENCE${SPACE}MEMBERS?|AUDIENCE(?=:)|(?:UNIDENTIFIED|Unidentified)${SPACE}+(?:FEMALE|MALE|[Ff]emale|[Mm]ale)(?=:)|Interjections?(?=:)|SPEAKER_\\d{1,3}|(?:(?:Des|Une|Plusieurs)${SPACE}voix|(?:Seorang|Beberapa(?:${SPACE}orang)?)${SPACE}+Ahli)(?=${SPACE}?:)|PARTICIPANT(?=:)|(?:Members?|MEMBERS?)${SPACE}+(?:of the [Pp]ublic|OF THE PUBLIC)|(?:Public|PUBLIC)${SPACE}+(?:Speaker|SPEAKER)(?=:)`,
  'uy',
);

/** Groups that a label names where the text shows otherwise that labels are speakers: `ALL`, `Various`. */
export const GROUP =
  /^(?:all|various|several|others|everyone|everybody|audience|voices?|group|room|multiple|many|crowd)$/i;

const NOBODY = new Set(
  `abstract access witnesses acknowledgement acknowledgements acknowledgment action actions activity addendum addition additionally address addresses
  adjournment administrivia advantages advice agenda agreed agreement aim aims alternative alternatives amendment amendments analysis announcement
  announcements answer answers apologies appendix approach approval approved area argument article articles assessment assigned assignee assumption attachment
  attachments attendance attended attendee attendees attending attention attribution audience author authors background bcc benefits break breaks intro outro music ad bottom branch budget bug bugs
  but candidate candidates category cause caution caveat cc challenge change changelog changes chapter check checklist cite class clause client clue code comment comments
  committee component compression conclusion conclusions concern concerns condition conditions consensus consequence
  consequences consideration considerations cons contact contacts content contents context continuation contribution contributors
  copy copyright cost costs council countries credits criteria ctrl date dates day deadline debug decided decision decisions
  default deferred definition definitions deliverable deliverables delivery demo department dependencies deprecated description desc design detail details
  diagram diff difference director disadvantages disclaimer discuss discussed discussion discussions disposition document
  documentation documents done dos due duration edit editor editors effect either email emails encoding end error errors
  estimate event events evidence example examples except exception excerpt excused exhibit expected experiment explanation extra fact
  facts faq fatal fax fear feature features feedback fig figure figures file files final finally finding findings first fix fixed fixes
  flag followup follow for form format from function further fwd future fyi general goal goals guest guests guide hardware hash header headers
  heading headline hint history home host hour hours http https humm hum idea ideas impact implementation implication important in
  info information input installation instructions intent interface introduction invited issue issues item items job key keyword
  keywords label language last latest legend length lesson lessons level license limitation limitations line link links list load local
  location log logistics mail main maintainer major map materials matter meaning meeting meetings members merge message messages method methodology metrics
  milestone minor minutes misc miscellaneous missing mobile mode model module monday motion motions moved mover name names naming nb need needs
  new news next nits nomination none notion notary note noted notes notetaker notetakers notetaking notice notices now number numbers objection objections objective
  objectives observation observations observers obs offer old open opinion opinions option options optional or order ordinance origin outcome
  outcomes output overview owner owners page pages panel panelists paper papers parameter parameters part participant participants
  participation party password path people performance permission phase phone place plan plans please plus point points policy poll polls port position
  post ppl practice preamble preconditions prerequisites present presented presentation presentations presenter presenters press previous
  price principle principles priorities priority privacy problem problems procedure proceedings process product program programme progress project
  projects proposal proposals proposed pros protocol ps publication published purpose quantity question questions queue quick quiet quorum
  quote rationale re reason reasons recap recent recommendation recommendations record recorded recorder recording reference references regarding region regrets
  related relation release remark remarks remember reminder remote remove replies reply report reported reports repository request requests
  requirement requirements research reservation resolution resolutions resolved resource resources response responses responsible result results
  returns review reviewer reviewers reviews revision right risk risks roadmap role roles room rule rules said sample saturday says scenario schedule
  scope screenshot scribe scribes seconded seconder second secondly section security see seealso server service session sessions set setting settings setup severity shared short
  shouldbe side signature signed since size slide slides so software solution solutions source sources speakers spec speed sponsor
  stack staff stage standard start statement statements state status step steps store story strategy structure strengths subcommittee subject subtotal suggest suggestion
  suggestions summary sunday support switch synopsis system table tag tags target task tasks team telephone tel template terms test tests text thanks then theme
  therefore thesis third thirdly those thought thoughts thread threads threats thursday tick ticket tickets time timeline timestamp tip tips title to today
  todo todos together tool tools topic topics total tracking tradeoff transcript translation try tuesday tutorial twitter type types typo unassigned unclaimed unresolved until
  update updates upgrade uri url usage use user username users uses vacancy value values variables various venue version versions via video view viewers views
  visitors vote votes voting vs warn warning warnings weaknesses web webcast website wednesday week what when where which who why wg winner with wiki without word words work
  workaround workflow writer wrote year years yeas ayes nays noes abstentions abstaining against favour favor absent invitees
  begin critical info trace verbose sent received organizer required ask answered attn encl ref tue wed thu fri sat sun mon
  act scene prologue epilogue chorus fade cut int ext interior exterior ingredients method directions serves servings yield prep`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand before a colon and name nobody: `Note`, `Action items`, `Next steps`, `Use case`. */
export function isNobody(label: string): boolean {
  // `Q:`, `A:`, and the numbers of parts: `II: …`.
  if (/^(?:[qa]|i{1,3}|iv|vi{0,3})$/i.test(label)) return true;
  return label
    .toLowerCase()
    .split(/[\s/&,.()-]+/)
    .some(word => NOBODY.has(word));
}

/** Labels of lists of people, not of a speaker: `Present: …`, `Attendees`, `In attendance`. */
export const ROLL =
  /^(?:(?:also|members?|others?|those|people|staff|board|committee|remote|in[- ]person|virtual|voting|non[- ]voting|officers?|directors?|trustees?|commissioners?|council ?members?|councill?ors?|invited) )*(?:present|attendees?|attendance|in attendance|attending|participants?|participating|members|invitees|guests|observers|panel|panell?ists|speakers|witnesses|remote|on the call|here|apologies|regrets|absent|excused|roll call)(?: (?:present|absent|in attendance|list|remotely|online|by phone))?$/i;

/** `[inaudible]`, `[unintelligible]`, `[crosstalk 00:12:03]`: what the tape does not hold. */
export const UNHEARD =
  /^\[(?:inaudible|unintelligible|indiscernible|indistinct|crosstalk|cross talk|no audio|audio (?:gap|lost)|unclear|overlapping|missed|phonetic)\b[^\]]*\]$/i;

/** `SPEAKER(?)`, `An hon. Member`, `??`, `Unidentified Speaker 2`: whom nobody knew. */
export const UNKNOWN_SPEAKER =
  /^(?:\?+|speaker ?\(\?\)|(?:an?|another|some|several|the)? ?hon(?:ou?rable)?\.? (?:members?|senators?|deput(?:y|ies))|(?:unidentified|unknown|unnamed) .+|(?:some|several) .+|a (?:voice|member))$/i;
