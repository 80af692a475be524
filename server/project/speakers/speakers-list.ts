import Papa from 'papaparse';
import { t } from '../../l10n/l10n.ts';
import type { Span } from '../../record/record.ts';
import type { Problem } from '../configuration/configuration.ts';
import { encodingProblem } from '../files.ts';

/** The file beside the records that says who is to speak. */
export const SPEAKERS_FILE = 'speakers.csv';

/** What somebody is called by: `she` stands for her, hers and herself too. */
export type PronounSet = 'he' | 'she' | 'they';

/** One line of the speakers list: `Ethiopia,Tekeda Alemu,Permanent Representative,Mr.,he`. */
export interface ListedSpeaker {
  readonly affiliation: string;
  readonly name: string;
  readonly title: string;
  readonly honorific: string;
  /** As the line says it, or as its honorific does; undefined where neither does. Never told from a name. */
  readonly pronoun?: PronounSet;
  /** Where the line stands, in UTF-16 offsets of the list's text. */
  readonly span: Span;
}

/** What a line says, in the order of a new list. */
export const SPEAKERS_COLUMNS = ['affiliation', 'name', 'title', 'honorific', 'pronoun'] as const;
type Column = (typeof SPEAKERS_COLUMNS)[number];

/** What else a column may be called. */
const OTHER_NAMES: Readonly<Record<string, Column>> = {
  state: 'affiliation',
  country: 'affiliation',
  delegation: 'affiliation',
  organization: 'affiliation',
  organisation: 'affiliation',
  speaker: 'name',
  'full name': 'name',
  function: 'title',
  pronouns: 'pronoun',
};

/**
 * Reads a speakers list: comma, semicolon or tab; columns in any order; quoted fields; a byte-order mark. Never throws:
 * a line that can't be read is told of in `problems`, and the others hold. Takes time in proportion to the text.
 */
export function readSpeakersList(text: string): {
  readonly speakers: readonly ListedSpeaker[];
  readonly problems: readonly Problem[];
} {
  const encoding = encodingProblem(text);
  if (encoding) return { speakers: [], problems: [encoding] };
  const rows = rowsOf(text);
  const [header, ...lines] = rows;
  if (!header) return { speakers: [], problems: [] };
  const columns = header.fields.map(columnOf);
  const missing = (['affiliation', 'name'] as const).filter(column => !columns.includes(column));
  if (missing.length) {
    const message = t(
      'The first line names the columns, and does not name: {0}. It may say: {1}',
      missing.join(', '),
      SPEAKERS_COLUMNS.join(','),
    );
    return { speakers: [], problems: [{ span: header.span, severity: 'error', message }] };
  }
  const problems: Problem[] = header.fields
    .filter((field, i) => field.trim() && !columns[i])
    .map(field => ({
      span: header.span,
      message: t('“{0}” is no column of a speakers list: it is not read.', field.trim()),
    }));
  const speakers: ListedSpeaker[] = [];
  for (const line of lines) {
    const read = speakerOf(line, columns);
    if ('message' in read) problems.push(read);
    else speakers.push(read);
  }
  return { speakers, problems: [...problems, ...twice(speakers)] };
}

/** A line that says something, be it the one that names the columns. */
export interface Row {
  readonly fields: readonly string[];
  readonly separator: string;
  readonly span: Span;
  /** Why the row can't be read: a quotation mark that nothing closes. */
  readonly fault?: string;
}

/** The lines of a list that are not empty; the first names the columns. */
export function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const shift = text.length - body.length;
  let start = 0;
  const step = ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
    const end = meta.cursor;
    const words = body.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const span = { start: shift + from, end: shift + Math.max(from, start + words.trimEnd().length) };
    start = end;
    const [fields] = data as readonly (readonly string[])[];
    if (!fields?.some(field => field.trim())) return;
    const fault = errors[0]?.message;
    rows.push({ fields, separator: meta.delimiter, span, ...(fault ? { fault } : {}) });
  };
  // What stands in quotation marks parts nothing.
  const plain = body.replace(/"[^"]*"/g, 'x');
  const newline = /\r\n?|\n/.exec(plain)?.[0] as Papa.ParseConfig['newline'];
  const [header = ''] = /\S.*/.exec(plain) ?? [];
  const often = (separator: string) => header.split(separator).length;
  const delimiter = [',', ';', '\t'].reduce((best, other) => (often(other) > often(best) ? other : best));
  new Papa.Parser({ delimiter, newline, step }).parse(body, 0, false);
  return rows;
}

/** The column that a field of the first line names, by any of its names. */
export function columnOf(field: string): Column | undefined {
  const name = field.trim().toLowerCase();
  return SPEAKERS_COLUMNS.find(column => column === name) ?? OTHER_NAMES[name];
}

function speakerOf({ fields, span, fault }: Row, columns: readonly (Column | undefined)[]): ListedSpeaker | Problem {
  if (fault) return { span, message: t('A quotation mark opens here and nothing closes it: close it, or double it.') };
  if (fields.length > columns.length && fields.slice(columns.length).some(field => field.trim())) {
    return {
      span,
      message: t(
        'This line has {0} fields, the first has {1}: put quotation marks round a field that holds the separator.',
        fields.length,
        columns.length,
      ),
    };
  }
  const value = (column: Column) => (fields[columns.indexOf(column)] ?? '').trim();
  const said = value('pronoun');
  // `Ms. Ana Poe`, where the list has no column of its own for it or leaves it empty
  const { honorific, name } = styled(value('honorific'), value('name'));
  const pronoun = said ? pronounOf(said) : pronounOfHonorific(honorific);
  if (said && !pronoun) return { span, message: t('“{0}” is no pronoun of this list: he, she or they.', said) };
  if (!value('affiliation') && !value('name'))
    return { span, message: t('This line has neither a name nor an affiliation.') };
  return {
    affiliation: value('affiliation'),
    name,
    title: value('title'),
    honorific,
    ...(pronoun ? { pronoun } : {}),
    span,
  };
}

/** A name without the honorific that stands before it, where that is not known by itself. */
export function styled(honorific: string, name: string): { readonly honorific: string; readonly name: string } {
  const [, before, bare] = (!honorific && STYLED.exec(name)) || [];
  return { honorific: before ?? honorific, name: bare ?? name };
}

const STYLED = /^((?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?|Miss|Mme|Madam|Madame)[ \u00a0]+(\S.*)$/i;

function pronounOf(said: string): PronounSet | undefined {
  const word = /^\p{Alpha}+/u.exec(said.toLowerCase())?.[0];
  if (word === 'he' || word === 'him' || word === 'his') return 'he';
  if (word === 'she' || word === 'her' || word === 'hers') return 'she';
  return word === 'they' || word === 'them' ? 'they' : undefined;
}

const HE = new Set(['mr', 'sir', 'lord', 'king', 'prince', 'monsignor', 'father', 'sheikh', 'm']);
const SHE = new Set([
  'ms',
  'mrs',
  'miss',
  'madam',
  'madame',
  'dame',
  'lady',
  'queen',
  'princess',
  'sheikha',
  'mme',
  'mlle',
]);

/** What an honorific says of its bearer: `Mr.` he, `Ms.` she; undefined for `Dr.`, `Mx.` and all others. */
export function pronounOfHonorific(honorific: string): PronounSet | undefined {
  const word = honorific.toLowerCase().replace(/[.\s\u00a0]+$/, '');
  return HE.has(word) ? 'he' : SHE.has(word) ? 'she' : undefined;
}

/** The same person with two pronouns: one of the lines is wrong. */
function twice(speakers: readonly ListedSpeaker[]): readonly Problem[] {
  const first = new Map<string, ListedSpeaker>();
  const problems: Problem[] = [];
  for (const speaker of speakers) {
    const key = `${speaker.name.toLowerCase()}\n${speaker.affiliation.toLowerCase()}`;
    const other = first.get(key);
    if (!other) first.set(key, speaker);
    else if (speaker.name && speaker.pronoun && other.pronoun && speaker.pronoun !== other.pronoun) {
      problems.push({
        span: speaker.span,
        message: t('{0} is “{1}” further up and “{2}” here.', speaker.name, other.pronoun!, speaker.pronoun!),
      });
    }
  }
  return problems;
}
