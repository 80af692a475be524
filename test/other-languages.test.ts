import assert from 'node:assert/strict';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import type { Span } from '../server/record/record.ts';
import { speechesOf } from '../server/record/walk.ts';

/** `name | State | office`, a line a speech. */
function who(text: string): string {
  const record = parse(text, dialectOf(text)!);
  const say = (span?: Span) => (span ? text.slice(span.start, span.end) : '');
  return [
    record.dialect,
    ...speechesOf(record).map(({ speaker }) =>
      [say(speaker.name), say(speaker.affiliation), say(speaker.title)].join(' | '),
    ),
  ].join('\n');
}

describe('verbatim records in other languages of the United Nations', () => {
  for (const [language, text, speakers] of [
    [
      'French',
      'Président : Mme Lund (Norvège)\n\nLa Présidente (parle en anglais) : Je donne la parole.\n\nM. Diarra (Mali) : Trois points : l’eau, le sel, la paix.\n\nMme Lund : Merci.',
      ' |  | La Présidente\nDiarra | Mali | \nLund |  | ',
    ],
    [
      'Spanish',
      'La Presidenta interina (habla en inglés): Tiene la palabra.\n\nSr. de la Fuente Gil (Costa Rica): Gracias.',
      ' |  | La Presidenta interina\nde la Fuente Gil | Costa Rica | ',
    ],
    [
      'Russian',
      'Председатель: г-жа Лунд (Норвегия)\n\nПредседатель (говорит по-английски): Слово имеет Мали.\n\nГ-н Диарра (Мали): Благодарю.',
      ' |  | Председатель\nДиарра | Мали | ',
    ],
    [
      'Chinese',
      '主席： 伦德女士 （挪威）\n\n主席（以英语发言）：请发言。\n\n迪亚拉先生（马里）（以法语发言）：谢谢。',
      ' |  | 主席\n迪亚拉 | 马里 | ',
    ],
    [
      'Arabic',
      'الرئيسة (تكلمت بالإنكليزية): أعطي الكلمة.\n\nالسيد ديارا (مالي): شكرا.',
      ' |  | الرئيسة\nديارا | مالي | ',
    ],
  ] as const) {
    it(language, () => assert.equal(who(text), `verbatim\n${speakers}`));
  }
});
