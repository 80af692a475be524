import { anyOf, oneOf } from '../alternatives.ts';
import type { CitationKind, CitedBody } from './citation.ts';

/** A family of symbols, told by its first letters. A parliament's could stand beside these. */
export interface Series {
  readonly body?: CitedBody;
  readonly kind?: CitationKind;
  /** What may follow the first letters: `RES/1373`, `2017/939`. Linear: it is run at one place, anchored, on one symbol. */
  readonly rest: RegExp;
}

const DOCUMENT = /^(?:\/[A-Z\d][\w.()-]*)+\/[\w.()-]*\d[\w.()-]*$/;
/** The rest, where a document may have a number alone: `SPLOS/73`, `TD/B/COM.1/2`. */
const NUMBERED = /^(?:\/[A-Z\d][\w.()-]*)*\/[\w.()-]*\d[\w.()-]*$/;
const PRESS = /^\/\d{3,5}(?:\/Rev\.\d+|\/Add\.\d+|\/Corr\.\d+)*$/;

/** A series of the Secretariat's press releases: `SC/13081`, `GA/SHC/3995`, `SG/SM/18800`. */
const press = (rest: RegExp): Series => ({ kind: 'press', rest });
const documents = (body?: CitedBody): Series => ({ kind: 'document', rest: DOCUMENT, ...(body && { body }) });

const OF_THE_COUNCIL =
  /^\/(?:PV\.\d+|INF\/\d+|Agenda\/\d+|\d{4}\/\d+|\d{3,5}|(?:AC|CN|C|COM|SC)\.\d+\/[\w.()/-]*\d[\w.()/-]*)(?:\/(?:Rev|Add|Corr|Amend)\.\d+)*$/;
/** What follows the part of a series: `/79/L.41`, `/SR.3/Add.1`. */
const REST = '\\/[\\w.()/-]*\\d[\\w.()/-]*';
const REVISED = '(?:\\/(?:Rev|Add|Corr)\\.\\d+)*';
const OF_THE_ASSEMBLY = new RegExp(
  `^\\/${oneOf(
    // `/HRC/44/2`
    `HRC${REST}`,
    // `/C.3/79/L.41`, `/CONF.151/26`
    `${anyOf('C, AC, CN, CONF, BUR, INF, CC, WGFS, SPC, NGO')}(?:\\.\\d+)?${REST}`,
    // `/79/41`, `/ES-10/18`
    `(?:E?S-)?\\d{1,4}${REST}`,
    // `/L.41`, `/PV.2105/Corr.1`, `/3379/Add.1`
    `(?:(?:L|PV)\\.\\d+|\\d{3,5})${REVISED}`,
  )}$`,
);
const OF_ECOSOC = new RegExp(
  `^\\/${oneOf(
    // `/CN.4/2005/17`
    `(?:CN|C|AC|CONF)\\.\\d+${REST}`,
    // `/2005/20`
    `\\d{4}${REST}`,
    // `/ICEF/2005/4`
    `${anyOf('ICEF, ESCAP, ECE, ECA, ESCWA, INF, NGO, TECHNICAL')}${REST}`,
    // `/SR.12`, `/5803/Add.1`
    `(?:(?:L|SR|PV)\\.\\d{1,4}|\\d{3,5})${REVISED}`,
  )}$`,
);

/** The series that are read, by the letters before the first stroke. */
export const SERIES: ReadonlyMap<string, Series> = new Map<string, Series>([
  ['S', { body: 'Security Council', rest: OF_THE_COUNCIL }],
  ['A', { body: 'General Assembly', rest: OF_THE_ASSEMBLY }],
  ['E', { body: 'Economic and Social Council', rest: OF_ECOSOC }],
  [
    'T',
    {
      body: 'Trusteeship Council',
      rest: /^\/(?:(?:PV|SR|L)\.\d+|(?:AC|PET|COM)\.\d+\/(?:L\.)?\d+|\d{3,4})(?:\/(?:Rev|Add|Corr)\.\d+)*$/,
    },
  ],
  ['ST', { body: 'Secretariat', kind: 'document', rest: /^\/[A-Z]+(?:\/[\w.()-]+)*\/[\w.()-]*\d[\w.()-]*$/ }],
  ...'CCPR PCNICC CEDAW CERD CRC CAT CRPD CMW CED CESCR HRI FCCC UNEP UNCCD DP IDB NPT BWC CCW ISBA ITLOS JIU CAC CTOC UNODC HSP HS EDPI ICEF LC DC ICCD CBD SPT ACABQ GC BC WT TN GOV'
    .split(' ')
    .map(root => [root, documents()] as const),
  ...['SPLOS', 'CLCS', 'TD', 'ICC-ASP'].map(root => [root, { kind: 'document', rest: NUMBERED }] as const),
  ...'SC ECOSOC DEV HR WOM POP IHA ENV OBV NGO PAL AFR SAG PI RD SEA BIO ORG REF PKO TAD CDS'
    .split(' ')
    .map(root => [root, press(PRESS)] as const),
  ['GC()', { kind: 'document', rest: /^(?:\/[A-Z]+)*\/[\w.]*\d(?:\/[\w.()-]+)*$/ }],
  // The Council for intellectual property of the World Trade Organization.
  ['IP', { kind: 'document', rest: /^\/(?:C|D|N|Q\d?)\/(?:[A-Z\d]+\/)*\d+(?:\/(?:Rev|Add|Corr)\.\d+)*$/ }],
  [
    'CD',
    {
      kind: 'document',
      rest: /^\/(?:(?:PV\.)?\d{3,4}|(?:[A-Z]{2,3}\/)?(?:WP|INF)\.\d{1,4})(?:\/(?:Rev|Add|Corr)\.\d+)*$/,
    },
  ],
  ['GA', press(/^\/(?:(?:DIS|EF|SHC|SPD|AB|L|COL|PAL|W)\/\d{3,5}|\d{3,5})$/)],
  ['SG', press(/^\/(?:SM|A|T|REP)\/\d{2,5}(?:\/Rev\.\d+)?$/)],
  ['DSG', press(/^\/(?:SM|A|T)\/\d{1,5}(?:\/Rev\.\d+)?$/)],
]);
