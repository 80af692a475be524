import type { Catalogue } from '../catalogue/catalogue.ts';
import { plural, t } from '../l10n/l10n.ts';
import { countsIn, type Sides } from '../record/dialects/votes.ts';
import { readableOf, readableWords } from '../record/readable-record.ts';
import type { MeetingRecord, Span, Speech, Vote, VoteSide } from '../record/record.ts';
import { contentsOf } from '../record/walk.ts';
import type { Rule, Trouble } from './rule.ts';

export const voteCount: Rule = {
  id: 'vote-count',
  summary: 'A vote’s count and its list of States disagree.',
  why:
    'Either a State is missing or stands twice, or the count was mistyped: whoever cites the vote cites one of them. Only ' +
    'lists are counted in which every name is a State’s, so that a slip of the pen does not look like a wrong count.',
  severity: 'warning',
  wrong: [
    `
The President: We shall now vote.

A recorded vote was taken.

In favour:
Antigua and Barbuda, Chad, Chile, Iran (Islamic Republic of),
Norway, Peru.

Against:
None.

Abstaining:
Fiji, Togo.

Draft resolution A/99/L.8 was adopted by 7 votes to none, with 2 abstentions (resolution 99/12).
                                         ^
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.

The Committee then approved the draft by a recorded vote of 101 in favour to 3 against (Chad, Fiji), with 2 abstentions
                                                                             ^
(Bosnia and Herzegovina, Togo).
`,
    `
The President: I now put the draft to the vote.

In favour:
Chile, Norway, Peru

Against:
None

Abstaining:
Togo

The President: The draft resolution received 3 votes in favour, none against and 2 abstentions.
                                                                                 ^
`,
    `
The result of the vote was as follows:

In favour (3): Chile, Norway, and Peru.

Against (3): Chad, and Fiji.
         ^

Abstentions (1): Togo.

ILSE BRANDVOLD (Norway) said that the ice was thin.
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.

The Committee approved the draft by a recorded vote of 101 in favour to 2 against (Chad, Fiji), with no abstentions, and
the next by a recorded vote of 99 in favour to 2 against (Chad,and Fiji), with 3 abstentions (Peru, Togo, Togo, Oman).
                                                                               ^

By a separate recorded vote of 99 in favour to 3 against (Chad, Fiji), with 1 abstention (Peru), it kept paragraph 12.
                                               ^
`,
    `
The result of the vote was as follows:

In favour (2): Chile, Norway.

Against (3): None.
         ^

Abstentions (1): Togo.

ILSE BRANDVOLD (Norway) said that the ice was thin.
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.

The Board adopted the report in GOV/99/7 and, by a vote of 19 in favour to 3 against (Chad, Fiji), the draft in GOV/99/8.
                                                                           ^
`,
  ],
  right: [
    `
The President: We shall now vote.

A recorded vote was taken.

In favour:
Bosnia and Herzegovina, Chad, Trinidad and
Tobago

Against:
Fiji

Abstaining:
None

The draft resolution was adopted by 3 votes to 1 (resolution 99/13).
`,
    `
ILSE BRANDVOLD (Norway) said that the ice was thin.

The Committee then approved it by a vote of 101 in favour to 3 against (Chad, Fiji, Atlantis), with 2 abstentions.
`,
  ],
  *check(record, { catalogue }) {
    for (const { vote, speech } of contentsOf(record).votes) {
      yield* troublesIn(record, vote, catalogue);
      if (record.dialect === 'coverage') yield* furtherIn(record, vote, catalogue);
      if (speech && vote.inFavour?.count === undefined)
        yield* troublesIn(record, announced(record, vote, speech), catalogue);
    }
  },
};

function* troublesIn(record: MeetingRecord, sides: Sides, catalogue: Catalogue): Generator<Trouble> {
  for (const side of [sides.inFavour, sides.against, sides.abstaining]) {
    const States = side && statesOf(record, side, catalogue);
    if (!side?.countSpan || !States || States.length === side.count) continue;
    const twice = States.find((name, i) => States.indexOf(name) < i);
    yield {
      span: side.countSpan,
      message: unlike(side.count!, States.length, twice),
      related: side.States!.length
        ? [
            {
              span: { start: side.States![0]!.start, end: side.States!.at(-1)!.end },
              message: plural('{0} State is listed here.|{0} States are listed here.', States.length),
            },
          ]
        : [],
    };
  }
}

function unlike(count: number, listed: number, twice: string | undefined): string {
  if (!listed) return t('The count is {0}, but no States are listed: check both.', count);
  return twice
    ? plural('The count is {1}, but {0} States are listed, {2} twice: check both.', listed, count, twice)
    : plural(
        'The count is {1}, but {0} State is listed: check both.|The count is {1}, but {0} States are listed: check both.',
        listed,
        count,
      );
}

/** The names of a side's States as the catalogue has them; undefined where one of them is no State that is known. */
function statesOf(record: MeetingRecord, { States }: VoteSide, catalogue: Catalogue): readonly string[] | undefined {
  const names: string[] = [];
  for (const span of States ?? []) {
    const name = readableWords(record, span);
    const known = catalogue.state(onOneLine(name, '')) ?? catalogue.state(onOneLine(name, '-'));
    if (!known) return undefined;
    names.push(known.name);
  }
  return States && names;
}

/** `Guinea-` / `Bissau` keeps its hyphen, `Bang-` / `ladesh` does not. */
function onOneLine(name: string, hyphen: string): string {
  return name.replace(/-\s*[\n\r]\s*/g, hyphen).replace(/\s+/g, ' ');
}

/** A paragraph of a press release may tell of several votes; the node has the first. */
function* furtherIn(record: MeetingRecord, { content, inFavour }: Vote, catalogue: Catalogue): Generator<Trouble> {
  let start = inFavour?.countSpan?.end ?? content.end;
  for (;;) {
    const counted = countsIn(readableOf(record), { start, end: content.end });
    if (!counted) return;
    yield* troublesIn(record, counted.sides, catalogue);
    start = counted.span.end;
  }
}

/** A President says the result in the first words after the lists, so far into the speech at most. UTF-16 units. */
const ANNOUNCED = 600;

/** The lists of a vote with the counts that whoever presides tells right after it. */
function announced(record: MeetingRecord, vote: Vote, speech: Speech): Sides {
  const words: Span = { start: speech.words.start, end: Math.min(speech.words.end, speech.words.start + ANNOUNCED) };
  const counted = speech.speaker.title ? countsIn(readableOf(record), words)?.sides : undefined;
  const side = (listed?: VoteSide, told?: VoteSide) => (listed && told ? { ...told, ...listed } : undefined);
  const inFavour = side(vote.inFavour, counted?.inFavour);
  const against = side(vote.against, counted?.against);
  const abstaining = side(vote.abstaining, counted?.abstaining);
  return { ...(inFavour && { inFavour }), ...(against && { against }), ...(abstaining && { abstaining }) };
}
