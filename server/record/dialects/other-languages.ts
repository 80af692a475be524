import { anyOf, oneOf } from '../alternatives.ts';
import type { Lines } from '../lines.ts';
import { beginsParagraph } from '../lines.ts';
import type { Speaker } from '../record.ts';
import { endAt, matchAt } from '../sticky.ts';
import type { Found } from './dialect.ts';

/** Who has the floor in records that are written in another language of the United Nations than English. */

/**
 * `Le Président`, `La Presidenta interina`, `Председатель`, `代理主席`, `الرئيسة بالنيابة`, and in capitals whoever holds an
 * office: `El REPRESENTANTE PERMANENTE DEL PERÚ`.
 */
const OFFICE = anyOf(`
  [Ll][ea] (?:Vice-)?P(?:résidente?|R[EÉ]SIDENTE?)(?: par intérim)?, [Ll][ea] Secrétaire générale?, [Ll][ea] Direct(?:eur|rice) générale?,
  [Ll][ea] Rapporteu(?:r|se), (?:[Ee]l|[Ll]a) (?:Vicep|P)resident[ea](?: interin[oa])?, (?:[Ee]l|[Ll]a) Relator[a]?,
  (?:[Ee]l|[Ll]a) Secretari[oa] General, (?:[Ee]l|[Ll]a) Director[a]? General, (?:Исполняющ\\p{Lower}+ обязанности )?Председател\\p{Lower}+, ПРЕДСЕДАТЕЛЬ,
  Генеральный секретарь, (?:代理)?主席, 秘书长, الرئيسة?(?: بالنيابة)?, الأمينة? العامة?,
  [Ll][ea] (?:représentante?|déléguée?|délégation)(?: \\p{Lower}{4,})?, [Ll][’']observat(?:eur|rice), (?:[Ee]l|[Ll]a) (?:representante|delegación|observadora?),
  (?:[Ee]l|[Ll][ea]) \\p{Upper}[\\p{Upper}-]{4,}(?: \\p{Upper}[\\p{Upper}-]+){0,8}?`);
/** What stands in small letters in a State’s name: `République tchèque`, `Unión Europea` in a summary’s `Unión africana`. */
const ADJECTIVE = `${anyOf(`
  tchèque, arabe, syrienne, africaine, européenne, dominicaine, centrafricaine, bolivarienne, islamique, démocratique,
  populaire, unie, lao, saoudite, unis, arabes, slovaque, africana, europea, checa, dominicana, centroafricana, árabe, siria,
  islámica, unidos, saudita, popular, democrática`)}(?!\\p{Alpha})`;
/** For whom an office speaks: ` du Mali`, ` de la République tchèque`, ` DE LOS ESTADOS UNIDOS`. */
export const OF = (group: string) =>
  " (?:(?:d(?:e|u|es|el)(?: l[ao]s?)?|D(?:E|U|ES|EL)(?: L[AO]S?)?) |(?:de l|d|DE L|D)[’'])" +
  `(?<${group}>\\p{Upper}[\\p{Alpha}’'-]*` +
  `(?: (?:(?:de|du|des|del|et|y|la|DE|DU|Y|E) )*(?:\\p{Upper}[\\p{Alpha}’'-]*|${ADJECTIVE})){0,5})`;
/** Before a name. What English records have as well, `Ms.`, is read with those. */
const HONORIFIC = anyOf(`
  (?:S\\. ?E\\. )?M\\., (?:S\\. ?E\\. )?M(?: ?me|ME), Mlle, (?:(?:[Ee]l|[Ll]a) )?(?:Sra?|Dra?|Srta) ?\\., Г ?- ?(?:н|жа), Лорд, Сэр, Президент, Премьер-министр, السيدة?`);
/** Behind a name, without a space. */
const BEHIND = '(?:先生|女士|大使|部长|阁下)';
const NOTE = '(?:parle|habla|говорит|выступает|以\\p{Alpha}{1,3}发言|تكلمت?|interpr)[^()（）[\\]]{0,40}';

const GAP = '(?<gap>…|\\.{3}|\\[[^[\\]\\r\\n]{2,30}\\]|X{1,3}|TK|TO COME|À VENIR)(?= \\(|, d)';

/** A speaker, with a name of the form that is given, or what stands for it: `M. … (Togo)`. */
export const who = (name: string) =>
  `(?:(?<office>${OFFICE})(?:${OF('of')})?|(?<before>${HONORIFIC}) +(?:${GAP}|(?<name>${name}))|(?<open>NOM À VENIR)|(?:报告员)?(?<han>[\\p{Script=Han}\\p{Script=Latin}·]{2,24}?)(?<behind>${BEHIND}))` +
  `(?: ?[(（](?!${NOTE})(?<state>[\\p{Alpha}][^()（）]{1,60}(?:[(（][^()（）]{2,40}[)）])?)[)）])?(?: ?[(（[](?<note>${NOTE})[)）\\]])?`;

/** Who presides, below the head: `Président : M. Zhang (Chine)`. */
export const PRESIDER = `(?:${HONORIFIC}|г-(?:н|жа)) \\p{Alpha}[^():]{0,60}?|[\\p{Script=Han}·]{2,24}?${BEHIND}`;

/** A cheap look at how each begins: the patterns for the whole are large, and letters of English paragraphs are among theirs. */
const FIRST = new RegExp(
  oneOf(
    "L(?:[ea] |[’'])|E[ln] |M(?:\\.| ?me|ME|lle)|NOM |S(?:\\.|ra?\\b|rta|elon|['’])|D(?:ra?\\b|['’])|Pour",
    'Expl|R(?:eprenant|épondant|etomando|espondiendo)',
    "A(?:u nom|ux yeux)|De (?:l[’']|son)|À |Intervenant|Prenant|[«ИПГЛС\\u0627\\u4e00-\\u9fff]",
    '(?<latin>[A-\\u2fff]{2,24})(?=[\\u4e00-\\u9fff])',
  ),
  'y',
);

/** `Lund女士` */
const IN_CHINESE = new RegExp(`\\p{Script=Latin}{2,24}${BEHIND}`, 'uy');

/** The speech that the first of `openings`, made of `who`, to match at an offset of line `at` finds. */
export function speechAt(openings: readonly RegExp[], lines: Lines, at: number, start: number): Found | undefined {
  const { text } = lines;
  const first = matchAt(FIRST, text, start);
  if (!first || (first.groups!.latin && endAt(IN_CHINESE, text, start) < 0)) return undefined;
  if (!beginsParagraph(lines, at)) return undefined;
  const match = openings
    .map(opening => matchAt(opening, text, start))
    .find(found => found && start + found[0].length <= lines.to[at]!);
  if (!match) return undefined;
  const place = (group: string) => {
    const found = match.indices!.groups![group];
    return found && { start: found[0], end: found[1] };
  };
  const [title, name] = [place('office') ?? place('post'), place('name') ?? place('named') ?? place('han')];
  const [honorific, placeholder] = [place('before') ?? place('behind'), place('open') ?? place('gap')];
  const [affiliation, language] = [place('state') ?? place('of') ?? place('home'), place('note')];
  const speaker: Speaker = {
    span: place('who')!,
    ...(title && { title }),
    ...(name && { name }),
    ...(placeholder && { placeholder }),
    ...(honorific && { honorific }),
    ...(affiliation && { affiliation }),
    ...(language && { language }),
  };
  return { kind: 'speech', speaker, words: start + match[0].length };
}
