import { oneOf } from './alternatives.ts';
import { attached } from './attached.ts';
import { readableWords } from './readable-record.ts';
import type { MeetingRecord, Span, Speaker, Speech, StageDirection } from './record.ts';
import { originOf } from './revision/moved-speech.ts';
import { copied } from './revision/revision.ts';
import { nodesOf } from './walk.ts';

const known = attached<MeetingRecord, ReadonlyMap<Speech, Speaker>>();

/**
 * Who has the floor in the speeches that name an office alone, `The President`, `THE CHAIR`: as the head of the record
 * tells it, `President: Mr. Treki … (Libyan Arab Jamahiriya)`, who has taken the Chair since, or an opening above,
 * `THE CHAIR (Ms. Ek):`. Nobody, where the record does not tell.
 */
export function presiding(record: MeetingRecord): ReadonlyMap<Speech, Speaker> {
  let found = known.get(record);
  if (!found) {
    found = presidingIn(record);
    known.set(record, found);
  }
  return found;
}

/** Whether a speech names an office alone. */
export function isOfficeAlone({ speaker: { title, name } }: Speech): boolean {
  return title !== undefined && name === undefined;
}

function presidingIn(record: MeetingRecord): ReadonlyMap<Speech, Speaker> {
  const found = new Map<Speech, Speaker>();
  const words = (span: Span) => readableWords(record, span);
  let head: Speaker | undefined;
  let since: Speaker | undefined;
  /** Who was named at an office last. */
  const named = new Map<string, Speaker>();
  const isActing = (office: string) => /\b(?:acting|vice)/i.test(office);
  const presider = (office: string) => {
    const headIsActing = head?.title !== undefined && isActing(words(head.title));
    // Who acts is not always called so: then the record does not tell which of the two has the floor.
    if (isActing(office)) return since ?? (headIsActing ? head : undefined);
    return since || headIsActing ? undefined : head;
  };
  for (const node of nodesOf(record, speech => takesChairIn(record, speech))) {
    if (node.kind === 'header' && node.says === 'president' && node.speaker?.name) {
      if (!/^later/i.test(words(node.content))) head ??= node.speaker;
    } else if (node.kind === 'stage-direction') {
      // `The President returned to the Chair.`
      if (node.speaker) since = node.speaker.name ? node.speaker : undefined;
      // `[The Temporary Deputy Speaker (Ms. Ek) took the Chair]`
      if (tellsOfChair(record, node)) named.clear();
    } else if (node.kind === 'speech') {
      const office = officeOf(record, node);
      if (!office) continue;
      const { speaker } = node;
      if (speaker.name) named.set(office, speaker);
      else if (speaker.placeholder) named.delete(office);
      else {
        const who = PRESIDES.test(office) ? presider(office) : undefined;
        const holder = who ?? (speaker.affiliation ? undefined : named.get(office));
        if (holder) found.set(node, holder);
      }
    }
  }
  return found;
}

/**
 * The office that opens a speech, `the harbour master`, in small letters; empty where there is none that one person has.
 * An edit elsewhere leaves it as it is.
 */
function officeOf(record: MeetingRecord, speech: Speech): string {
  const origin = originOf(speech);
  let office = offices.get(origin);
  if (office === undefined) {
    const title = speech.speaker.title && readableWords(record, speech.speaker.title);
    const isOne = title && [/^the\b/i, PRESIDES, CHAIRS].some(pattern => pattern.test(title));
    office = isOne ? copied(title.replace(/\s+/g, ' ').toLowerCase()) : '';
    offices.set(origin, office);
  }
  return office;
}

const offices = attached<Speech, string>();

/** Whether somebody takes or leaves the Chair in a speech, which an edit elsewhere leaves as it is. */
function takesChairIn(record: MeetingRecord, speech: Speech): boolean {
  const origin = originOf(speech);
  let takes = taking.get(origin);
  if (takes === undefined) {
    takes = speech.children.some(child => child.kind === 'stage-direction' && tellsOfChair(record, child));
    taking.set(origin, takes);
  }
  return takes;
}

function tellsOfChair(record: MeetingRecord, { speaker, content }: StageDirection): boolean {
  return speaker !== undefined || /\bchair\b/i.test(readableWords(record, content));
}

const taking = attached<Speech, boolean>();

/** `The President`, `The Acting Chair`; but not the Chair of something else, who reports to the meeting. */
const PRESIDES = /^the\s*(?:(?:acting|vice)[\s-]*)*(?:president|chair(?:man|person|woman)?)$/i;

/**
 * Whether it is by presiding that somebody has the floor, as the words that open the speech tell it: `The President`,
 * `Mr. Deputy Speaker`, `CHAIRMAN BRANDVOLD`. A parliament's `The President` may be who is at the head of the State.
 */
export function presides(record: MeetingRecord, { title, placeholder }: Speaker): boolean {
  if (!title || placeholder) return false;
  const words = readableWords(record, title);
  return CHAIRS.test(words) || (record.dialect !== 'transcript' && PRESIDES.test(words));
}

const CHAIRS = new RegExp(
  `^${oneOf(
    '(?:the|madam|mr\\.?|mister|hon\\.?)\\s*(?:(?:acting|deputy|temporary)[\\s-]*)*(?:speaker|chair(?:man|woman|person)?)',
    '(?:acting\\s+)?chair(?:man|woman|person)?',
    'the\\s+(?:president|speaker)\\s+pro\\s+tempore',
  )}$`,
  'i',
);
