/** The times of a recording, which stand beside those who speak. */

/** A recording's first words are said in its first minutes. Seconds. */
const FIRST_WORDS = 180;
const FEWEST_TIMES = 4;

/** Whether times, in seconds, are those of a recording: they begin with it and rise. */
export function isRecording(times: readonly number[]): boolean {
  return (
    times.length >= FEWEST_TIMES &&
    times[0]! <= FIRST_WORDS &&
    times.every((time, i) => i === 0 || time >= times[i - 1]!)
  );
}

/** Characters that people say in a second, with pauses and in haste. */
const SLOWEST = 5;
const FASTEST = 30;
/** No recording of a meeting has a part that begins later; the clock of a log has. Seconds. */
const LATEST = 4 * 3600;

/**
 * Whether times as written are those of a recording, or of a part of one, which has hours: they rise as fast as `length`
 * characters are said, which a log's do only by chance. A chat's `14:32` may be an hour's or a minute's.
 */
export function isRunning(times: readonly string[], length: number): boolean {
  const seconds = times.map(secondsOf);
  const lasts = seconds.at(-1)! - seconds[0]!;
  // A plan of what to do when has few words for its time.
  if (isRecording(seconds)) return length >= lasts;
  const rises = seconds.every((time, i) => i === 0 || time >= seconds[i - 1]!);
  const haveHours = times.every(time => /\d:\d\d:/.test(time));
  return (
    haveHours &&
    seconds[0]! < LATEST &&
    rises &&
    seconds.length >= FEWEST_TIMES &&
    length >= lasts * SLOWEST &&
    length <= lasts * FASTEST
  );
}

/** 83 of ` 00:01:23`. */
export function secondsOf(words: string): number {
  const [time] = /\d{1,2}(?::\d\d){1,2}/.exec(words)!;
  return time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}

/** Whether a text says what was not heard, and when in the recording: `[inaudible 00:48:54]`. */
export function isTaped(text: string): boolean {
  return UNHEARD.some(words => text.includes(`[${words} `)) && UNHEARD_AT.test(text);
}

/** Few texts have any of these, and they are sought fast. */
const UNHEARD = 'inaudible,crosstalk,unintelligible,indiscernible,indistinct,silence,laughter,foreign language'.split(
  ',',
);
const UNHEARD_AT = /\[[a-z ]{7,16} (?:\d{1,2}:){1,2}\d\d(?:\.\d{1,3})?\\?\]/;
