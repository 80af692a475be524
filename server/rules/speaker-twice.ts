import { plural, t } from '../l10n/l10n.ts';
import { linesAbout, personsIn, wordsOf } from '../project/speakers/persons.ts';
import { readableOf } from '../record/readable-record.ts';
import type { Node, Speech } from '../record/record.ts';
import type { Rule } from './rule.ts';

/** What says that somebody speaks again, and is meant to. */
const AGAIN =
  /\b(?:second|third|another|again|further|also|closing|concluding|reply|replies|repl(?:ying|ied)|respon\w+|answer\w*|clarif\w+|explanation|point of order|right of)\b/i;

export const speakerTwice: Rule = {
  id: 'speaker-twice',
  summary: 'Somebody speaks twice whom a list that is whole has once.',
  why:
    'The folder’s file says that the speakers list names everybody who spoke. A speech may stand in the record twice, or ' +
    'under the wrong name. A right of reply and what says that it is a second statement do not count.',
  severity: 'information',
  wrong: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nGhana,Kofi Mensah',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.

KOFI MENSAH (Ghana) said that the sea was warm.

ILSE BRANDVOLD (Norway) said that the sea was warm.
^^^^^^^^^^^^^^
`,
    },
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nNorway,Ilse Brandvold',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.

ILSE BRANDVOLD (Norway) said that the sea was warm.

ILSE BRANDVOLD (Norway) said that the sea was not.
^^^^^^^^^^^^^^
`,
    },
  ],
  right: [
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold\nGhana,Kofi Mensah\nGhana,Kofi Mensah',
      whole: true,
      record: `
ILSE BRANDVOLD (Norway) said that the ice was thin.

KOFI MENSAH (Ghana) said that the sea was warm.

KOFI MENSAH (Ghana) said that the sea was warm.

ILSE BRANDVOLD (Norway), taking the floor a second time, said that the sea was warm.

Right of Reply

ILSE BRANDVOLD (Norway) said that it was not.
`,
    },
    {
      list: 'affiliation,name\nNorway,Ilse Brandvold',
      record: 'ILSE BRANDVOLD (Norway) said so.\n\nILSE BRANDVOLD (Norway) said so.',
    },
  ],
  *check(record, { list, catalogue }) {
    if (!list?.whole) return;
    const text = readableOf(record);
    const replies = repliesIn(text, record.children, false);
    for (const person of personsIn(record, catalogue)) {
      const lines = linesAbout(person, list, catalogue).length;
      if (!lines || person.speeches.length <= lines) continue;
      const meant = person.speeches.filter((speech, i) => i === 0 || !(replies.has(speech) || saysAgain(text, speech)));
      for (const { speaker } of meant.slice(lines)) {
        const name = speaker.name!;
        yield {
          span: name,
          message:
            lines === 1
              ? t('{0} speaks here again, and is on the list once.', wordsOf(record, name))
              : plural('{1} speaks here again, and is on the list {0} times.', lines, wordsOf(record, name)),
          related: [{ span: person.speeches[0]!.speaker.name!, message: t('The first speech') }],
        };
      }
    }
  },
};

/** A short opening, as far as it is read. UTF-16 units. */
const SHORT = 60;

/** Whether the words between the name and the verb, or the whole of a short opening, tell of a second statement. */
function saysAgain(text: string, { content, words }: Speech): boolean {
  // This much of the words, whatever ends their lines.
  const said = text
    .slice(words.start, Math.min(content.end, words.start + 2 * SHORT))
    .replace(/\r\n?/g, '\n')
    .slice(0, SHORT);
  return AGAIN.test(text.slice(content.start, words.start) + said);
}

/** The speeches in a section whose heading is of replies. */
function repliesIn(text: string, nodes: readonly Node[], isReply: boolean): ReadonlySet<Speech> {
  const found = new Set<Speech>();
  const visit = (these: readonly Node[], inReplies: boolean) => {
    for (const node of these) {
      if (node.kind === 'speech' && inReplies) found.add(node);
      if (node.kind === 'section')
        visit(node.children, inReplies || AGAIN.test(text.slice(node.heading.start, node.heading.end)));
    }
  };
  visit(nodes, isReply);
  return found;
}
