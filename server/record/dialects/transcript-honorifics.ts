/** The honorifics of parliaments, courts and councils, by which a transcript's label says that a name follows. */

import { anyOf, inBothCases, SPACE } from './alternatives.ts';

/** `L'hon.`, `The Right Hon.`, `Dr the Hon`, `The honourable`: a full stop may follow. */
const HONOURABLE =
  `(?:L[e’']${SPACE}?(?:très${SPACE})?hon\\.${SPACE}+` +
  `|(?:(?:The${SPACE}+)?(?:Rt\\.?|Right|RT\\.?)${SPACE}+|(?:Reverend${SPACE}+|Dr\\.?${SPACE}+)?[Tt]he${SPACE}+)` +
  `(?:Hon(?:ou?rable)?|HON)\\.?${SPACE}+(?:Dr\\.?${SPACE}+)?)`;

/** `Hon. (Eng.) `, `Sen. (Dr.) `, and `(Dr) ` alone. */
const IN_BRACKETS =
  `(?:(?:Hon|HON|Sen|Senator)\\.?${SPACE}+\\(${anyOf('M[rs]s? Dr Prof Eng Rev Amb Sen Capt Maj Gen Col Arch Barr Chief Alh')}\\b[^()]{0,20}\\)${SPACE}+` +
  `|\\((?:Dr|Prof|Ir)\\.?\\)${SPACE}+)`;

/** Those that a full stop may end: `Mr. `, `Hon.`, `Maj. Gen. `. */
const SHORTENED = `(?:${anyOf(`
  M[rR][sS]? M[sS] M[xX] M(?=\\.\\s) D[rR] Prof PROF (?:Assoc|Asst)\\.?_Prof Er Eng Arch Adv ADV
  Mdm MHE Mhe Bw Bi Mnr Mev Rre Nksz Mme Mlle Shri SHRI Shrimati SHRIMATI Smt SMT Kumari KUMARI
  Hon HON Sen SEN Rep REP GOV Cr Cllr Ald Amb Rev REV St Fr
  (?:Maj|Lt|Brig)(?:[-‑]|\\.?_)Gen (?:Major|Lieutenant|Brigadier)(?:[-‑]|_)General Lt Gen Col Capt Maj Brig`)}(?:\\.${SPACE}*|${SPACE}+))`;

/** Those that are written whole, and only white space ends: `Senator `, `Tan Sri `, `The Lord Bishop of `. */
const WHOLE = `(?:${inBothCases(`
  Miss Madam Sir Lord Lady Senator Councillor Councilmember Council_Member Alderman Trustee Representative
  Justice General Ambassador Professor Chief Honou?rable`)}|${anyOf(`
  Mister Dame (?:The_)?(?:Lord_)?(?:Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Bishop|Archbishop)(?:_of)?
  MPP MLA MHA Deputy Connétable Councilor Councilman Councilwoman Supervisor Assemblymember Assemblyman
  Assemblywoman Delegate Congressman Congresswoman Judge Admiral Colonel Major Captain Lieutenant Sergeant
  Profesor Doctor Reverend Father Sister Brother Rabbi Sheikh Sheikha Alhaji Alhaja Hajia Engr
  Tuan Datin Tan_Sri Dat(?:o['’]?|uk)_Se?ri Dato['’] Haji Hajah Tun Encik Puan Dato Datuk Ato`)})${SPACE}+`;

/** `Mr.`, `Hon. Mrs.`, `Hon. (Eng.)`, `Rt Hon Sir`, `Senator`: read where a label begins, with the white space after it. */
export const HONORIFIC = new RegExp(`(?:${HONOURABLE}|${IN_BRACKETS}|${SHORTENED}|${WHOLE}){1,3}`, 'y');

/** Honorifics that are usual words as well: `General remarks:` is nobody. */
export const DOUBTFUL_HONORIFIC = new RegExp(
  `^${anyOf(`general major chief father sister brother captain deputy delegate trustee supervisor doctor representative judge
  justice professor`)}\\b`,
  'i',
);
