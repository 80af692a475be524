/** The words that stand before a colon and name nobody, and the labels of lists of people. */

import { anyOf } from '../../alternatives.ts';

const NOBODY = new Set(
  `abstract access witnesses acknowledgement acknowledgements acknowledgment action actions activity addendum addition
  additionally address addresses adjournment administrivia advantages advice agenda agreed agreement aim aims
  alternative alternatives amendment amendments analysis announcement announcements answer answers apologies
  appendix approach approval approved area argument article articles assessment assigned assignee assumption
  attachment attachments attendance attended attendee attendees attending attention attribution audience author
  authors background bcc benefits break breaks intro outro music ad bottom branch budget bug bugs but candidate
  candidates category cause caution caveat cc chairing challenge chamber change changelog changes chapter check checklist
  cite class clause client clue code comment comments committee component compression conclusion conclusions concern
  concerns condition conditions consensus consequence consequences consideration considerations cons contact
  contacts content contents context continuation contribution contributors copy copyright cost costs council
  countries credits criteria ctrl date dates day deadline debug decided decision decisions default deferred
  definition definitions deliverable deliverables delivery demo department dependencies deprecated description desc
  design detail details diagram diff difference director disadvantages disclaimer discuss discussed discussion
  discussions disposition document documentation documents done dos due duration edit editor editors effect either
  email emails encoding end error errors estimate event events evidence example examples except exception excerpt
  excused exhibit expected experiment explanation extra fact facts faq fatal fax fear feature features feedback fig
  figure figures file files final finally finding findings first fix fixed fixes flag followup follow for form
  format from function further fwd future fyi general goal goals guest guests guide hardware hash header headers
  heading headline held hence hint history home host hour however hours http https humm hum hums idea ideas impact implementation
  implication important in info information input installation instructions intent interface introduction invited
  issue issues item items job key keyword keywords label language last latest legend length lesson lessons level
  license limitation limitations line link links list load local location log logistics mail main maintainer major
  map materials matter meaning meanwhile meeting meetings members merge message messages meta method methodology metrics milestone
  minor minutes misc miscellaneous missing mobile mode model module monday motion motions moved mover name names
  naming nb need needs new news next nits nomination none notion notary note noted notes notetaker notetakers
  notetaking notice notices now number numbers objection objections objective objectives observation observations
  observers obs offer old open opinion opinions option options optional or order ordinance origin outcome outcomes
  output overview owner owners page pages panel panelists paper papers parameter parameters part participant
  participants participation party password path people github performance permission phase phone place plan plans
  please plus point points policy poll polls port position post ppl practice preamble preconditions prerequisites
  present presented presentation presentations presenter presenters press previous price principle principles
  priorities priority privacy problem problems procedure proceedings process product program programme progress
  project projects proposal proposals proposed pros protocol ps publication published purpose quantity question
  questions queue quick quiet quorum quote rationale re reason reasons recap recent recommendation recommendations
  record recorded recorder recording reference references regarding region regrets related relation release remark
  remarks remember reminder remote remove replies reply report reported reports repository request requests
  requirement requirements research reservation resolution resolutions resolved resource resources response
  responses responsible result results returns review reviewer reviewers reviews revision right risk risks roadmap
  role roles rule rules said sample saturday says scenario schedule scope screenshot scribe scribes scribenick
  seconded seconder second secondly section security see seealso server service session sessions set setting
  settings setup severity shared short shouldbe side signature signed since size slide slides so software solution
  solutions source sources speakers spec speech speeches speed sponsor stack staff stage standard start statement
  statements state status step steps store story strategy structure strengths subcommittee subject subjects subtotal
  suggest suggestion suggestions summary sunday support switch synopsis system table tag tags target task tasks team
  telephone tel template terms test tests text thanks then theme therefore thus thesis third thirdly those thought
  thoughts thread threads threats thursday tick ticket tickets time timeline timestamp tip tips title to today todo
  todos together tool tools topic topics total tracking tradeoff transcript translation try tuesday tutorial twitter
  type types typo unassigned unclaimed unresolved until update updates upgrade uri url usage use user username users
  uses vacancy value values variables various venue version versions via video view viewers views visitor visitors vote
  votes voting vs warn warning warnings weaknesses web webcast website wednesday week what when where which who why
  wg winner with wiki without word words work workaround workflow writer wrote year years yeas ayes nays noes
  abstentions abstaining against favour favor absent invitees assuming concluding following including oppose opposed
  proposing summarising summarizing begin critical trace verbose sent received organizer required ask answered attn
  encl ref tue wed thu fri sat sun mon act scene prologue epilogue chorus fade cut int ext interior exterior
  ingredients directions serves servings yield prep yes no confirm consensus`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand before a colon and name nobody: `Note`, `Action items`, `Next steps`, `Use case`, `Update2`. */
export function isNobody(label: string): boolean {
  // `Q:`, `A:`, the numbers of parts, `II: …`, `Call ID`, and where it was; `Room 204:` may speak in a call.
  if (/^(?:[qa]|i{1,3}|iv|vi{0,3}|room|\w+ id)$/i.test(label)) return true;
  return label
    .toLowerCase()
    .split(/[\s/&,.()-]+/)
    .some(word => NOBODY.has(word) || (/\d$/.test(word) && NOBODY.has(word.replace(/\d+$/, ''))));
}

/** Labels of lists of people, not of a speaker: `Present: …`, `Attendees`, `In attendance`. */
export const ROLL = new RegExp(
  `^(?:(?:also|members?|others?|those|people|staff|board|committee|remote|in[- ]person|virtual|voting|non[- ]voting|officers?|directors?|trustees?|commissioners?|council ?members?|councill?ors?|invited) )*${anyOf(`
    present, attendees?, attendance, in attendance, attending, participants?, participating, members, invitees,
    guests, observers, panel, panell?ists, speakers, witnesses, remote, on the call, here, apologies, regrets, absent,
    excused, roll call`)}(?: (?:present|absent|in attendance|list|remotely|online|by phone))?$`,
  'i',
);
