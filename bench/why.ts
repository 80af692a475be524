import type { Figure } from './figure.ts';

/** Why a figure is not met, and what was tried: by the words that it begins with. */
const REASONS: readonly { readonly of: readonly string[]; readonly why: string }[] = [
  {
    of: ['Parse and all rules', '… beside a hand-written', '… beside micromark', '… beside the fastest'],
    why: `The time is spread thin: of the processor's samples on the draft a quarter is in the code of patterns, a fifth in our own, a
sixth in what Node does for it (calls, slices, properties of objects of many shapes), an eighth in plain searches, a twentieth
in the start of patterns (2,000 a draft), a thirtieth in garbage. Parsing is a third, a quarter of that the text with its
no-break signs made plain; citations a seventh, marks, terms and slash pronouns a tenth each, the look for both sets in a speech
a thirteenth. No function and no pattern has more to itself. Half the rate of a word scanner is 7 ms for each MB, less than
patterns and plain searches take without any code of ours.
What helps: a plain search reads a draft in a microsecond, so look for a rare letter or sign first (\`resolution\` from its \`u\`,
\`, name to come,\` from its comma: from its \`n\` it took as long as thirty), of six letters at most; a cheap look before each
large pattern, and before \`replaceAll\`, a thousand instructions where nothing is; no pattern where what it is about cannot stand;
objects put together property by property (a copy that grows takes twenty times as long); no pattern made anew
for each run, as by \`matchAll\`. A class of more than sixteen ranges, such as all capitals, is a call for each character. A text
is copied once: each copy is memory that is new, and puts the text out of the processor's caches (no-break signs: 50 µs a draft
cut at the hyphens and joined, 130 where it was copied for each sign). Two codes are told apart on a busy machine where both
are loaded by one program and read each text in turn: the same code twice differs by a fiftieth.
What does not: one loop over all characters with a table (as much as all the searches that it would spare); one pattern for all
rare signs; all signs in one piece of the text and then in the next; words of she before those of he, or both from their \`h\`, or
told to be words otherwise; fixes made only when a menu opens; no-break signs in a typed array, by one pattern or in pieces.
One draft takes a quarter longer for each character than ten, and on a busy machine twice as long: all of the code has to come
back into the caches in less than a millisecond. At ×100 the collection of garbage is a sixth.`,
  },
  {
    of: ['… at ×100'],
    why: `One draft is read quicker than it was, a hundred in one text are not: a sixth of their time is the collection of garbage. It
was 0.88, 0.83 and 0.81 in three runs of one day.`,
  },
  {
    of: ['Parsing 50 MB'],
    why: `It is twice as long, and what varies is the collection of garbage: 2.0, 2.1 and 2.2 times on a busy machine. Where the no-break
signs of all 50 MB were made plain at once it was 2.4.`,
  },
  {
    of: ['From key to diagnostics, the draft ×100', 'documentSymbol', 'hover', 'semanticTokens', 'foldingRange'],
    why: `After a key only the speeches around it are read and judged anew (it was the whole: 190 ms). What is left costs a little for each
of 3,900 speeches: rules that go by the whole record, lists of all lines, speeches and findings, and their garbage (a third).
An outline is a message of a megabyte, mostly written and read, on both sides. The longest of thirty requests, which is what is
told, is the first, which makes all names or whatever is known of a speaker in code that has hardly run. A part's tokens take a
millisecond (median); while those did that took longer, on a busy machine, no garbage was collected.
What helped: the text in pieces, of which a key copies one (5 to 14 ms as one string); speeches, blocks and findings that have
moved are moved when somebody asks for them; diagnostics told to be as they were without being made; what is remembered lies on
the record and not in WeakMaps; symbols of speeches that stand on their lines are the ones that were; a name is read once; no
number is written by Intl, which reads 8 MB of tables for it.
What did not: letting the version before go before the next text is made, more room for young objects, lines in typed arrays,
garbage collected on one thread. Not tried: an outline kept as it is sent, since VS Code's own way to a server writes messages;
nor made beforehand in idle time: on a busy machine the first takes 105 ms and the median 30, of which making is 10 (170 and
46 in cold code) and JSON 5 to 15, but VS Code asks for it as soon as a record is open, and a key would wait for the slice.`,
  },
  {
    of: ['From key to diagnostics, the draft,'],
    why: `A draft of 44 kB is read and judged in about a millisecond on a machine that does nothing else, and the rest is the way
through two processes; the longest are collections of garbage, and other programs' turns. What helped: below the first 16
thousand characters, which show what most texts are, that is not asked again (a twentieth); no speech in the head read before
it is known to be read again (a seventh of all instructions of 120 keys), and a head that ends where its lead does, at line 7
of 110, not always at line 80 (a quarter of those that were left). What did not: a WeakMap by the lines of a text, which
holds each key's until the whole memory is looked through (a sixth more). Transcripts are read as a whole on each key, since
the whole tells which labels are speakers; of a verbatim record only the speeches around it are, as in a release. A verbatim
record or a Hansard that shows by its first 16 thousand characters what it is (evidence 0.95; of 216 texts of all kinds none
is another as a whole) is not asked again below: of 64 thousand that takes as long as reading 128 kB, half of it in the look
for a transcript. By 0.9 two of the 216 would be another.`,
  },
  {
    of: ['Start to first outline', 'meeting-record check, the draft'],
    why: `Count the processor's instructions (\`valgrind --tool=callgrind\`, less those of \`Snapshot::Initialize\`, which vary by 20 million
with the seed): a check is 284 million, Node doing nothing 52. Of the 232 that are ours 57 compile patterns (150) and 23 read
them (250); all else is spread over a thousand functions that run once: 31 read the compiled code, 17 compile functions of
Node, 7 collect garbage, 8 load \`node:v8\`, which says the flags, with its streams.
Records of other kinds take 240 to 720, and took up to 270 more: 65 less since the functions that they call are kept too, for
which a draft reads 6 more; a pattern with the flag for capitals asks ICU for each of its letters and takes three to five times
as long to compile, and one that asks for the same three times over takes three times as long (the one for a name to come 100,
once \`Lastly\` or \`Speakers\` began a paragraph, and 30 in small letters; honorifics 37, and 12 one by one). What makes a text
in small letters is ICU where a sign of it is not Latin: 200 ns for a line, so not where each line is looked at. In the notes of
a technical committee, the slowest, half of all is the interpreter's: hundreds of labels are counted. What a pattern costs goes
by the size of its code, which a heap snapshot tells: fifty instructions for each byte.
A pattern made in haste tries each of its words at each letter: where one looks for many words anywhere, ask first whether a word
begins there, \`\\b(?=[A-Za-z]{2})\`. Without it a summary record took 90 more in the look for what happens, \`order|declared|…\`, and
a release that is not a draft 30 in the look for other people; patterns that are made with care take 3.9 ms and 1.0 with it for 44
kB. Names of States have to share letters before they are compared (200 of a summary record with made-up States). A summary record
takes 770 and took 1100, a release 540 and took 580.
What helped: one short record left to the interpreter, without the quick compiler (5; of 95 kB of a Hansard it takes 9 more); a
letter or word that a line must have looked for before each large pattern of a release's head, and a set for a list of first
words (7); each escape of a literal as it is in the source: with two backslashes for one a guard let all capitals by, and the
patterns of other languages were made (18); code kept as it was compiled (180; all examples are its sample, a record of each
kind, for fewer leave functions to be compiled, and all fixtures are no quicker); patterns made when they are first used, by a
step of the build (\`scripts/bundles/first-use.mjs\`: it is held by a test that few are made sooner, for it had quietly stopped
for all that a function makes) and compiled when they are first run, not run slowly first; no large pattern handed to whoever
looks first whether one may begin, since handing it makes it (11); one year asked of the catalogue instead of all that it has of
resolutions (25); a cheap look before large patterns (94); letters and digits as a few ranges, not 700 (50); no pattern that
takes capitals for small letters with the flag for Unicode (20); code that is not made fast for one short record, said when all
is loaded, since Node takes no compiled code once a flag is said; dialects, streams and libraries that wait (50), and the
examples of rules left out (60 kB less to read).
What did not: words of a list put together by their first letters, by a step of the build (a fortieth of a release, nothing of a
transcript or a draft); patterns made with care for one record (60 of a draft more, 75 of a release, 20 less of a summary record);
sets of words made when they are first used (a draft needs them); patterns asked for without a call; modules
in objects of one kind; capitals written as ranges (70 more); leaving out the flag for Unicode; interpreted patterns; code that is never
made fast in the least; other budgets, more room for young objects, ending without taking the heap down. Told between two runs of
a pattern that none is to be run slowly, Node may end with a segmentation fault: that is not kept by each pattern.
Of 150 patterns that are compiled 92 find nothing in the draft, and are more than half of the code. The largest, of who people
are, is a twelfth of it and takes a tenth less with its plain words together. Eleven are compiled for one-byte text as well, a
fiftieth.
Where NODE_EXTRA_CA_CERTS names certificates, as on the machine of these figures, Node reads them at each start: 58 ms of processor
time for nothing at all instead of 20.`,
  },
  {
    of: ['meeting-record check, 500 drafts'],
    why: `It is what all rules cost, above, three times: in the second that it lasts nearly all code runs as the quick compiler leaves
it. What Node's functions do for that is two fifths (the load of a property alone a twelfth, in no function more than a
hundredth), patterns a sixth, compiling a fifteenth, files and memory of the system another, garbage a twentieth.
Two runs of the same code differ by a fiftieth in instructions.
A program that does nothing but read the files, cut them into lines and look for twenty literals, an alternation of twenty
words and one sign by a loop takes a seventh of it, in turn on a busy machine: the goal is twice that.
What helped: code made fast only when it has run for eight times as long as Node waits (a sixth of all time); no literal within
another (a twentieth of all instructions); patterns compiled when they are first run (a fifteenth for 30 drafts: what is loaded
after flags are said ends that, so the catalogue is loaded before); UTF-8 read by way of UTF-16 (a millisecond for each MB); threads that take the code as it was compiled; a pattern for a loop over characters, which is slow until
it is made fast, and nothing told twice of a record: its lines, its folder (a tenth of all
instructions; on a machine of ten programs a core no more than a fortieth of its time). Two threads
take 1.4 times the processor time of one for 22 MB, since each has its code to warm.
What did not: larger room for young objects, smaller functions alone made fast, leaving out the quick compiler (a quarter more) or
adding the middle one (a seventh more), garbage collected on one thread (a twelfth more); half and twice that wait, less inlining
and none, the quick compiler at once, what it learns of types from the first call on, no change within a loop, patterns asked for
without a call, words under a line told without a pattern, one look for a lead around all openings of a release and not
around each (nothing beyond the noise each).`,
  },
  {
    of: ['Index of'],
    why: `It is at the goal's edge, and so goes with the machine: 21.2 and 21.6 s in two runs, 18.5 and 19.5 in two others. In turn with
the code of a day before it took 18.9 and 17.4 s beside 18.3 and 18.2.`,
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
