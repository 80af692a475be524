/** Longer texts take most of the time that all take, and seldom show what shorter ones do not. UTF-16 units. */
const LONG = 50_000;

/**
 * Whether a text is one for the tests that run now: the quick ones take the short texts, and the thorough ones the same
 * tests with the long texts (`test/thorough/long-texts.test.ts`).
 */
export const isOfLength = (text: string) => text.length > LONG === (process.env.TEST_TEXTS === 'long');
