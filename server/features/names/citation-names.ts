import type { Catalogue } from '../../catalogue/catalogue.ts';
import { ordinal, t } from '../../l10n/l10n.ts';
import type { Citation } from '../../record/citations.ts';
import { OF_BODIES, OF_COMMITTEES, PRESS } from './bodies.ts';

/** What a cited text is called: `Security Council resolution 2331 (2016)`, `Decision 62/557`, `S/PV.8111`. */
export function citationName({ kind, body, key, number, session, letter, year }: Citation, ownYear?: number): string {
  if (!UNKNOWN_BODY[kind] || !number) return key;
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
  return body ? ofBody(kind, t(body), whole) : t(UNKNOWN_BODY[kind]!, whole);
}

/** Where nothing shows whose text it is. */
export const UNKNOWN_BODY: { readonly [kind in Citation['kind']]?: string } = {
  resolution: 'Resolution {0}',
  decision: 'Decision {0}',
  'presidential-statement': 'Presidential statement {0}',
};

function ofBody(kind: Citation['kind'], body: string, number: string): string {
  if (kind === 'resolution') return t('{0} resolution {1}', body, number);
  return kind === 'decision' ? t('{0} decision {1}', body, number) : t('{0} presidential statement {1}', body, number);
}

/** What a document, meeting or press release is, as far as its symbol tells: `Draft of the Third Committee`. */
export function whatItIs({ kind, key, number }: Citation): string {
  const parts = key.split('/');
  if (kind === 'press') {
    const series = PRESS[parts.slice(0, -1).join('/')];
    return series ? t(series) : t('Press release');
  }
  const owner = ownerOf(parts);
  const what = kind === 'meeting' ? recordOf(parts, number?.value) : documentOf(parts);
  return owner ? `${what} ${t(owner)}` : what;
}

function recordOf(parts: readonly string[], number: number | undefined): string {
  const isSummary = parts.some(part => part.startsWith('SR.'));
  if (number === undefined) return isSummary ? t('Summary record') : t('Verbatim record');
  const meeting = ordinal(number);
  return isSummary ? t('Summary record of the {0} meeting', meeting) : t('Verbatim record of the {0} meeting', meeting);
}

function documentOf(parts: readonly string[]): string {
  const [, change, number] = /^(Add|Rev|Corr|Amend)\.(\d+)$/.exec(parts.at(-1)!) ?? [];
  const changed = parts.slice(0, -1).join('/');
  switch (change) {
    case 'Add':
      return t('Addendum {0} to document {1}', number!, changed);
    case 'Rev':
      return t('Revision {0} of document {1}', number!, changed);
    case 'Corr':
      return t('Correction {0} to document {1}', number!, changed);
    case 'Amend':
      return t('Amendment {0} to document {1}', number!, changed);
    default:
      return parts.some(part => part.startsWith('L.')) ? t('Draft') : t('Document');
  }
}

/** The session that a symbol or number names, with its years: `64th session, 2009–2010`. */
export function sessionOf({ body, kind, session }: Citation, catalogue: Catalogue): string | undefined {
  if (!session) return undefined;
  if (body === 'General Assembly') {
    const known = catalogue.assemblySession(session.value);
    if (!known) return undefined;
    const name = sessionName(known.session);
    return known.note ? t('{0}, {1}: {2}', name, known.years, known.note) : `${name}, ${known.years}`;
  }
  return body === 'Human Rights Council' && kind !== 'document' ? sessionName(session.value) : undefined;
}

function sessionName(session: string): string {
  const number = ordinal(Number(/\d+$/.exec(session)?.[0]));
  if (session.startsWith('ES-')) return t('{0} emergency special session', number);
  return session.startsWith('S-') ? t('{0} special session', number) : t('{0} session', number);
}

function ownerOf([root, first]: readonly string[]): string | undefined {
  const committee = root === 'A' ? /^C\.([1-6])$/.exec(first ?? '')?.[1] : undefined;
  if (committee) return OF_COMMITTEES[Number(committee) - 1];
  return OF_BODIES[`${root}/${first}`] ?? OF_BODIES[root!];
}
