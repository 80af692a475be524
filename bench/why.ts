import type { Figure } from './figure.ts';

/** Why a figure is not met, and what was tried: by the words that it begins with. */
const REASONS: readonly { readonly of: readonly string[]; readonly why: string }[] = [
  {
    of: ['Parse and all rules', '… beside a hand-written', '… beside micromark', '… beside the fastest'],
    why: `The time is spread thin: on the draft parsing is a fifth, reading citations a sixth, the pronouns of speeches that
hold both sets and the slash pronouns a tenth each, and no function has more than a twentieth to itself. What helped:
whom a slash pronoun means is read only where it may be somebody else, pronouns and terms are read once for all rules,
rare marks are sought by themselves. What did not: a literal search for each citing word (2.7 times as slow as the one
pattern: they begin with common letters), making fixes only when a menu opens (nothing on the draft). What is left is
some forty passes of small patterns, each near a gigabyte a second; half of a scan's rate would need them to be one.`,
  },
  {
    of: ['From key to diagnostics, the draft ×100', 'documentSymbol', 'hover', 'semanticTokens', 'foldingRange'],
    why: `After a key only the speeches around it are read and judged anew (it was the whole: 190 ms). What is left is what
each costs a little for 3,900 speeches: a copy of the text, which is nine megabytes of memory for each key (5 ms), speeches
whose offsets have moved (3), the rules that go by the whole record, a millisecond or less each (8 together), and
collecting the garbage of all that (a fifth, most of it the text’s; every twentieth key collects all). What helped, a quarter
of the processor’s time together: what is remembered of a record lies on it and not in WeakMaps, which took 1.7 ms for 2,000
speeches and kept every version until all memory was looked through; speeches around a key are the ones that were; who
speaks, numbers in brackets and the kind of a text are not read again; diagnostics that say the same are not made again.
What did not: moving what was found of a paragraph only when it is looked at again, letting the version before go before
the next text is made, a larger young generation (--max-semi-space-size). Offsets that count from their speech would spare
the second and part of the last; all of the code counts from the record. An outline of 3,900 speeches is a message of a
megabyte, which takes most of its time to be written and read.`,
  },
  {
    of: ['From key to diagnostics, the draft,'],
    why: `A draft of 44 kB is read and judged in about a millisecond on a machine that does nothing else, and the rest is the
way through two processes; the longest are collections of garbage, and other programs' turns.`,
  },
  {
    of: ['Start to first outline', 'meeting-record check, the draft'],
    why: `Most is loading: compiling the bundle, of which the protocol's library is a quarter, and the 700 patterns of the
reader, each made at the start and compiled when it is first run. What helped: the 190 that ask for kinds of letters ask
by Alphabetic, Uppercase and Lowercase, which Node keeps, and not by general categories, which it gathers anew for each
pattern, twice. What did not help: leaving patterns uncompiled for longer (--regexp-tier-up-ticks), telling the bundler to
leave such patterns as they are written (then they are read once more while the bundle is compiled). What would: a cache
of compiled code, which Node has from version 22 on.`,
  },
];

/** For every figure that is not met what is known of it; those of one reason together. */
export function reasonsFor(missed: readonly Figure[]): string {
  const told = new Set<Figure>();
  return REASONS.flatMap(({ of, why }) => {
    const whose = missed.filter(figure => !told.has(figure) && of.some(words => figure.what.startsWith(words)));
    for (const figure of whose) told.add(figure);
    return whose.length
      ? [`- ${whose.map(({ what }) => `*${what}*`).join('; ')}\n\n  ${why.replaceAll('\n', '\n  ')}`]
      : [];
  }).join('\n\n');
}
