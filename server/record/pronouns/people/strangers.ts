import { anyOf, oneOf } from '../../alternatives.ts';
import { scan } from '../../hits.ts';
import type { Span } from '../../record.ts';
import { NO_LAST } from './names.ts';

/** Somebody whom no list of words knows: `a peace signatory told`, `the cellist, who`, `one of them, aged`. */

/** What only people do: `told`, `asked`; and `who`, which only people are. Quick, so it looks at ASCII alone. */
const PERSONAL = new RegExp(
  ` ${oneOf(
    anyOf(`
        told, asked, said, answered, replied, wrote, smiled, laughed, wept, whispered, shouted, cried, begged,
        knelt, denied, admitted, apologized, confessed, claimed, explained, complained, promised, testified,
        recounted`),
    '(?:shown|showed|handed|taught|greeted) (?:him|her)',
    'who(?:se|m)?|however, (?:[a-z]+ed|said|wrote)',
  )}\\b`,
  'g',
);

/** `signatory`, `paramedic of Lagos`, `signatory, ` before `who`, `minister once`: the noun right before such a verb. */
const NOUN =
  /(?<who>[\p{Alpha}-]+)(?<of> (?:of|from) \p{Upper}[\p{Alpha}-]+)?(?<comma>,?)(?: (?:had|once|also|then|later|himself|herself|[a-z]+ly)){0,2}$/u;

/** `a `, `its last `, `Ghana’s `: before one person. */
const DETERMINED =
  /(?:^|[ (—“])(?:an?|the|one|another|this|his|her|its|my|whose|our|first|last|[\p{Alpha}-]+[’']s?) (?:(?!(?:of|and|in|for|to|on|with|by|that) )[\p{Alpha}’-]+ ){0,3}$/iu;

/** `a `: before a place, `the Republic of Korea told` is nobody. */
const ANY = /(?:^|[ (—“])(?:an?|one) $/i;

/** ` at the `, ` in her own `: before where somebody is. */
const IN_PLACE = /[\p{Alpha}] (?:at|in|near|on) (?:an?|the|his|her|their|its) (?:[\p{Alpha}’-]+ ){0,2}$/u;

/** What can say something, or be followed by `asked`, and is nobody: texts, bodies, and words that are no noun. */
const NOBODY = new RegExp(
  `^${anyOf(`
    [a-z]+(?:[^s]s|[^e]ed|people|men|women|children|police|ission|ation|ment|ion|ity), he, she, it, were, never,
    they, we, reports?, letter, note, text, study, survey, paper, article, treaty, bill, chapter, verse, annex,
    message, speech, film, page, website, headline, tale, legend, prayer, ministry, embassy, company, industry,
    treasury, church, sign, law, draft, charter, protocol, poem, song, book, story, proverb, saying, map,
    data, media, press, radio, council, committee, assembly, secretariat, court, tribunal, bank, fund, group, panel,
    board, office, bureau, house, congress, party, agency, country, state, world, public, team, family,
    village, town, crowd, army, force, statute, bible, quran, koran, and, or, but, of, in, on, to, as, that,
    those, these, all, many, others?, few, some, any, not, had, also, is, be, been, years?, ago, today,
    yesterday, week, month, day, time, here, there`)}$`,
  'i',
);

/** Where somebody stands in a paragraph who is known as a person only by what they do. */
export function strangersIn(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  for (const { span, match } of scan(text, paragraph, PERSONAL)) {
    if (PLAINLY_NOT.test(text.slice(Math.max(paragraph.start, span.start - 4), span.start))) continue;
    const from = Math.max(paragraph.start, span.start - AROUND);
    const before = text.slice(from, span.start);
    const noun = NOUN.exec(before);
    const { who, of, comma } = noun?.groups ?? {};
    if (!noun || NOBODY.test(who!) || NO_LAST.test(who!)) continue;
    // `the Committee’s work, said`: only `who` and `however` may stand behind a comma.
    if (comma && !/^.(?:who|however)/.test(match[0])) continue;
    if (!(of ? ANY : DETERMINED).test(before.slice(0, noun.index))) continue;
    // `a nurse at the clinic told`
    if (!/^.who/.test(match[0]) && IN_PLACE.test(before.slice(0, noun.index))) continue;
    const start = from + noun.index;
    found.push({ start, end: start + who!.length });
  }
  return found;
}

/** `he said`, `(Mali) said`: most of what is said, told apart by its last letters. */
const PLAINLY_NOT = /(?:\bs?he|[)\]”])$/;
/** As much of the words before as shows whether one person is meant. UTF-16 units. */
const AROUND = 60;
