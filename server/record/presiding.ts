import { attached } from './attached.ts';
import { originOf } from './moved-speech.ts';
import { type MeetingRecord, type Span, type Speaker, type Speech, textOf } from './record.ts';
import { nodesOf } from './walk.ts';

const known = attached<MeetingRecord, ReadonlyMap<Speech, Speaker>>();

/**
 * Who has the floor in the speeches that name an office alone, `The President`, `The Acting President`: as the head of
 * the record tells it, `President: Mr. Treki … (Libyan Arab Jamahiriya)`, and who has taken the Chair since. Nobody,
 * where the record does not tell.
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
  const words = (span: Span) => textOf(record, span);
  let head: Speaker | undefined;
  let since: Speaker | undefined;
  for (const node of nodesOf(record, takesChairIn)) {
    if (node.kind === 'header' && node.says === 'president' && node.speaker?.name) {
      if (!/^later/i.test(words(node.content))) head ??= node.speaker;
    } else if (node.kind === 'stage-direction' && node.speaker) {
      // `The President returned to the Chair.`
      since = node.speaker.name ? node.speaker : undefined;
    } else if (node.kind === 'speech' && isOfficeAlone(node)) {
      const title = words(node.speaker.title!);
      if (!PRESIDES.test(title)) continue;
      const isActing = /\b(?:acting|vice)/i.test(title);
      const headIsActing = head?.title !== undefined && /\b(?:acting|vice)/i.test(words(head.title));
      // Who acts is not always called so: then the record does not tell which of the two has the floor.
      const who = isActing ? (since ?? (headIsActing ? head : undefined)) : since || headIsActing ? undefined : head;
      if (who) found.set(node, who);
    }
  }
  return found;
}

/** Whether somebody takes or leaves the Chair in a speech, which an edit elsewhere leaves as it is. */
function takesChairIn(speech: Speech): boolean {
  const origin = originOf(speech);
  let takes = taking.get(origin);
  if (takes === undefined) {
    takes = origin.children.some(child => child.kind === 'stage-direction' && child.speaker !== undefined);
    taking.set(origin, takes);
  }
  return takes;
}

const taking = attached<Speech, boolean>();

/** `The President`, `The Acting Chair`; but not the Chair of something else, who reports to the meeting. */
const PRESIDES = /^the\s*(?:(?:acting|vice)[\s‑-]*)*(?:president|chair(?:man|person|woman)?)$/i;

/**
 * Whether it is by presiding that somebody has the floor, as the words that open the speech tell it: `The President`,
 * `Mr. Deputy Speaker`, `CHAIRMAN BRANDVOLD`. A parliament's `The President` may be who is at the head of the State.
 */
export function presides(record: MeetingRecord, { title, placeholder }: Speaker): boolean {
  if (!title || placeholder) return false;
  const words = textOf(record, title);
  return CHAIRS.test(words) || (record.dialect !== 'transcript' && PRESIDES.test(words));
}

const CHAIRS =
  /^(?:(?:the|madam|mr\.?|mister|hon\.?)\s*(?:(?:acting|deputy|temporary)[\s‑-]*)*(?:speaker|chair(?:man|woman|person)?)|(?:acting\s+)?chair(?:man|woman|person)?|the\s+(?:president|speaker)\s+pro\s+tempore)$/i;
