import { anyOf } from '../../../alternatives.ts';
import { endAt } from '../../../sticky.ts';

/** What somebody is to do, which minutes write behind the name as they write what was said. */

/** `## Action Items`, `**Actions**`, `ACTION ITEMS (from this meeting):`: below it stands who is to do what. */
export const ACTIONS =
  /^(?:#+\s+|\*\*)?(?:(?:summary of |new |open )?action(?: item| point)?s|action items? summary|to[- ]?dos?)(?: \([^()]*\))?\W*$/i;

/** `## Next steps`: below it stands who is to do what, or what was said of it. */
export const NEXT_STEPS = /^(?:#+\s+|\*\*)(?:(?:suggested |proposed )?next steps|follow[- ]?ups?)\W*$/i;

/** How a heading is set: with `#`, in bold, in capitals; undefined where a line is none. */
export function headingForm(line: string): '#' | 'bold' | 'capitals' | undefined {
  if (line.startsWith('#')) return '#';
  if (line.length > LONGEST_HEADING) return undefined;
  if (line.startsWith('**')) return /\*\*:?$/.test(line) ? 'bold' : undefined;
  return /^\p{Upper}{3}[^\p{Lower}.?!]*$/u.test(line) ? 'capitals' : undefined;
}

/** UTF-16 units. */
const LONGEST_HEADING = 60;

/** Whether the words at `at` are to be done, and not said: `to review the draft`. */
export function isToBeDone(text: string, at: number): boolean {
  return endAt(TO_DO, text, at) > 0;
}

const TO_DO = /to \p{Lower}/uy;

/** Whether they are a task, where tasks stand: `Create an agenda`. */
export function isTask(text: string, at: number): boolean {
  return isToBeDone(text, at) || endAt(TASK, text, at) > 0;
}

const TASK = new RegExp(
  `\\s{0,4}${anyOf(`
    Add, Arrange, Ask, Book, Bring, Check, Circulate, Clean, Collect, Complete, Confirm, Contact, Continue, Convert,
    Coordinate, Create, Discuss, Document, Double[ -]check, Draft, Email, File, Finali[sz]e, Find, Finish, Fix, Follow[ -]up,
    Forward, Gather, Get, Implement, Investigate, Invite, Look into, Make, Merge, Move, Open, Organi[sz]e, Ping, Plan, Post,
    Prepare, Present, Propose, Provide, Publish, Put, Reach out, Remove, Reply, Report, Research, Resolve,
    Respond, Review, Revise, Schedule, Search, Send, Set up, Share, Submit, Talk to, Test, Update, Work, Write`)} (?!(?:is|was|are|has) )`,
  'y',
);
