import type { Figure } from './figure.ts';

/** Why a figure is not met, and what was tried: by the words that it begins with. */
const REASONS: readonly { readonly of: readonly string[]; readonly why: string }[] = [
  {
    of: ['Parse and all rules', '… beside a hand-written', '… beside micromark', '… beside the fastest'],
    why: `The time is spread thin. By samples of the processor, on the draft a quarter goes into the code of patterns, a fifth into our
own, a sixth into what Node does for it (calls, slices, properties of objects of many shapes), an eighth into plain searches
and a twentieth into the start of patterns, of which 2,000 are run for a draft; garbage is a thirtieth. By what is done,
parsing is a third, and a quarter of that the text with its no-break signs made plain; citations are a seventh, marks, terms
and slash pronouns a tenth each, the look for both sets in a speech a thirteenth. No function and no pattern has more to itself.
What helped: whom a slash pronoun means is read only where it may be somebody else; decisions and statements, which are
numbered with a stroke, are sought only where such a number stands; what every text has is sought by a rare letter in it
(\`resolution\` from its \`u\`: a quarter of the time of a pattern) and marks by their first signs, of six letters at most; what
begins with a letter that is everywhere by a sign in it (\`he-she\` from its hyphen: a fifth of all time); what most brackets
hold, a State, is told from a term by its letters; before the largest patterns of an opening and of a note a look whether
one can follow; objects are put together property by property (a copy that grows takes twenty times as long). A class of
more than sixteen ranges, such as all capitals, is a call out of the pattern for each character: words in plain capitals
are told without it. No pattern that is run often is made anew for it, as by \`matchAll\`. What is asked only of those who have a
name is not made for others. These and their like were a tenth. What a day of new forms had lost, a seventh on one draft and
a quarter on ten, was for the most part the text with its no-break signs made plain. It is cut at its hyphens and spaces now
and joined once: 50 µs a draft, 85 in one of ten, where it was copied for each sign (130 of ten: each copy is memory that is
new, and puts the text out of the processor’s caches), and ten drafts are parsed in four fifths of the time. Half of it is to
find the hyphens. What stands in brackets is looked up as a State before the six patterns for what asks for something, and
\`he or she said\` is sought only in speeches where words of both stand: together a tenth of all rules. Whoever is nobody
named is looked for once, not for each form, and Chinese behind a name by its first sign: a twentieth of parsing.
What did not: one loop over all characters with a table (2 to 5 ms for each MB, as much as all the searches that it would
spare: a plain search reads a draft in a microsecond, so that one list of places for all rules is slower than fifty searches);
one pattern for all rare signs (5 ms); looking for all signs in one piece of the text and then in the next (0.2 ms, at ×100
alone); words of she before those of he, or both from their \`h\` (a tenth of that look); making fixes only when a menu
opens (nothing on the draft). Words of he and she that are told to be words only where their letters stand, or by what no
letter is before them (a twentieth more to twice as long); no-break signs in a typed array (70 to 80 µs a draft), by one pattern
for both (55), in pieces of 32 kB (60), or put together sign by sign and not joined (no less, for what then reads it goes by way
of its parts).
A single draft takes a quarter longer for each character than ten, and on a busy machine twice as long: it goes through all of
the code in less than a millisecond, which has to come back into the processor’s caches, and a pattern takes three times as
long over words that the processor has not just foretold (words of she: 1.4 ns a character in records that differ, 0.4 in one that comes
again). Half the rate of a word scanner is 7 ms for each MB, which is less than patterns and plain searches take without any
code of ours. At ×100 garbage collection is a sixth.`,
  },
  {
    of: ['… at ×100'],
    why: `One draft is read a tenth quicker than in the table before, a hundred in one text are not: a sixth of their time is the collection of
garbage. It was 1.03 in that table, and 0.88, 0.83 and 0.81 in three runs of one day.`,
  },
  {
    of: ['Parsing 50 MB'],
    why: `It is twice as long, and what varies is the collection of garbage: timed three times in a row it was 2.0, 2.1 and 2.2 times on a
busy machine. It seemed less, 1.5, as long as others’ memory was looked through while the half was timed, too. Where the no-break
signs of all 50 MB were made plain at once it was 2.4; part by part it is 2.0.`,
  },
  {
    of: ['From key to diagnostics, the draft ×100', 'documentSymbol', 'hover', 'semanticTokens', 'foldingRange'],
    why: `After a key only the speeches around it are read and judged anew (it was the whole: 190 ms). What is left is what
each costs a little for 3,900 speeches: the rules that go by the whole record, a millisecond or less each, lists of all
lines, speeches and findings, and collecting the garbage of those (a third). What helped, half of the processor's time
together: the text is kept in pieces, of which a key copies one (as one string it was nine megabytes of memory that is new
for each key, 5 to 14 ms, and had all memory looked through on every twentieth key; now it is every fiftieth); speeches,
blocks and findings that have moved are moved when somebody asks for a part of them; diagnostics are told to be as they
were without being made; what a rule seeks anywhere is sought again only where the text has changed. What helped before:
what is remembered of a record lies on it and not in WeakMaps, which took 1.7 ms for 2,000 speeches and kept every version
until all memory was looked through; speeches around a key are the ones that were; who speaks, numbers in brackets and the
kind of a text are not read again. What did not: letting the version before go before the next text is made, a larger young
generation (--max-semi-space-size: half as many collections, each twice as long). An outline of 3,900 speeches is a message
of a megabyte, which takes most of its time to be written and read, on both sides. What is longest of thirty requests is the first:
an outline makes all names then, a hover whatever is known of the speaker, in code that has hardly run. What helped: symbols of
speeches that stand on their lines are the ones that were (a seventh of an outline), a name is read once however often it has the
floor; of thousands of speeches few are compared whole for a speaker's card, and no number is written by Intl, which reads the
tables of all languages for it (together half of a first hover: 12 ms of it are the tables, with 8 MB); a meaning is told by its key,
and no speaker is moved to see that no honorific stands there (an eighth of a key). What did not: lines in typed arrays of half the
memory (nothing certain), collecting garbage on one thread (a quarter more on the thread that answers).
Not tried: an outline written from parts that are kept as they are sent, since VS Code's own way to a server writes messages itself.`,
  },
  {
    of: ['From key to diagnostics, the draft,'],
    why: `A draft of 44 kB is read and judged in about a millisecond on a machine that does nothing else, and the rest is the
way through two processes; the longest are collections of garbage, and other programs' turns.`,
  },
  {
    of: ['Start to first outline', 'meeting-record check, the draft'],
    why: `What helped, by the processor’s instructions beyond Node’s own, counted one by one (756 million for a check at first,
now 300; 560 for an outline and what a server does behind it at first): code as it was compiled when it was built, which is taken
where Node is the same (180 million of a check, 260 of an outline, and 45 more since the session that it is made from waits for
the answers); a cheap look before each large pattern, five of which were half of all code that was made of patterns (94);
letters and digits asked for by a few ranges instead of the 700 that they are in all scripts (50 of a check, 120 of a server
with the next); no pattern that takes capitals for small letters with the flag for all of Unicode, which makes of each letter a
set of its own (20); patterns that are compiled when they are first run, which Node otherwise runs slowly once (80, and 16 ms of
a server’s processor time with what follows): each pattern keeps how often that is from when it is made, so it is said while a
bundle makes its patterns and taken back before Node reads or runs anything else; words in small letters where a pattern took
capitals for small letters, which makes it in half the time, and a list in place of a pattern of all States (20); a look at the
first word before the patterns for other languages, and at a digit before that for numbers (17); a bundle taken as the
ASCII that it is (two collections of garbage, 4); no threads to see that a folder’s file is not there;
patterns that a step of the build has made when they are first used, all but 30 of 560 (23); the forms of a promised speech, each a
pattern by itself, of which mostly the first is met, and sums of money apart from other numbers to fill in (5; 3.5 ms of 54 of
processor time with those); a bundle read to where it stays (1 ms, by memory that is not new); code that is not made fast
for one short record, which is said when all is loaded, since Node takes no compiled code, not even its own, once a flag is said
(24); the dialects that a text is not, streams, threads and libraries that wait until they are used (50), and Node’s cryptography
and child processes, which a server is not in need of (17). On a quiet machine that is a check in 111 ms instead of 123, where
Node takes 60 for nothing at all. What is left of these 51: 3 ms read the compiled code; 12 run it once, in which it makes its
patterns, several hundred of them (47 million, 22 of which put together the sets of capitals and small letters for each); 27 are
the check itself, 8 of them to compile 190 patterns (73 million; those of what people are called by and of
marks in brackets are an eighth); the rest is Node’s own: compiling what it has not kept compiled of itself (25), and its end. Each
round of new forms of text that are read costs, too: those of one day took 40. Capitals and small letters of Latin alone would take
another 25 million and make two thirds of the text of a bundle ranges; all of the BMP written as ranges takes 70 more, not less,
since reading them is slower than what Node keeps. What did not help: leaving out the flag for Unicode (a fiftieth), patterns
that are interpreted alone; code that is never made fast in the least (10 more); another budget for what is known of code that
runs; more room for young objects; ending without taking the heap down. Told between two runs of a pattern that none is to be run
slowly at all, Node may end with a segmentation fault: that is not kept by each pattern.
Where NODE_EXTRA_CA_CERTS names certificates, as on the machine of these
figures, Node reads them at each start: 58 ms of processor time for nothing at all instead of 20, and 107 for a check
instead of 69, which is 1.9 times the one and 3.4 times the other.`,
  },
  {
    of: ['meeting-record check, 500 drafts'],
    why: `It is what all rules cost, above, three times: in the second that it lasts nearly all code runs as the quick compiler leaves
it, and what Node’s functions do for that is two fifths of the time, patterns a sixth, compiling a fifteenth, files and
memory of the system another, garbage a twentieth. Little of it is ever made fast, and what is made so sooner costs as much as it spares.
What helped: code is made fast only when it has run for eight times as long as Node waits (a sixth of all time); UTF-8 read by way of UTF-16 (a millisecond for each MB); threads that take the code as it was
compiled (a twentieth with two of them). What did
not: larger room for young objects (a third more memory and no less time), all on one thread, smaller functions alone made
fast, leaving out the quick compiler (a quarter more) or adding the middle one (a seventh more), garbage collected on one
thread (a twelfth more); half and twice that wait, less inlining and none, the quick compiler at once, what it learns of types from
the first call on, no change within a loop, patterns made when they are first used (nothing beyond the noise each).`,
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
