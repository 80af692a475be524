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

/** 83 of ` 00:01:23`. */
export function secondsOf(words: string): number {
  const [time] = /\d{1,2}(?::\d\d){1,2}/.exec(words)!;
  return time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
}

/** Whether a text says what was not heard, and when in the recording: `[inaudible 00:48:54]`. */
export function isTaped(text: string): boolean {
  return UNHEARD.some(words => text.includes(words)) && UNHEARD_AT.test(text);
}

/** Few texts have any of these, and they are sought fast. */
const UNHEARD = [
  'inaudible',
  'crosstalk',
  'unintelligible',
  'indiscernible',
  'indistinct',
  'silence',
  'laughter',
  'foreign language',
].map(words => `[${words} `);
const UNHEARD_AT =
  /\[(?:inaudible|crosstalk|unintelligible|indiscernible|indistinct|silence|laughter|foreign language) (?:\d{1,2}:){1,2}\d\d(?:\.\d{1,3})?\\?\]/;
