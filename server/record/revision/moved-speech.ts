import { attached } from '../attached.ts';
import type { Span, Speaker, Speech } from '../record.ts';
import { moved, movedSpan } from './revision.ts';

/**
 * A speech in another place than where it was read. An edit moves thousands of them, of which little is asked: each part
 * is moved when somebody asks for it.
 */
class MovedSpeech implements Speech {
  readonly kind = 'speech';
  /** The speech as it was read, and not as the version before had it: else each would hold on to all that were. */
  readonly origin: Speech;
  readonly #by: number;
  #speaker: Speaker | undefined;
  #children: Speech['children'] | undefined;

  constructor(origin: Speech, by: number) {
    this.origin = origin;
    this.#by = by;
  }

  get span(): Span {
    return movedSpan(this.origin.span, this.#by);
  }

  get content(): Span {
    return movedSpan(this.origin.content, this.#by);
  }

  get words(): Span {
    return movedSpan(this.origin.words, this.#by);
  }

  get speaker(): Speaker {
    this.#speaker ??= movedSpeaker(this.origin.speaker, this.#by);
    return this.#speaker;
  }

  get children(): Speech['children'] {
    this.#children ??= moved(this.origin.children, this.#by);
    return this.#children;
  }

  /** As any other speech is written down. */
  toJSON(): Speech {
    const { kind, span, content, speaker, words, children } = this;
    return { kind, span, content, speaker, words, children };
  }
}

/** A speech so far from where it stands. */
export function movedSpeech(speech: Speech, by: number): Speech {
  if (by === 0) return speech;
  const origin = originOf(speech);
  return new MovedSpeech(origin, speech.span.start + by - origin.span.start);
}

const origins = attached<Speech, Speech>();

/** The speech as it was first read: the same object for as long as an edit changes no more than its place. */
export function originOf(speech: Speech): Speech {
  return speech instanceof MovedSpeech ? speech.origin : (origins.get(speech) ?? speech);
}

/** Says that a speech which was read anew is another version's, moved at most. */
export function keepOrigin(speech: Speech, before: Speech): void {
  origins.set(speech, originOf(before));
}

/** The same speaker, so many units further on. */
export function movedSpeaker(speaker: Speaker, by: number): Speaker {
  const copy: Record<string, unknown> = {};
  for (const part in speaker) {
    const { start, end } = speaker[part as keyof Speaker]!;
    copy[part] = { start: start + by, end: end + by };
  }
  return copy as unknown as Speaker;
}
