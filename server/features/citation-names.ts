import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Citation } from '../record/citations.ts';
import { ordinal } from './english.ts';

/** What a cited text is called: `Security Council resolution 2331 (2016)`, `Decision 62/557`, `S/PV.8111`. */
export function citationName({ kind, body, key, number, session, letter, year }: Citation, ownYear?: number): string {
  const name = NUMBERED[kind];
  if (!name || !number) return key;
  const own = `${number.value}${letter ? ` ${letter.value}` : ''}`;
  const whole =
    body === 'Security Council' && kind === 'resolution'
      ? `${own}${ownYear === undefined ? '' : ` (${ownYear})`}`
      : session && key.endsWith(')')
        ? `${own} (${session.value})`
        : session
          ? `${session.value}/${own}`
          : kind === 'resolution' && body === 'General Assembly'
            ? own
            : `${year ? `${year.value}/` : ''}${own}`;
  const words = body ? `${body} ${name}` : name;
  return `${words[0]!.toUpperCase()}${words.slice(1)} ${whole}`;
}

const NUMBERED: { readonly [kind in Citation['kind']]?: string } = {
  resolution: 'resolution',
  decision: 'decision',
  'presidential-statement': 'presidential statement',
};

/** What a document, meeting or press release is, as far as its symbol tells: `Draft of the Third Committee`. */
export function whatItIs({ kind, key, number }: Citation): string {
  const parts = key.split('/');
  const whose = ownerOf(parts);
  const of = whose ? ` of ${whose}` : '';
  if (kind === 'press') return `Press release${PRESS[parts.slice(0, -1).join('/')] ?? ''}`;
  if (kind === 'meeting') {
    const summary = parts.some(part => part.startsWith('SR.'));
    const meeting = number ? ` of the ${ordinal(number.value)} meeting` : '';
    return `${summary ? 'Summary' : 'Verbatim'} record${meeting}${whose ? `, ${withoutArticle(whose)}` : ''}`;
  }
  const change = /^(Add|Rev|Corr|Amend)\.(\d+)$/.exec(parts.at(-1)!);
  if (change)
    return `${CHANGES[change[1]!]} ${change[2]} to ${parts.slice(0, -1).join('/')}${whose ? `, ${withoutArticle(whose)}` : ''}`;
  return `${parts.some(part => part.startsWith('L.')) ? 'Draft' : 'Document'}${of}`;
}

const CHANGES: { readonly [name: string]: string } = {
  Add: 'Addendum',
  Rev: 'Revision',
  Corr: 'Correction',
  Amend: 'Amendment',
};

const withoutArticle = (name: string) => name.replace(/^the /, '');

/** The session that a symbol or number names, with its years: `64th session, 2009–2010`. */
export function sessionOf({ body, kind, session }: Citation, catalogue: Catalogue): string | undefined {
  if (!session) return undefined;
  if (body === 'General Assembly') {
    const known = catalogue.assemblySession(session.value);
    return known && `${sessionName(known.session)}, ${known.years}${known.note ? `: ${known.note}` : ''}`;
  }
  return body === 'Human Rights Council' && kind !== 'document' ? sessionName(session.value) : undefined;
}

function sessionName(session: string): string {
  const number = Number(/\d+$/.exec(session)?.[0]);
  const kind = session.startsWith('ES-') ? 'emergency special ' : session.startsWith('S-') ? 'special ' : '';
  return `${ordinal(number)} ${kind}session`;
}

function ownerOf(parts: readonly string[]): string | undefined {
  const [root, first] = parts;
  if (root === 'A' && first === 'HRC') return 'the Human Rights Council';
  const committee = root === 'A' ? /^C\.([1-6])$/.exec(first ?? '')?.[1] : undefined;
  if (committee) return `the ${COMMITTEES[Number(committee) - 1]} Committee of the General Assembly`;
  return OWNERS[`${root}/${first}`] ?? OWNERS[root!];
}

const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** By the letters of their symbols, as the Dag Hammarskjöld Library lists them. */
const OWNERS: { readonly [root: string]: string } = {
  S: 'the Security Council',
  A: 'the General Assembly',
  E: 'the Economic and Social Council',
  'E/CN.4': 'the Commission on Human Rights',
  'E/CN.5': 'the Commission for Social Development',
  'E/CN.6': 'the Commission on the Status of Women',
  'E/CN.7': 'the Commission on Narcotic Drugs',
  'E/CN.9': 'the Commission on Population and Development',
  'E/CN.15': 'the Commission on Crime Prevention and Criminal Justice',
  'E/ICEF': 'the United Nations Children’s Fund',
  'A/CN.4': 'the International Law Commission',
  'A/CN.9': 'the United Nations Commission on International Trade Law',
  'A/CN.10': 'the Disarmament Commission',
  'A/AC.105': 'the Committee on the Peaceful Uses of Outer Space',
  'A/AC.109': 'the Special Committee on decolonization',
  T: 'the Trusteeship Council',
  ST: 'the Secretariat',
  CCPR: 'the Human Rights Committee',
  CEDAW: 'the Committee on the Elimination of Discrimination against Women',
  CERD: 'the Committee on the Elimination of Racial Discrimination',
  CRC: 'the Committee on the Rights of the Child',
  CAT: 'the Committee against Torture',
  CRPD: 'the Committee on the Rights of Persons with Disabilities',
  CMW: 'the Committee on Migrant Workers',
  CED: 'the Committee on Enforced Disappearances',
  HRI: 'the human rights treaty bodies',
  FCCC: 'the United Nations Framework Convention on Climate Change',
  CD: 'the Conference on Disarmament',
  TD: 'the United Nations Conference on Trade and Development',
  ISBA: 'the International Seabed Authority',
  SPLOS: 'the Meeting of States Parties to the Convention on the Law of the Sea',
  JIU: 'the Joint Inspection Unit',
};

const PRESS: { readonly [series: string]: string } = {
  SC: ' on the Security Council',
  GA: ' on the General Assembly',
  'GA/DIS': ' on the First Committee of the General Assembly',
  'GA/EF': ' on the Second Committee of the General Assembly',
  'GA/SHC': ' on the Third Committee of the General Assembly',
  'GA/SPD': ' on the Fourth Committee of the General Assembly',
  'GA/AB': ' on the Fifth Committee of the General Assembly',
  'GA/L': ' on the Sixth Committee of the General Assembly',
  'GA/COL': ' on the Special Committee on decolonization',
  'GA/PAL': ' on the Committee on the rights of the Palestinian people',
  'SG/SM': ' of the Secretary-General',
  'DSG/SM': ' of the Deputy Secretary-General',
  ECOSOC: ' on the Economic and Social Council',
  DEV: ' on development',
  HR: ' on human rights',
  WOM: ' on women',
};
