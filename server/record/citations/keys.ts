import type { CitationKind, CitedBody } from './citation.ts';
import type { Designation } from './designation.ts';

/** The symbol that a numbered text bears or would bear: `S/RES/2331`, `A/RES/66/253B`, `A/RES/1514(XV)`. */
export function keyOf(kind: CitationKind, designation: Omit<Designation, 'span' | 'next'>, body?: CitedBody): string {
  const { form, number, year, session, letter } = designation;
  const series = kind === 'resolution' ? 'RES' : kind === 'decision' ? 'DEC' : 'PRST';
  const root = body === undefined ? series : `${ROOTS[body]}/${series}`;
  const own = `${number.value}${letter?.value ?? ''}`;
  switch (form) {
    case 'number':
    case 'number-year':
      return `${root}/${own}`;
    case 'session':
      return `${root}/${session!.value}/${own}`;
    case 'year-number':
      return `${root}/${year!.value}/${own}`;
    case 'roman':
      return `${root}/${own}(${session!.value})`;
  }
}

const ROOTS: { readonly [body in CitedBody]: string } = {
  'Security Council': 'S',
  'General Assembly': 'A',
  'Economic and Social Council': 'E',
  'Human Rights Council': 'A/HRC',
  'Commission on Human Rights': 'E/CN.4',
  'Trusteeship Council': 'T',
  Secretariat: 'ST',
};
