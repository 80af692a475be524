import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isOfLength } from './length.ts';

const root = path.resolve(__dirname, '..');

export const HOSTILE = `Security Council: <Ice> & "more" \u0001 \ud800

8111th Meeting (AM)

21 November 2017

Statements

ILSE BRANDVOLD (Norway) said *that* <b>ice</b> & resolution 2331 (2016) were _thin_.

# She went on: 1. so it was.

A recorded vote was taken.

NAME TO COME (Chad) said so.
`;

const verbatim = (head: string, body: string) => `S/PV.8111\n\n8111th meeting\n\n${head}\n\n${body}\n`;
const vote = (sides: string) =>
  verbatim(
    'Tuesday, 21 November 2017, 10 a.m.',
    `The President: I put it to the vote.\n\nA recorded vote was taken.\n\n${sides}\n\nIt was so decided.`,
  );
const controls = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('');

/** What nobody means to write, and an export must hold all the same. */
const ODD: Readonly<Record<string, string>> = {
  hostile: HOSTILE,
  empty: '',
  blank: '\n\n \n\n',
  'a mark alone': '\ufeff',
  'no speaker': 'Ice\n\nNobody spoke of it.\n',
  headings: 'Security Council: Ice\n\n8111th Meeting (AM)\n\nBriefings\n\nStatements\n\nRight of Reply\n',
  'control characters': `${controls}\n\nMr. Ice (Norway): Thin${controls}ice.\n`,
  'lone surrogates': 'Mr. \ud800 (Nor\udc00way): \ud83d a \ude00 \ud83d\ude00 \ufffe \uffff\n',
  'ends of XML': 'Ice ]]> <!-- &#0; &#xD800; --> <?xml ?>\n\nMr. <b> & "Ice" (Norway): ]]> resolution 2331 (2016)\n',
  'right to left': 'مجلس الأمن\n\nMR. כהן: שלום\n\nMR. لوي: \u202eThin\u202c \u2067مرحبا\u2069 S/RES/2331 (2016).\n',
  'no such day': verbatim('31 February 2017', 'The President: Ice.'),
  'no such year': verbatim('21 November 0000', 'The President: Ice.'),
  'speeches of no words': 'Mr. Ice (Norway):\n\nMr. Snow (Chad):\n\nMr. Hail:\n',
  votes: vote('In favour:\nNorway, Chad, Fiji\n\nAgainst:\nPeru\n\nAbstaining:\nMalta'),
  'votes of nobody': vote('In favour:\nNone\n\nAgainst:\nNone\n\nAbstaining:\nNone'),
  'votes of States in no Latin letters': vote('In favour:\n中国, مصر, Côte d’Ivoire\n\nAgainst:\nעברית, <Ice>, "&"'),
  'a vote without counts': verbatim('', 'A recorded vote was taken.\n\nIn favour:\n\nAgainst:\n\nAbstaining:'),
  'lines that CR ends': 'MR. ICE: a\r\rMR. SNOW: b\r',
  'other ends of lines': 'Ice\u2028Snow\n\nMR. ICE:\u00a0a\u2029b\u0085c\u000bd\fe\n\n\f\n\nMR. SNOW: f\n',
  '10,000 speeches': Array.from(
    { length: 10_000 },
    (_, i) => `MR. ICE${'ABCDEFGHIJ'[i % 10]}: ${i} of resolution 2331 (2016).`,
  ).join('\n\n'),
};

/** Texts of every dialect: odd ones, our own, and where they are beside the project real ones; of the length that is tried now. */
export function* texts(): Generator<readonly [string, string]> {
  for (const text of all()) if (isOfLength(text[1])) yield text;
}

function* all(): Generator<readonly [string, string]> {
  yield* Object.entries(ODD);
  for (const folder of ['examples', 'test/fixtures/verbatim', '../shared/records']) {
    const at = path.join(root, folder);
    if (!existsSync(at)) continue;
    for (const file of readdirSync(at, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.txt')) yield [`${folder}/${file}`, readFileSync(path.join(at, file), 'utf8')];
    }
  }
}
