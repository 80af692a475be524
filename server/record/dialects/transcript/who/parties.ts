import { anyOf } from '../../../alternatives.ts';
import type { Lines } from '../../../lines.ts';
import type { Span, Speaker } from '../../../record.ts';

/** The parties, constituencies, letters and pictures by which a house's members are known, as copies from the web have them. */

const PARTY = `${anyOf(`
    Labour, Conservative, Liberal Democrat, Scottish National Party, Plaid Cymru, Green, Independent, Reform UK,
    Alliance, D?UP, Democratic Unionist Party, SDLP, Social Democratic and Labour Party, Sinn F[eé]in, Crossbench,
    Non-affiliated, Bishops?`)}(?![\\p{Alpha}])(?:/Co-operative)?(?:, [^:;]{2,60}?)?`;
const OF_CANADA =
  '(?:(?:Progressive )?Conservative|Liberal|NDP|Bloc(?: Québécois)?|Reform|Canadian Alliance|Green|Independent)';
/** `Reform`, on a line of its own above who speaks, as openparliament.ca has it. */
export const PARTY_ALONE = new RegExp(`^${OF_CANADA}$`);
/** `Reform Dunmere—Saltby North, BC`: the party without a comma. */
const PARTY_AND_RIDING = `${OF_CANADA} \\p{Upper}[^:;,]{2,60}, \\p{Upper}{2}`;
const WHEN = '(?: \\d{1,2}:\\d\\d(?: [ap]m)?, [^:;]{8,24})?';
/** ` Reform Jane Moss` behind the bracket of an office, as openparliament.ca has its holder once more. */
export const HOLDER = new RegExp(`^ ${OF_CANADA} \\p{Upper}[^:;,.()]{2,50}$`, 'u');
/** `Labour, Saltby North`, and when: what copies from the web have below a member's name. */
export const OF_PARTY = new RegExp(`^(${PARTY})${WHEN}$`, 'u');
/** `Alan Petch Labour, Dunmere`: or behind it. */
export const NAME_AND_PARTY = new RegExp(`^(.{5,50}?) (${PARTY_AND_RIDING}|${PARTY})${WHEN}$`, 'u');
/** `Huw Irfon MS` */
export const MEMBER = /[^\S\r\n](?:MPs?|MSP|MLA|MEP|MHK|AM|MS|AS|TD)$/;

/** Offset of the name behind what a picture of its bearer shows: `Lord Orr Portrait Lord Orr (Con)`; `start` where none does. */
export function behindPortrait(text: string, start: number, end: number): number {
  const line = text.slice(start, end);
  return start + (line.includes(' Portrait ') ? (PORTRAIT.exec(line)?.[0].length ?? 0) : 0);
}

const PORTRAIT = /^\p{Upper}[^:.]{2,60} Portrait (?=\p{Upper})/u;

/** Whom `Photo of Jane Moss Jane Moss Labour 1:41, 29 April 2020` names: behind the picture the name again, and what she is. */
export function photographed(
  text: string,
  start: number,
  end: number,
): (Speaker & { readonly name: Span }) | undefined {
  const match = text.startsWith('Photo of ', start) ? PHOTO.exec(text.slice(start, end)) : undefined;
  if (!match) return undefined;
  const nameEnd = start + 'Photo of '.length + match[1]!.length * 2 + match[2]!.length;
  const name = { start: nameEnd - match[1]!.length, end: nameEnd };
  if (!match[3]) return { span: name, name };
  const inside = match[3].startsWith('(') && match[3].endsWith(')') ? 1 : 0;
  const [from, to] = [nameEnd + 1, nameEnd + 1 + match[3].length];
  return { span: { start: name.start, end: to }, name, affiliation: { start: from + inside, end: to - inside } };
}

/** What openaustralia.org has behind who speaks. */
const SHARED = ' Share this \\|(?: Link to this)? \\| Hansard source';

/** Whom `Mrs Ada Lund (Lakes, Lamp Party) Share this | Link to this | Hansard source` names: where her bracket ends; or -1. */
export function sharedEnd(text: string, start: number, end: number): number {
  if (!text.startsWith('source', end - 'source'.length)) return -1;
  const match = SHARED_LINE.exec(text.slice(start, end));
  return match ? start + match[1]!.length : -1;
}

const SHARED_LINE = new RegExp(`^(\\p{Upper}[^:;()]{2,60} \\([^()]{2,180}\\))${SHARED}$`, 'u');

const PHOTO = new RegExp(
  `^Photo of (\\p{Upper}[^:;(]{2,60}?)( ?)\\1(?: ([\\p{Upper}(][^:;]{2,240}?))?(?:${WHEN}|${SHARED})$`,
  'u',
);

/** Whether a line leads to the speech elsewhere: `- View Speech - Hansard - -`, `Link to this: Individually | In context`, below a name. */
export function isLinks({ text, from, to, count }: Lines, at: number): boolean {
  return at < count && '-L'.includes(text[from[at]!] ?? ' ') && LINKS.test(text.slice(from[at], to[at]));
}

const LINKS = /^(?:- (?:View Speech - )?Hansard\b|Link to this: )/;
