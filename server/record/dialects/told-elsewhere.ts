import { anyOf, oneOf } from '../alternatives.ts';
import { endAt } from '../sticky.ts';
import type { Pattern } from './dialect.ts';
import { OF, speechAt, who } from './other-languages.ts';
import { withoutNumber } from './verbatim/openings.ts';

/** What was said, told in another language than English: in summary records, and in the press releases in French. */

const PARTICLE = "(?:(?:de|du|des|del|la|las|los|le|da|do|dos|al|el|ben|bin|van|von|der|y|e) |d[’'])";
const WORD = "[\\p{Upper}\\p{Script=Arabic}][\\u0300-\\u036f\\p{Alpha}’'.-]*";
const NAME = `${PARTICLE}{0,2}${WORD}(?: ${PARTICLE}{0,2}${WORD}){0,5}`;

/** `a déclaré`, `s’est félicité`: French press releases tell in the past tense, and summary records in the present one. */
const TOLD =
  "(?:s[’']est|a|ont) (?:(?:aussi|ensuite|enfin|\\p{Lower}+ment) )?(?!été|élu|nommé)(?:\\p{Lower}+(?:ée?|ie?|is|it|inte?|ue?)|dite)";
/** `dit`, `se demande`, `dice`, `говорит`, `قال`, `说` */
const TELLS = `(?:(?:${TOLD}|${anyOf(`
  (?:(?:se|les?|la|lui|en|y) |s[’'])?${anyOf(`
    adresse, dit, demande, répond, souhaite, remercie, invite, déclare, explique, indique, précise, fait, note, relève,
    rappelle, souligne, propose, estime, appelle, pose, présente, félicite, réjouit, étonne, inquiète, interroge,
    enquiert, associe, rallie, convient, confirme, voudrait, aimerait, signale, constate, suggère, considère, annonce,
    donne, appuie, ajoute, pense, croit, espère, exprime, attire, regrette, reconnaît, évoque, partage, conclut,
    affirme, juge, assure, désire, craint, insiste, prie, revient, observe, encourage, accueille, soutient, soulève,
    résume, recommande, réaffirme, informe, suspend, lève, prononce,
    est (?:d[’']a(?:vis|ccord)|heureu(?:x|se)|préoccupée?|convaincue?|favorable),
    dice, pregunta, señala, responde, agradece, invita, declara, explica, indica, precisa, observa, recuerda, subraya,
    propone, estima, considera, pide, desea, solicita, confirma, anuncia, sugiere, opina, cree, espera, expresa,
    lamenta, reconoce, felicita, añade, afirma, reitera, destaca, hace, apoya, celebra, quiere, quisiera, informa,
    aclara, contesta, acoge, manifiesta, plantea, insta, alienta, sostiene, concluye, exhorta, suma, refiere, da, suspende, levanta,
    está (?:de acuerdo|preocupad[oa]|convencid[oa])`)},
  \\p{Script=Cyrillic}+(?:ет|ит)(?:ся)?, (?:قال|أعرب|سأل|شكر|ذكر|أشار|أوضح|رد|طلب|أكد|دعا|أعلن)ت?`)})(?![\\p{Alpha}’'-])|(?:还|又|首先)?${anyOf(`
  说, 表示, 指出, 问, 询问, 强调, 感谢, 回顾, 宣布, 欢迎, 认为, 解释, 回答, 答复, 请, 建议, 提议, 同意, 希望, 注意到, 介绍, 祝贺,
  称赞, 赞扬, 表扬, 提请`)})`;

/** `Reprenant la parole, `, `En respuesta al Sr. Lund, ` */
const LEAD = `(?:${anyOf(`
  Reprenant, Répondant, Expliquant, En réponse, Retomando, Respondiendo, En respuesta, Au nom, S[’']exprimant, Intervenant,
  Prenant la parole, À son tour, Pour sa part, De son côté`)}(?:[^.;:\\r\\n]|(?<=\\b(?:M|Sra?))\\.){0,100}?, )?`;
/** `, Ministre des affaires étrangères du Ghana` */
const POST = `(?:, (?:M\\.|Mme) (?<named>${NAME})(?=, )|, (?<post>\\p{Upper}[^.,;:\\r\\n]{3,120}?)(?:${OF('home')})?(?=, ))?`;
/** `, présentant le rapport, `, `, s’associant à Mme Lund, `, `, M. ARTE (Pérou) et Mme MOSS (Tchad)` */
const ASIDE = `(?:(?:(?:, | et )(?:M\\.|Mme) ${NAME}(?: \\([^()]{2,60}\\))?){1,9}|, (?:[^.;:\\r\\n]|\\.(?=\\p{N})|(?<=\\b(?:M|Sra?|Dra?|art))\\.){3,300}?,)?`;

const IN_LANGUAGE = new RegExp(`${LEAD}(?<who>${who(NAME)}${POST})(?:${ASIDE}|,)? ?(?=${TELLS})`, 'duy');

/** `2. Mme Lund (Italie), présentant le rapport, dit que …`, `M. OLA BERG (Norvège) a déclaré …`, `El Sr. Lund pregunta …` */
export const toldElsewhere: Pattern = {
  name: 'speaker and verb in another language',
  read: (lines, at) => speechAt([IN_LANGUAGE], lines, at, withoutNumber(lines.text, lines.from[at]!)),
};

/** `Pour M. BERG (Norvège), il faut …`, `Selon Mme LUND (Mali), …`, `« Agissons », a lancé M. BERG (Norvège).` */
const AS_HELD = new RegExp(
  `${oneOf(
    // `Selon Mme LUND (Mali)`
    `${anyOf("Pour, Selon, D[’']après, De l[’']avis de, Aux yeux de")} `,
    // `« Agissons », a lancé M. BERG (Norvège)`
    `« ?[^»\\r\\n]{3,400}»,? (?=${TOLD} )(?:\\S+ ){1,3}`,
  )}(?<who>${who(NAME)})(?<=[)）])(?=[,.;\\s])`,
  'duy',
);
/** `Le Mali, à titre de pays concerné, a rappelé`, `L’Union européenne, au nom des pays des lacs, a demandé` */
const CONCERNED = new RegExp(
  `(?<who>L(?:[ea]s? |[’'])(?<state>(?!Co(?:m|nseil)|Assembl)\\p{Upper}[^,.;:\\r\\n]{2,60})), ${oneOf(
    '(?:à titre de|en tant que|en qualité de) pays concernée?s?',
    "(?:s[’']exprimant |intervenant |parlant )?au nom d[^,.;:\\r\\n]{3,100}",
  )}, (?=${TOLD})`,
  'duy',
);

/** `La Directrice du Bureau des lacs, Mme LUND, a dit` */
const IN_OFFICE = new RegExp(
  `(?<who>(?<office>L(?:[ea] |[’'])\\p{Upper}[^,.;:()\\r\\n]{3,140}), (?<before>M\\.|Mme) (?<name>${NAME})), (?=${TOLD})`,
  'duy',
);

/** The same, and what a press release in French opens otherwise than with the speaker. */
export const toldInRelease: Pattern = {
  name: 'speaker in another language, with a verb or a view',
  read: (lines, at) =>
    speechAt([IN_LANGUAGE, AS_HELD, CONCERNED, IN_OFFICE], lines, at, withoutNumber(lines.text, lines.from[at]!)),
};

/** Whether the words of a speech begin with a verb in the past tense: `a déclaré`. */
export function isToldInPast(text: string, words: number): boolean {
  return endAt(IN_PAST, text, words) > 0;
}

const IN_PAST = new RegExp(TOLD, 'uy');
