/** The words that stand before a colon and name nobody, and the labels of lists of people. */

import { anyOf } from '../../../alternatives.ts';
import { inSmallLetters } from '../../../letters.ts';

const NOBODY = new Set(
  `absent abstaining abstentions abstract access acknowledgement acknowledgment act action activity ad addendum
  addition additionally address addresses adjournment administrivia advantages advice against agenda agreed agreement
  aim alternative amendment analysis announcement answer answered apologies appendix approach approval approved area
  argument article ask assessment assigned assignee assuming assumption attachment attendance attended attendee
  attending attention attn attribution audience author ayes background bcc begin benefits bottom branch break budget
  bug but candidate category caution caveat cc chairing challenge chamber change changelog chapter check checklist
  chorus cite class clause client clue code comment committee concern concluding conclusion condition confirm cons
  consensus consequence consideration contact content context continuation contribution contributors copy copyright
  cost council countries credits criteria critical cut date day deadline debug decided decision default deferred
  definition deliverable delivery demo department dependencies deprecated description design detail diagram difference
  directions director disadvantages disclaimer discuss discussed discussion disposition document documentation done
  dos due duration edit editor effect either email encl encoding end epilogue error estimate event evidence example
  except exception excerpt excused expected experiment explanation ext exterior extra fact fade faq fatal favor favour
  fax feature feedback fig figure file final finally finding first fix fixed fixes flag follow following followup for
  form format fri from function further future fwd fyi general github goal guest guide hardware header heading
  headline held hence hint history home host hour however http hum humm idea impact implementation implication
  important in including info information ingredients input installation instructions int intent interface interior
  intro introduction invited invitees issue item job key keynote keyword label language last latest legend legislative
  length lesson level
  license limitation line link list load local location log logistics mail main maintainer major map materials matter
  meaning meanwhile meeting members message meta method methodology metrics milestone minor minutes misc miscellaneous
  missing model mon monday motion moved mover music name nays nb need new next nits no noes nomination none note noted
  notetaker notetaking notice now number objection objective observation observers offer old open opinion oppose
  opposed option optional or order ordinance organizer origin outcome output outro overall overview owner page panel
  panelists paper parameter part participant participation party password people performance permission phase phone
  place plan please plus point policy poll port position post practice preamble preconditions prep prerequisites
  present presentation presented presenter press previous price principle priorities priority privacy problem
  procedure proceedings process product program programme progress project prologue proposal proposed proposing pros
  protocol ps publication published purpose question queue quorum quote rationale re reason recap received recent
  recommendation record recorded recorder recording ref reference regarding region regrets related release remark
  remember reminder remote remove replies reply report reported repository request required requirement research
  reservation resolution resolved resource response responsible result returns review reviewer revision right risk
  roadmap role rule said sample sat saturday says scenario scene schedule scope scribe scribenick second seconded
  seconder section security see sent server serves service servings session set setting setup severity shared short
  side signature signed since size slide so software solution source speakers spec speech speeches speed sponsor staff
  stage standard start state statement status step store story strategy strengths structure subcommittee subject
  subtotal suggest suggestion summarising summarizing summary sun sunday support switch synopsis system table tag
  target task team tel telephone template terms test text thanks theme then therefore thesis third those thought
  thread threats thu thursday ticket time timeline timestamp tip title to today todo together tool topic total
  trace tracking transcript translation try tue tuesday tutorial twitter type unassigned unclaimed unresolved update
  upgrade url usage use user value variables various venue verbose version video view viewers visitor vote voting vs
  warn warning weaknesses web webcast website wed wednesday week wg what when where who wiki with witnesses word work
  workaround workflow writer wrote year yeas yes yield`.split(/\s+/),
);

/** Words that stand before a colon and name nobody: `Note`, `Action items`, `Next steps`, `Use case`, `Update2`. */
export function isNobody(label: string): boolean {
  // `Q:`, `A:`, the numbers of parts, `II: …`, `Call ID`, and where it was; `Room 204:` may speak in a call.
  if (/^(?:[qa]|i{1,3}|iv|vi{0,3}|room|\w+ id)$/i.test(label)) return true;
  return label
    .toLowerCase()
    .split(/[\s/&,.()-]+/)
    .some(word => NOBODY.has(word) || NOBODY.has(one(word)));
}

/** `Update2` without its number, and of many, `Actions`, one. */
function one(word: string): string {
  if (!word.endsWith('s')) return word.replace(/\d+$/, '');
  return word.length > 3 && !NAMES.has(word) ? word.slice(0, -1) : word;
}

/** `Sessions` and `Keys` are people’s names. */
const NAMES = new Set(['days', 'keys', 'sessions', 'weeks']);

const ROLL = new RegExp(
  `^(?:${anyOf(`
    also, members?, others?, those, people, staff, board, steering, committee, remote, in[- ]person, virtual, voting,
    non[- ]voting, officers?, directors?, trustees?, commissioners?, council ?members?, councill?ors?, invited`)} )*${anyOf(`
    present, attendees?, attendance, in attendance, attending, participants?, participating, members, invitees,
    guests, observers, panel, panell?ists, speakers, witnesses, remote, on the call, here, apologies, regrets, absent,
    excused, roll call`)}(?: (?:present|absent|in attendance|list|remotely|online|by phone))?$`,
);

/** Labels of lists of people, not of a speaker: `Present: …`, `Attendees`, `In attendance`. */
export function headsRoll(label: string): boolean {
  return ROLL.test(inSmallLetters(label));
}
