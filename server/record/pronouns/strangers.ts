import type { Span } from '../record.ts';
import { NO_LAST } from './names.ts';
import { scan } from './scan.ts';

/** Somebody whom no list of words knows: `a peace signatory told`, `the cellist, who`, `one of them, aged`. */

/** What only people do: `told`, `once asked`; and `who`, which only people are. */
const PERSONAL =
  /(?<noun>[\p{Alpha}-]+)(?:[ \u00a0](?:(?:had|once|also|then|later|himself|herself|[a-z]+ly)[ \u00a0]){0,2}(?:told|asked|said|answered|replied|wrote|smiled|laughed|wept|whispered|shouted|cried|begged|knelt|denied|admitted|apologized|confessed|claimed|explained|complained|promised|testified|recounted)|, however, (?:[a-z]+ed|said|wrote)|,?[ \u00a0]who(?:se|m)?)\b/gu;

/** `a `, `its last `, `Ghana’s `: before one person. */
const DETERMINED =
  /(?:^|[ \u00a0(—“])(?:an?|the|one|another|this|his|her|its|my|whose|our|first|last|[\p{Alpha}-]+[’']s?)[ \u00a0](?:(?!(?:of|and|in|for|to|on|with|by|that)[ \u00a0])[\p{Alpha}’-]+[ \u00a0]){0,3}$/iu;

/** What can say something, or be followed by `asked`, and is nobody: texts, bodies, and words that are no noun. */
const NOBODY =
  /^(?:[a-z]+(?:[^s]s|[^e]ed|people|men|women|children|police|ission|ation|ment|ion|ity)|he|she|it|was|were|never|they|we|reports?|letter|note|text|study|survey|paper|article|sign|law|draft|convention|charter|protocol|poem|song|book|story|proverb|saying|map|data|media|press|radio|council|committee|assembly|secretariat|court|tribunal|bank|fund|group|panel|board|office|bureau|house|congress|party|union|agency|country|state|world|community|public|majority|team|family|village|town|city|crowd|army|force|statute|book|bible|quran|koran|and|or|but|of|in|on|to|as|that|those|this|these|all|many|others?|few|some|any|not|had|was|also|is|be|been|years?|ago|today|yesterday|week|month|year|day|time|here|there)$/iu;

/** Where somebody stands in a paragraph who is known as a person only by what they do. */
export function strangersIn(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  for (const { span, match } of scan(text, paragraph, PERSONAL)) {
    const noun = match.groups!.noun!;
    if (NOBODY.test(noun) || NO_LAST.test(noun)) continue;
    if (DETERMINED.test(text.slice(Math.max(paragraph.start, span.start - 50), span.start)))
      found.push({ start: span.start, end: span.start + noun.length });
  }
  return found;
}
