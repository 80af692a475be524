import { anyOf } from '../../alternatives.ts';
import { beginsParagraph } from '../../lines.ts';
import type { Speaker } from '../../record.ts';
import { matchAt } from '../../sticky.ts';
import type { Pattern } from '../dialect.ts';

/** Who has the floor in verbatim records that are written in another language of the United Nations than English. */

/** `Le Président`, `La Presidenta interina`, `Председатель`, `代理主席`, `الرئيسة بالنيابة` */
const OFFICE = anyOf(`
  L[ea] (?:Vice-)?Présidente?(?: par intérim)?, L[ea] Secrétaire générale?, (?:El|La) (?:Vicep|P)resident[ea](?: interin[oa])?,
  (?:El|La) Secretari[oa] General, (?:Исполняющ\\p{Lower}+ обязанности )?Председател\\p{Lower}+, Генеральный секретарь,
  (?:代理)?主席, 秘书长, الرئيسة?(?: بالنيابة)?, الأمينة? العامة?`);
/** Before a name. What English records have as well, `Ms.`, is read with those. */
const HONORIFIC = anyOf(`
  M\\., Mme, Mlle, Sra?\\., Srta\\., Г-н, Г-жа, السيدة?`);
/** Behind a name, without a space. */
const BEHIND = '(?:先生|女士|大使|部长|阁下)';
const NAME = "\\p{Alpha}[\\u0300-\\u036f\\p{Alpha}’'.‑ -]{0,60}?";
const NOTE = '(?:parle|habla|говорит|выступает|以\\p{Alpha}{1,3}发言|تكلمت?|interpr)[^()（）]{0,40}';

const OPENING = new RegExp(
  `(?:(?<office>${OFFICE})|(?<before>${HONORIFIC})[ \\u00a0](?<name>${NAME})|(?<han>[\\p{Script=Han}·]{2,24}?)(?<behind>${BEHIND}))` +
    `(?:[ \\u00a0]?[(（](?!${NOTE})(?<state>[\\p{Alpha}][^()（）]{1,60}(?:[(（][^()（）]{2,40}[)）])?)[)）])?(?:[ \\u00a0]?[(（](?<note>${NOTE})[)）])?[ \\u00a0]?[:：]`,
  'duy',
);
/** A cheap look at how each begins. */
const FIRST = new Set('LEMSИПГ'.split(''));

/** Chinese letters, and the Arabic one with which the article begins. */
function isOfOtherScript(letter: string): boolean {
  return (letter >= '\u4e00' && letter <= '\u9fff') || letter === '\u0627';
}

/** `Mme Jaraud (France) (parle en français) :`, `Г-н Петров (Беларусь):`, `张先生（中国）：` */
export const otherLanguageOpening: Pattern = {
  name: 'speaker in another language',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    const first = text[start]!;
    if (!(FIRST.has(first) || isOfOtherScript(first)) || !beginsParagraph(lines, at)) return undefined;
    const match = matchAt(OPENING, text, start);
    if (!match || start + match[0].length > lines.to[at]!) return undefined;
    const place = (group: string) => {
      const found = match.indices!.groups![group];
      return found && { start: found[0], end: found[1] };
    };
    const [title, name] = [place('office'), place('name') ?? place('han')];
    const honorific = place('before') ?? place('behind');
    const [affiliation, language] = [place('state'), place('note')];
    const end = start + match[0].replace(/[ \u00a0]?[:：]$/, '').length;
    const speaker: Speaker = {
      span: { start, end },
      ...(title && { title }),
      ...(name && { name }),
      ...(honorific && { honorific }),
      ...(affiliation && { affiliation }),
      ...(language && { language }),
    };
    return { kind: 'speech', speaker, words: start + match[0].length };
  },
};

const PRESIDES = new RegExp(
  `(?:Présidente?|President[ea]|Председатель|主席|الرئيسة?)[ \\u00a0]?[:：]\\s+(?:(?:${HONORIFIC}|г-н|г-жа)[ \\u00a0]${NAME}|[\\p{Script=Han}·]{2,24}?${BEHIND})[.… \\u00a0\\t]*[(（][^()（）]{2,60}[)）]$`,
  'u',
);

/** `Président : M. Zhang (Chine)`, in the head: who presides, and no words. */
export const otherLanguagePresides: Pattern = {
  name: 'who presides, in another language',
  read: (lines, at) =>
    at < HEAD_LINES && PRESIDES.test(lines.text.slice(lines.from[at], Math.min(lines.to[at]!, lines.from[at]! + 200)))
      ? { kind: 'header', says: 'president' }
      : undefined,
};

const HEAD_LINES = 60;
