/** The words that tell a language from its neighbours; what all of a family have, such as `de`, is not among them. */
const WORDS = {
  en: 'the of and to that was is for you we it have',
  fr: 'les et des du est dans qui une pour au',
  es: 'y los las el por con una su',
  ca: 'els les amb i és dels',
  pt: 'não em uma um os com é ao dos são',
  it: 'di che il per è non della un',
  de: 'der und den das nicht mit ist auf',
  cy: 'yn y i ar yr mae ac',
  sw: 'ya na wa kwa ni katika',
  ru: 'в не что по это как мы к из',
  ar: 'في من على إلى أن',
  zh: '的 是 在 和 了 不 有 我 一',
  ja: 'の に を は が で と た',
};

/** A language that is told, by BCP 47. */
export type Language = keyof typeof WORDS;

const LANGUAGES = Object.entries(WORDS).map(([language, words]) => ({
  language: language as Language,
  words: new Set(words.split(' ')),
}));

/** What is looked at: so much shows what a record is written in, however long it goes on. UTF-16 units. */
const ENOUGH = 100_000;

/** The language that a text is written in, `fr`, as BCP 47 has it; undefined where it is another or too little is said. */
export function languageOf(text: string): Language | undefined {
  // Chinese and Japanese have no spaces between their words.
  const words = text.slice(0, ENOUGH).match(/[\p{Script=Han}\p{Script=Hiragana}]|\p{Alpha}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const [most, next] = LANGUAGES.map(({ language, words }) => {
    let count = 0;
    for (const word of words) count += counts.get(word) ?? 0;
    return { language, count };
  }).sort((a, b) => b.count - a.count);
  // A neighbour of a language, Catalan or Bulgarian, has a word in twenty of it.
  return most!.count * 11 > words.length && most!.count > next!.count * 2 ? most!.language : undefined;
}
