import { inOrder } from '../record/in-order.ts';
import type { Span } from '../record/record.ts';
import type { CitationKind, Configuration, Problem } from './configuration/configuration.ts';
import { type Match, type Pattern, patternOf } from './patterns/pattern.ts';

/** A text that a house cites in its own way: `Bill C-11`, with the page that its configuration names for it. */
export interface HouseCitation {
  readonly span: Span;
  /** `Bill` */
  readonly name: string;
  readonly link?: string;
}

/** The house's own citations in a text, in its order; of two that overlap the first. */
export type HouseCitations = (text: string) => readonly HouseCitation[];

const made = new WeakMap<Configuration, ReturnType<typeof read>>();

/** The citations of a configuration, and what is wrong with their patterns; made once for each configuration. */
export function houseCitationsOf(configuration: Configuration): {
  readonly citations?: HouseCitations;
  readonly problems: readonly Problem[];
} {
  let citations = made.get(configuration);
  if (!citations) {
    citations = read(configuration.citations);
    made.set(configuration, citations);
  }
  return citations;
}

function read(kinds: readonly CitationKind[]): {
  readonly citations?: HouseCitations;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const readers: { readonly kind: CitationKind; readonly pattern: Pattern }[] = [];
  for (const kind of kinds) {
    const pattern = patternOf(kind.pattern);
    if ('matches' in pattern) readers.push({ kind, pattern });
    else problems.push({ span: kind.span, message: pattern.fault });
  }
  if (!readers.length) return { problems };
  return {
    citations: text =>
      inOrder(
        readers.flatMap(({ kind, pattern }) => pattern.matches(text).map(match => citationOf(text, kind, match))),
        ({ span }) => span,
      ),
    problems,
  };
}

function citationOf(text: string, { name, link }: CitationKind, match: Match): HouseCitation {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const span = { start: match.start, end: match.end };
  if (link === undefined) return { span, name };
  const group = (number: number) => inAddress(number === 0 ? words(span) : words(match.groups[number - 1]));
  return { span, name, link: link.replace(/\{(\d)\}/g, (_, number: string) => group(Number(number))) };
}

/** Words as a part of an address. Brackets too: they would end a link in Markdown. */
function inAddress(words: string): string {
  return encodeURIComponent(words).replaceAll('(', '%28').replaceAll(')', '%29');
}
