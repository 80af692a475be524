/** The words that stand before a colon and name nobody, and the labels of lists of people. */

import { anyOf } from '../../../alternatives.ts';

const NOBODY = new Set(
  `absent abstaining abstentions abstract access acknowledgement(s) acknowledgment act action(s) activity ad addendum
  addition additionally address addresses adjournment administrivia advantages advice against agenda agreed agreement
  aim(s) alternative(s) amendment(s) analysis announcement(s) answer(s) answered apologies appendix approach approval
  approved area argument article(s) ask assessment assigned assignee assuming assumption attachment(s) attendance
  attended attendee(s) attending attention attn attribution audience author(s) ayes background bcc begin benefits
  bottom branch break(s) budget bug(s) but candidate(s) category caution caveat cc chairing challenge chamber
  change(s) changelog chapter check checklist chorus cite class clause client clue code comment(s) committee
  concern(s) concluding conclusion(s) condition(s) confirm cons consensus consequence(s) consideration(s) contact(s)
  content(s) context continuation contribution contributors copy copyright cost(s) council countries credits criteria
  critical cut date(s) day deadline debug decided decision(s) default deferred definition(s) deliverable(s) delivery
  demo department dependencies deprecated description design detail(s) diagram difference directions director
  disadvantages disclaimer discuss discussed discussion(s) disposition document(s) documentation done dos due duration
  edit editor(s) effect either email(s) encl encoding end epilogue error(s) estimate event(s) evidence example(s)
  except exception excerpt excused expected experiment explanation ext exterior extra fact(s) fade faq fatal favor
  favour fax feature(s) feedback fig figure(s) file(s) final finally finding(s) first fix fixed fixes flag follow
  following followup for form format fri from function further future fwd fyi general github goal(s) guest(s) guide
  hardware header(s) heading headline held hint history home host hour(s) however http(s) hum(s) humm idea(s) impact
  implementation implication important in including info information ingredients input installation instructions int
  intent interface interior intro introduction invited invitees issue(s) item(s) job key keyword(s) label language
  last latest legend length lesson(s) level license limitation(s) line link(s) list load local location log logistics
  mail main maintainer major map materials matter meaning meanwhile meeting(s) members message(s) meta method
  methodology metrics milestone minor minutes misc miscellaneous missing model mon monday motion(s) moved mover music
  name(s) nays nb need(s) new(s) next nits no noes nomination none note(s) noted notetaker(s) notetaking notice(s) now
  number(s) objection(s) objective(s) observation(s) observers offer old open opinion(s) oppose opposed option(s)
  optional or order ordinance organizer origin outcome(s) output outro overview owner(s) page(s) panel panelists
  paper(s) parameter(s) part participant(s) participation party password people performance permission phase phone
  place plan(s) please plus point(s) policy poll(s) port position post practice preamble preconditions prep
  prerequisites present presentation(s) presented presenter(s) press previous price principle(s) priorities priority
  privacy problem(s) procedure proceedings process product program programme progress project(s) prologue proposal(s)
  proposed proposing pros protocol ps publication published purpose question(s) queue quorum quote rationale re
  reason(s) recap received recent recommendation(s) record recorded recorder recording ref reference(s) regarding
  region regrets related release remark(s) remember reminder remote remove replies reply report(s) reported repository
  request(s) required requirement(s) research reservation resolution(s) resolved resource(s) response(s) responsible
  result(s) returns review(s) reviewer(s) revision right risk(s) roadmap role(s) rule(s) said sample sat saturday says
  scenario scene schedule scope scribe(s) scribenick second seconded seconder section security see sent server serves
  service servings session(s) set setting(s) setup severity shared short side signature signed since size slide(s) so
  software solution(s) source(s) speakers spec speech speeches speed sponsor staff stage standard start state
  statement(s) status step(s) store story strategy strengths structure subcommittee subject(s) subtotal suggest
  suggestion(s) summarising summarizing summary sun sunday support switch synopsis system table tag(s) target task(s)
  team tel telephone template terms test(s) text thanks theme then therefore thesis third those thought(s) thread(s)
  threats thu(s) thursday ticket(s) time timeline timestamp tip(s) title to today todo(s) together tool(s) topic(s)
  total trace tracking transcript translation try tue tuesday tutorial twitter type(s) unassigned unclaimed unresolved
  update(s) upgrade url usage use(s) user(s) value(s) variables various venue verbose version(s) video view(s) viewers
  visitor(s) vote(s) voting vs warn warning(s) weaknesses web webcast website wed wednesday week wg what when where
  who wiki with witnesses word(s) work workaround workflow writer wrote year(s) yeas yes yield`
    .split(/\s+/)
    .flatMap(word => (word.endsWith('(s)') ? [word.slice(0, -3), `${word.slice(0, -3)}s`] : word)),
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
  `^(?:(?:also|members?|others?|those|people|staff|board|steering|committee|remote|in[- ]person|virtual|voting|non[- ]voting|officers?|directors?|trustees?|commissioners?|council ?members?|councill?ors?|invited) )*${anyOf(`
    present, attendees?, attendance, in attendance, attending, participants?, participating, members, invitees,
    guests, observers, panel, panell?ists, speakers, witnesses, remote, on the call, here, apologies, regrets, absent,
    excused, roll call`)}(?: (?:present|absent|in attendance|list|remotely|online|by phone))?$`,
  'i',
);
