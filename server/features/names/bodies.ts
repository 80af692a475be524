/*
 * Names that stand in messages, by the letters of symbols, as the Dag Hammarskjöld Library lists them. Each is said
 * through `t`: a language puts them as its grammar has it.
 */

/** `Draft of the Third Committee of the General Assembly`; the first is number 1. */
export const OF_COMMITTEES = [
  'of the First Committee of the General Assembly',
  'of the Second Committee of the General Assembly',
  'of the Third Committee of the General Assembly',
  'of the Fourth Committee of the General Assembly',
  'of the Fifth Committee of the General Assembly',
  'of the Sixth Committee of the General Assembly',
] as const;

/** `Document of the Security Council` */
export const OF_BODIES: { readonly [root: string]: string } = {
  S: 'of the Security Council',
  A: 'of the General Assembly',
  'A/HRC': 'of the Human Rights Council',
  E: 'of the Economic and Social Council',
  'E/CN.4': 'of the Commission on Human Rights',
  'E/CN.5': 'of the Commission for Social Development',
  'E/CN.6': 'of the Commission on the Status of Women',
  'E/CN.7': 'of the Commission on Narcotic Drugs',
  'E/CN.9': 'of the Commission on Population and Development',
  'E/CN.15': 'of the Commission on Crime Prevention and Criminal Justice',
  'E/ICEF': 'of the United Nations Children’s Fund',
  'A/CN.4': 'of the International Law Commission',
  'A/CN.9': 'of the United Nations Commission on International Trade Law',
  'A/CN.10': 'of the Disarmament Commission',
  'A/AC.105': 'of the Committee on the Peaceful Uses of Outer Space',
  'A/AC.109': 'of the Special Committee on decolonization',
  T: 'of the Trusteeship Council',
  ST: 'of the Secretariat',
  CCPR: 'of the Human Rights Committee',
  CEDAW: 'of the Committee on the Elimination of Discrimination against Women',
  CERD: 'of the Committee on the Elimination of Racial Discrimination',
  CRC: 'of the Committee on the Rights of the Child',
  CAT: 'of the Committee against Torture',
  CRPD: 'of the Committee on the Rights of Persons with Disabilities',
  CMW: 'of the Committee on Migrant Workers',
  CED: 'of the Committee on Enforced Disappearances',
  HRI: 'of the human rights treaty bodies',
  FCCC: 'of the United Nations Framework Convention on Climate Change',
  CD: 'of the Conference on Disarmament',
  TD: 'of the United Nations Conference on Trade and Development',
  ISBA: 'of the International Seabed Authority',
  SPLOS: 'of the Meeting of States Parties to the Convention on the Law of the Sea',
  JIU: 'of the Joint Inspection Unit',
};

/** `SC/13081` */
export const PRESS: { readonly [series: string]: string } = {
  SC: 'Press release on the Security Council',
  GA: 'Press release on the General Assembly',
  'GA/DIS': 'Press release on the First Committee of the General Assembly',
  'GA/EF': 'Press release on the Second Committee of the General Assembly',
  'GA/SHC': 'Press release on the Third Committee of the General Assembly',
  'GA/SPD': 'Press release on the Fourth Committee of the General Assembly',
  'GA/AB': 'Press release on the Fifth Committee of the General Assembly',
  'GA/L': 'Press release on the Sixth Committee of the General Assembly',
  'GA/COL': 'Press release on the Special Committee on decolonization',
  'GA/PAL': 'Press release on the Committee on the rights of the Palestinian people',
  'SG/SM': 'Press release of the Secretary-General',
  'DSG/SM': 'Press release of the Deputy Secretary-General',
  ECOSOC: 'Press release on the Economic and Social Council',
  DEV: 'Press release on development',
  HR: 'Press release on human rights',
  WOM: 'Press release on women',
};
