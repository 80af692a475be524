import { SIGNS } from '../letters.ts';
import { isSpace } from '../lines.ts';
import type { Span, Vote, VoteSide } from '../record.ts';

/** Votes as records tell them: counts in a sentence, and the States on each side. Offsets are UTF-16. */

/** The sides of a vote, as far as a text tells them. */
export type Sides = Pick<Vote, 'inFavour' | 'against' | 'abstaining'>;
/** One of them. */
export type Side = keyof Sides;

const WORDS = 'none no zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = `(?:\\d{1,3}|${WORDS.join('|')})`;
/** `zéro`, `une`, `ninguno`: what French and Spanish do not write in figures. */
const NO_OR_ONE = /^(?:z[ée]ro|auc|ning)|^un/i;

function numberOf(word: string): number {
  const other = NO_OR_ONE.exec(word);
  if (other) return other[0].length > 2 ? 0 : 1;
  const at = WORDS.indexOf(word.toLowerCase());
  return at < 0 ? Number(word) : Math.max(0, at - 2);
}

/** `(Canada, Israel, Marshall Islands, Micronesia (Federated States of))` */
const LIST = '(?:\\s*\\((?!Annex|see\\b)(?<LIST>(?:[^()\\d]|\\([^()\\d]{0,80}\\)){1,6000})\\))?';
const listed = (name: string) => LIST.replace('LIST', name);

/**
 * `adopted by 93 votes to 55, with 1 abstention`; `by a recorded vote of 169 in favour to 6 against (Israel, …), with 3
 * abstentions (…)`; `a vote of 14 in favour, none against and 1 abstention`; `received 13 votes in favour, none against`.
 */
const COUNTS = new RegExp(
  `(?<![^${SIGNS}])(?<yes>${NUMBER})\\s+(?:(?:votes?\\s+|(?<=\\bvote\\s+of\\s+\\w+\\s+))to\\s+(?<no>${NUMBER})${listed('noes')}` +
    `|(?:votes?\\s+)?in\\s+favour${listed('ayes')}(?:,?\\s+(?:to\\s+|with\\s+|and\\s+)?(?<against>${NUMBER})\\s+(?:votes?\\s+)?(?:against|opposed)${listed('nays')}` +
    // `14 in favour, with 1 abstention (Chad)`; `The draft resolution received 15 votes in favour.`
    `|(?=,?\\s+(?:with|and)\\s+${NUMBER}\\s+abst)|(?<=received\\s+\\w+\\s+votes\\s+in\\s+favour)(?=\\.))` +
    // `rejected by a vote of 79 against to 13 in favour`
    `|against${listed('opposed')}\\s+to\\s+(?<favour>${NUMBER})\\s+in\\s+favour${listed('supporting')})` +
    `(?:,?\\s+(?:(?:with|and)\\s+)?(?<abstain>${NUMBER})\\s+(?:abstentions?|abstaining|abstained)${listed('abstaining')})?`,
  'di',
);

const OTHER = '(?:\\d{1,3}|zéro|aucune?|ningun[oa]|un[eoa]?)';
/** `par 12 voix pour, zéro contre et 3 abstentions (…)`, `par 9 voix contre 4, avec une abstention`, `por 9 votos a favor, ninguno en contra` */
const COUNTS_ELSEWHERE = new RegExp(
  `(?<yes>${OTHER})\\s+(?:voix|votos)\\s+(?:contr[ea]\\s+(?<no>${OTHER})${listed('noes')}` +
    `|(?:pour|a\\s+favor)${listed('ayes')},?\\s+(?:(?:et|y)\\s+)?(?<against>${OTHER})\\s+(?:(?:voix|votos)\\s+)?(?:en\\s+)?contr[ea]${listed('nays')})` +
    `(?:,?\\s+(?:(?:avec|et|con|y)\\s+)?(?<abstain>${OTHER})\\s+absten[ct]i[\\p{Alpha}]+${listed('abstaining')})?`,
  'diu',
);

/** A vote's counts with the lists in brackets behind them, and the words that tell it. */
export interface Counted {
  readonly sides: Sides;
  readonly span: Span;
}

/** The first vote that is counted in a stretch of the text; undefined where there is none. */
export function countsIn(text: string, { start, end }: Span): Counted | undefined {
  const words = text.slice(start, end);
  const match = (/\b(?:voix|votos)\b/.test(words) ? COUNTS_ELSEWHERE : COUNTS).exec(words);
  const at = match?.indices?.groups;
  if (!match?.groups || !at) return undefined;
  const span = (group: string): Span | undefined =>
    at[group] && { start: start + at[group]![0], end: start + at[group]![1] };
  const side = (count: string, list: string): VoteSide | undefined => {
    const countSpan = span(count);
    const States = span(list);
    return (
      countSpan && {
        count: numberOf(match.groups![count]!),
        countSpan,
        ...(States && { States: statesIn(text, [States]) }),
      }
    );
  };
  const favour = side('favour', 'supporting');
  const against = favour ? side('yes', 'opposed') : (side('no', 'noes') ?? side('against', 'nays'));
  const abstaining = side('abstain', 'abstaining');
  return {
    sides: {
      inFavour: favour ?? side('yes', 'ayes')!,
      ...(against && { against }),
      ...(abstaining && { abstaining }),
    },
    span: { start: start + match.index, end: start + match.index + match[0].length },
  };
}

/** The States whose names have an `and`, by the words before it. */
const BEFORE_AND = /(?:^|\s)(?:Antigua|Bosnia|Great Britain|Kitts|Serbia|Tom[eé]|Trinidad|Vincent)$/u;
/** It may begin an item: `Norway,and Peru`. */
const AND = /(?:^|\s+)and\s+/gu;

/** `Germany, Federal Republic of`: the records of the cold war put it behind a comma. */
const REST_OF_NAME = /^(?:\S+\s+){1,4}of(?:\s+the)?$/;

/**
 * The States of a list that stands on `stretches` of the text, one after the other: between commas and before the last
 * `and`, but not within brackets or `Trinidad and Tobago`. Empty for `None`.
 */
export function statesIn(text: string, stretches: readonly Span[]): readonly Span[] {
  const items: Span[] = [];
  let from = -1;
  let depth = 0;
  const end = (to: number) => {
    if (from >= 0) {
      const found = parts(text, { start: from, end: to });
      const last = found.length === 1 && REST_OF_NAME.test(text.slice(found[0]!.start, found[0]!.end)) && items.pop();
      if (last) items.push({ start: last.start, end: found[0]!.end });
      else items.push(...found);
    }
    from = -1;
  };
  for (const stretch of stretches) {
    for (let at = stretch.start; at < stretch.end; at++) {
      const code = text.charCodeAt(at);
      if (code === OPEN) depth++;
      else if (code === CLOSE) depth = Math.max(0, depth - 1);
      else if (depth === 0 && (code === COMMA || code === SEMICOLON)) {
        end(at);
        continue;
      }
      if (from < 0) from = at;
    }
  }
  end(stretches.at(-1)?.end ?? 0);
  return items;
}

const [OPEN, CLOSE, COMMA, SEMICOLON, STOP] = [0x28, 0x29, 0x2c, 0x3b, 0x2e];

/** An item between commas, cut at each `and` that is no part of a State's name. */
function parts(text: string, item: Span): Span[] {
  const words = text.slice(item.start, item.end);
  if (!words.includes('and')) return [trimmed(text, item)].filter(part => isState(text, part));
  const found: Span[] = [];
  let start = item.start;
  for (const and of words.matchAll(AND)) {
    if (BEFORE_AND.test(text.slice(start, item.start + and.index))) continue;
    found.push({ start, end: item.start + and.index });
    start = item.start + and.index + and[0].length;
  }
  found.push({ start, end: item.end });
  return found.map(part => trimmed(text, part)).filter(part => isState(text, part));
}

/** Without white space and the list's full stop. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && (isSpace(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === STOP)) to--;
  return { start: from, end: Math.max(from, to) };
}

/** Whether an item names something: not nothing, nor `None`. */
function isState(text: string, { start, end }: Span): boolean {
  return end > start && !(end - start <= 4 && NOBODY.test(text.slice(start, end)));
}

const NOBODY = /^(?:none|nil|-+|—)$/i;
