import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import { inHouseCase } from '../../project/speakers/fill-in.ts';
import { personsIn } from '../../project/speakers/persons.ts';
import { nameKey } from '../../project/speakers/speakers.ts';
import type { ListedSpeaker } from '../../project/speakers/speakers-list.ts';
import { capitalNameEnd, INSTITUTION, titleNameEnd } from '../../record/names.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, rangeOf } from '../open/range.ts';

/** Characters after which a client asks by itself: `NAME (`. */
export const SPEAKER_TRIGGERS = ['('];

/** How much of the line before the cursor is read. UTF-16 units. */
const REACH = 160;

/** `TEKEDA ALEMU (Eth`: the parentheses after what begins a speech. */
const IN_PARENTHESES =
  /^(?<opening>[\u0300-\u036f\p{Alpha}\p{N} \u00a0.'’‘‑,-]{2,100}[ \u00a0])\((?<query>[^()]{0,60})$/u;

/** `TEK`: the beginning of a paragraph. */
const AT_OPENING = /^(?<query>[\u0300-\u036f\p{Alpha} \u00a0.'’‘‑-]{0,60})$/u;

/**
 * textDocument/completion where a speech begins: those of the list whom the words typed may be, with title and pronoun
 * shown; States in the parentheses after a name. Other paragraphs begin as well: there it is silent.
 */
export function speakerCompletion(open: OpenRecord, position: Position): CompletionList {
  const { record, lines } = open;
  const { text } = record;
  const offset = offsetAt(lines, position);
  const start = lines.starts[Math.min(position.line, lines.starts.length - 1)] ?? 0;
  if (offset - start > REACH) return NONE;
  const line = text.slice(start, offset);
  const inside = IN_PARENTHESES.exec(line)?.groups;
  if (inside) {
    const { opening = '', query = '' } = inside;
    if (!beginsWithName(opening)) return NONE;
    const range = rangeOf(lines, { start: offset - query.length, end: offset });
    return { isIncomplete: false, items: affiliations(open, range, text[offset] === ')' ? '' : ')') };
  }
  const query = AT_OPENING.exec(line)?.groups?.query;
  const isParagraph =
    start === 0 || /(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, start - 40), start));
  // With a capital every paragraph begins.
  if (query === undefined || !isParagraph || /^\p{Upper}$/u.test(query)) return NONE;
  // More of it may be somebody else, or nobody.
  return { isIncomplete: query !== '', items: speakers(open, rangeOf(lines, { start, end: offset }), query) };
}

/** `ILSE BRANDVOLD `, `12. Ms. Brandvold, Minister for Lakes `; not `The report ` nor `The Council `. */
function beginsWithName(opening: string): boolean {
  const name = opening
    .replace(/^\d+\.\s+/, '')
    .replace(/,.*/, '')
    .trimEnd();
  const end = Math.max(capitalNameEnd(name, 0, name.length), titleNameEnd(name, 0, name.length));
  return end === name.length && !INSTITUTION.test(name);
}

const NONE: CompletionList = { isIncomplete: false, items: [] };

/** Those who do not speak yet come first. */
function speakers({ record, known }: OpenRecord, range: Range, query: string): CompletionItem[] {
  const { list, catalogue } = known;
  const heard = new Set(personsIn(record, catalogue).map(({ name }) => name));
  return (list?.speakers ?? [])
    .filter(speaker => speaker.name && mayBe(speaker, query))
    .map((speaker, i) => ({
      label: speaker.name,
      labelDetails: { description: [speaker.affiliation, speaker.pronoun].filter(Boolean).join(', ') },
      kind: CompletionItemKind.Variable,
      detail: detailOf(speaker),
      filterText: query || speaker.name,
      sortText: `${heard.has(nameKey(speaker.name)) ? 1 : 0}${String(i).padStart(6, '0')}`,
      textEdit: {
        range,
        newText: openingOf(
          inHouseCase(record, speaker.name),
          speaker.affiliation,
          !!catalogue.state(speaker.affiliation),
          speaker.title,
        ),
      },
    }));
}

/** Whether each word typed begins one of the name's or the affiliation's: `tek`, `Alemu`, `ethi`. */
function mayBe({ name, affiliation }: ListedSpeaker, query: string): boolean {
  const words = ` ${nameKey(name)} ${nameKey(affiliation)}`;
  return nameKey(query)
    .split(' ')
    .every(word => words.includes(` ${word}`));
}

/** `TEKEDA ALEMU (Ethiopia)`, `YURY FEDOTOV, Executive Director, United Nations Office …` */
function openingOf(name: string, affiliation: string, isState: boolean, title: string): string {
  if (isState || !affiliation) return affiliation ? `${name} (${affiliation})` : name;
  return title ? `${name}, ${title}, ${affiliation}` : `${name} (${affiliation})`;
}

/** `Permanent Representative, Ethiopia; she` */
function detailOf({ title, affiliation, pronoun }: ListedSpeaker): string {
  return [[title, affiliation].filter(Boolean).join(', '), pronoun].filter(Boolean).join('; ');
}

/** The delegations on the list, then every State and organization. */
function affiliations({ known }: OpenRecord, range: Range, close: string): CompletionItem[] {
  const { list, catalogue } = known;
  const listed = new Set(list?.speakers.map(({ affiliation }) => affiliation).filter(Boolean));
  const all = [
    ...listed,
    ...catalogue.states().map(({ name }) => name),
    ...catalogue.organizations().map(({ name }) => name),
  ];
  return [...new Set(all)].map(name => ({
    label: name,
    kind: CompletionItemKind.Module,
    ...(listed.has(name) && { labelDetails: { description: t('on the speakers list') } }),
    sortText: `${listed.has(name) ? 0 : 1}${name}`,
    textEdit: { range, newText: `${name}${close}` },
  }));
}
