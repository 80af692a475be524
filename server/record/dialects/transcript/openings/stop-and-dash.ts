import { anyOf } from '../../../alternatives.ts';
import { beginsParagraph } from '../../../lines.ts';
import { endAt } from '../../../sticky.ts';
import type { Pattern } from '../../dialect.ts';
import { traitsOf } from '../lines.ts';
import { NAME } from '../who/person-names.ts';
import { isCapital, whoAt } from '../who/who.ts';
import { LONGEST, speech } from './speech.ts';

/** `Joseph Adair, on behalf of the Lakes Group. – Mr President, …`, `President. – The next item …` */
export const stopAndDashOpening: Pattern = {
  name: 'full stop and dash',
  read(lines, at) {
    const { text } = lines;
    const start = lines.from[at]!;
    if (!isCapital(text, start) || !traitsOf(lines).stopAndDash || !beginsParagraph(lines, at)) return undefined;
    const limit = Math.min(lines.to[at]!, start + LONGEST);
    const match = DASHED.exec(text.slice(start, limit));
    if (!match) return undefined;
    const end = start + match[1]!.length;
    const nameEnd = Math.min(end, endAt(NAME, text, start));
    const office = whoAt(text, start, end + 1);
    const title = match[3] ? { title: { start: nameEnd + match[3].search(/\S/) + 1, end } } : {};
    const group = match[2] ? { affiliation: { start: nameEnd + 2, end: nameEnd + 2 + match[2].length } } : {};
    const isName = nameEnd > 0 && /\S\s\S/.test(text.slice(start, nameEnd));
    const named =
      office && office.end === end
        ? office.speaker
        : PRESIDENT.test(text.slice(start, end))
          ? { title: { start, end } }
          : isName
            ? { name: { start, end: nameEnd }, ...title, ...group }
            : undefined;
    return named && speech(lines, at, { start, end, speaker: named }, start + match[0].length);
  },
};

/** Who presides says so in a language of the Union: `Puhemies. – `, `Presidente. – `. */
const PRESIDENT = new RegExp(
  `^(?:De[rn]? |Die )?${anyOf(`
      President[ea]?, Présidente?, Präsident(?:in)?, [Vv]oorzitter, Puhemies, (?:Fru )?[Tt]almannen,
      Formanden, Przewodnicząc[ya], Preşedintele?, Předseda(?:jící)?, Predsed(?:nik|ající|avajúci), Elnök, Πρόεδρος,
      Председател`)}$`,
  'u',
);

const DASHED =
  /^(\p{Upper}[\u0300-\u036f\p{Alpha} .'’-]{2,60}(?: \(([^()\r\n]{2,30})\)(?:, [^:;.]{3,60})?|,( ?[^:;]{3,140}))?)\. [–—−] ?(?:\(\p{Upper}{2}\) )?(?=[\p{Upper}(“"¡¿«…])/u;
