/** The honorifics of parliaments, courts and councils, by which a transcript's label says that a name follows. */

import { anyOf, inBothCases, spaced } from '../../../alternatives.ts';
import { endAt } from '../../../sticky.ts';

/** `L'hon.`, `The Right Hon.`, `Dr the Hon`, `The honourable`: a full stop may follow. */
const HONOURABLE =
  `(?:L[e’'](?: )?(?:très )?hon\\. ` +
  `|(?:(?:The )?(?:Rt\\.?|Right|RT\\.?) |(?:Reverend |Dr\\.? )?[Tt]he )` +
  `(?:Hon(?:ou?rable)?|HON)\\.? (?:Dr\\.? )?)`;

/** `Hon. (Eng.) `, `Sen. (Dr.) `, and `(Dr) ` alone. */
const IN_BRACKETS =
  `(?:(?:Hon|HON|Sen|Senator)\\.? \\(${anyOf('M[rs]s?, Dr, Prof, Eng, Rev, Amb, Sen, Capt, Maj, Gen, Col, Arch, Barr, Chief, Alh')}\\b[^()]{0,20}\\) ` +
  `|\\((?:Dr|Prof|Ir)\\.?\\) )`;

/** `DrA. A. Lund`, `MrOdo Lund`: a space that whoever read the print has lost. */
const RUN_ON = '(?:M[rs]s?|Dr)(?=\\p{Upper}(?:\\.|\\p{Lower}+)(?: )?\\p{Upper})';

/** `MR< SPEAKER:`, `MR: A. LUND:`: what a typist’s finger has struck for the full stop. */
const STRUCK = "M(?:RS?|S)[<:;] (?=\\p{Upper}[\\p{Upper}.’'\\x20-]{2,40}:)";

/** Those that a full stop may end: `Mr. `, `Hon.`, `Maj. Gen. `. */
const SHORTENED = `(?:${anyOf(`
  M[rR][sS]?, M[sS], M[xX], M(?=\\.\\s), D[rR], Prof, PROF, (?:Assoc|Asst)\\.? Prof, Er, Eng, Arch, Adv, ADV,
  Mdm, MHE, Mhe, B[wW], Bi, Mnr, Mev, Rre, Nksz, Mme, Mlle, Shri, SHRI, Shrimati, SHRIMATI, Smt, SMT, Kumari, KUMARI,
  Hon, HON, Atty, ATTY, Sen, SEN, Rep, REP, GOV, Cr, Cllr, Ald, Amb, Rev, REV, St, Fr,
  (?:Maj|Lt|Brig)(?:-|\\.? )Gen, (?:Major|Lieutenant|Brigadier)(?:-| )General, Lt, Gen, Col, Capt, Maj, Brig,
  (?:MAJOR|LIEUTENANT|BRIGADIER)(?:-| )GENERAL(?: \\(RE?T[’'.]?D?\\))?, LT, GEN, COL, CAPT, MAJ, BRIG, CMD, CDR`)}(?:\\.(?: )?| )|${RUN_ON}|${STRUCK})`;

/** Those that are written whole, and only white space ends: `Senator `, `Tan Sri `, `The Lord Bishop of `. */
const WHOLE = `(?:${inBothCases(`
  Miss, Madam, Sir, Lord, Lady, Senator, Councillor, Councilmember, Council Member, Alderman, Trustee, Representative,
  Justice, General, Ambassador, Professor, Chief, Honou?rable`)}|${anyOf(`
  Mister, Dame, (?:The )?(?:Lord )?(?:Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke|Bishop|Archbishop)(?: of)?,
  MPP, MLA, MHA, Deputy, Connétable, Councilor, Councilman, Councilwoman, Supervisor, Assemblymember, Assemblyman,
  Assemblywoman, Delegate, Congressman, Congresswoman, Judge, Admiral, Colonel, Major, Captain, Lieutenant, Sergeant,
  Profesor, Doctor, Reverend, Father, Sister, Brother, Rabbi, Sheikh, Sheikha, Alhaji, Alhaja, Hajia, Engr,
  Acharya, Begum, Maulana, Pandit, Sardar, Tuan, Datin, Tan Sri, Dat(?:o['’]?|uk) Se?ri, Dato['’], Haji, Hajah, Tun, Encik, Puan, Dato, Datuk, Ato`)}) `;

const HONORIFIC = new RegExp(spaced(`(?:${HONOURABLE}|${IN_BRACKETS}|${SHORTENED}|${WHOLE})`), 'uy');
const MOST = 3;

/**
 * `Mr.`, `Hon. Mrs.`, `Hon. (Eng.)`, `Rt Hon Sir`: read where a label begins, with the white space after it; -1 where
 * none stands there. One by one: a pattern of three is compiled three times over.
 */
export function honorificEnd(text: string, at: number): number {
  let end = -1;
  for (let count = 0; count < MOST; count++) {
    const next = endAt(HONORIFIC, text, count ? end : at);
    if (next < 0) break;
    end = next;
  }
  return end;
}

/** Honorifics that are usual words as well: `General remarks:` is nobody, `Chief Steward:` an office. */
export const DOUBTFUL_HONORIFIC = new RegExp(
  `^${anyOf(`general, major, chief, father, sister, brother, captain, deputy, delegate, trustee, supervisor, doctor,
  representative, judge, justice, professor`)}\\b`,
  'i',
);
