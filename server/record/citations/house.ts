import { anyOf } from '../alternatives.ts';
import { readableIn } from '../readable-record.ts';
import type { MeetingRecord } from '../record.ts';
import { soughtBy } from '../sought.ts';
import type { CitedBody } from './citation.ts';

/** What the whole record tells of the bodies that it cites. */
export interface House extends Answers {
  /** Whether the body is named anywhere. Asked only where a citation does not say it. */
  mentions(body: string): boolean;
}

/** What has been found out of it: the part that a later version of the text goes on from. */
export interface Answers {
  /** The body whose meeting it is, from its title; `other` is a parliament or another body with numbers of its own. */
  readonly body?: CitedBody | 'other' | undefined;
  /** What has been asked so far, and the answers. */
  readonly mentioned: ReadonlyMap<string, boolean>;
}

/** Reads whose meeting it is; what else is named is looked for when it is asked. */
export function houseOf(record: MeetingRecord): House {
  const mentioned = new Map<string, boolean>();
  const body = bodyOfMeeting(headOf(record));
  const mentions = (name: string) => {
    let is = mentioned.get(name);
    if (is === undefined) {
      is = isNamed(record, name);
      mentioned.set(name, is);
    }
    return is;
  };
  return { ...(body && { body }), mentions, mentioned };
}

const isNamed = soughtBy((text, name) => text.search(new RegExp(name.replaceAll(' ', '\\s+'))));

/** Whether a house answers all that another has been asked as that one did. */
export function answersAs(house: House, other: Answers): boolean {
  return house.body === other.body && [...other.mentioned].every(([name, is]) => house.mentions(name) === is);
}

/** The lines before the first paragraph, or a short first line. */
function headOf(record: MeetingRecord): string {
  const { children } = record;
  const text = readableIn(record);
  let end = 0;
  for (const node of children) {
    if (node.kind !== 'title' && node.kind !== 'header') break;
    end = node.content.end;
  }
  if (end > 0) return text.slice(0, Math.min(end, LONGEST_HEAD));
  const first = children[0]?.content;
  const line = first
    ? /^.*/.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE + 1)))![0]
    : '';
  return line.length > LONGEST_TITLE ? '' : line;
}

const LONGEST_HEAD = 1000;
const LONGEST_TITLE = 120;

function bodyOfMeeting(head: string): House['body'] | undefined {
  const name = NAMES.exec(head)?.[0].toLowerCase().replace(/\s+/g, ' ');
  if (name === undefined) return undefined;
  return BODIES[name] ?? (name.endsWith('committee') ? 'General Assembly' : 'other');
}

/** The first that is named is whose meeting it is; the numbered committees are the Assembly's. */
const NAMES = new RegExp(
  `\\b${anyOf(`
    (?<!Peace and )Security Council, General Assembly, Economic\\s+and\\s+Social\\s+Council, Human\\s+Rights\\s+Council,
    Trusteeship Council, (?:First|Second|Third|Fourth|Fifth|Sixth) Committee, Parliamentary Assembly, National Assembly,
    Parliament, House of [A-Z]\\w+, Congress(?:ional)?, Senate, European Council`)}\\b`,
  'i',
);

const BODIES: { readonly [name: string]: CitedBody } = {
  'security council': 'Security Council',
  'general assembly': 'General Assembly',
  'economic and social council': 'Economic and Social Council',
  'human rights council': 'Human Rights Council',
  'trusteeship council': 'Trusteeship Council',
};
