import { transcripts } from './speech-counts-transcripts.ts';

/**
 * Where a person who read the records found speeches: the lines, counted from one, on which they open. Not made from
 * what the parser finds. `file` is under `../shared/records`.
 */
export interface Counted {
  readonly file: string;
  /** `3,9,15` — the lines on which a speech opens; `15:48` where it opens within one, with the column of its label. */
  readonly speeches: string;
}

export const counted: readonly Counted[] = [
  {
    file: 'verbatim/general-assembly/A_54_PV.79_1999-12-15.txt',
    speeches:
      '3,9,15,17,23,25,29,31,39,41,47,49,57,59,77,103,121,137,145,159,173,187,197,209,225,227,235,245,257,269,273,285,289,295,299',
  },
  {
    file: 'verbatim/general-assembly/A_63_PV.55_2008-11-19.txt',
    speeches: '3,17,27,53,69,99,113,123,137,149,163,181,209,223,237,253,263,277,285,295,307,327',
  },
  {
    file: 'verbatim/general-assembly/A_64_PV.66_2009-12-21.txt',
    speeches:
      '3,21,35,37,47,53,63,73,79,85,91,145,341,351,353,359,405,407,437,445,457,465,689,695,761,763,769,773,831,835',
  },
  { file: 'verbatim/general-assembly/A_64_PV.94_2010-06-11.txt', speeches: '3' },
  {
    file: 'verbatim/general-assembly/A_66_PV.125_2012-08-03.txt',
    speeches: '3,5,15,19,31,53,63,71,83,87,95,113,115,123,129,137,143,161,167,169,177,183,197,205,209,217,219,233',
  },
  {
    file: 'verbatim/general-assembly/A_68_PV.56_2013-11-21.txt',
    speeches: '3,5,27,45,53,61,81,103,111,121,129,145',
  },
  { file: 'verbatim/openings/A62PV_undemocracy_2007.txt', speeches: '1,4,6' },
  { file: 'verbatim/openings/AC4_70_SR22_2015.txt', speeches: '7' },
  { file: 'verbatim/openings/CEDAW_SR1802_2021.txt', speeches: '7,11' },
  { file: 'verbatim/openings/CEIRPP_356_2013.txt', speeches: '15' },
  ...transcripts,
];
