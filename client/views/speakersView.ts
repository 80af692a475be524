import { commands, type Disposable, l10n } from 'vscode';
import type { Contents, ContentsSpeaker } from '../../server/features/outline/contents.ts';
import type { Following, ReadRecord } from '../contents.ts';
import { counted, plural, spoken } from '../plural.ts';
import { type Row, type Shown, tellMenus, viewOf } from './tree.ts';

type Order = 'speaking' | 'name' | 'length';

/** Everybody who speaks, once, with all their speeches, words and State. */
export function speakersView(following: Following): readonly Disposable[] {
  let order: Order = 'speaking';
  const view = viewOf('meetingRecord.speakers', following, atHand => speakersShown(atHand, order));
  const sortBy = (next: Order) => {
    order = next;
    tellMenus('speakersBy', next);
    view.refresh();
  };
  tellMenus('speakersBy', order);
  return [
    view,
    commands.registerCommand('meetingRecord.sortSpeakersByOrder', () => sortBy('speaking')),
    commands.registerCommand('meetingRecord.sortSpeakersByName', () => sortBy('name')),
    commands.registerCommand('meetingRecord.sortSpeakersByLength', () => sortBy('length')),
  ];
}

/** The rows of who speaks, in an order. */
export function speakersShown({ contents }: ReadRecord, order: Order): Shown {
  const names = new Intl.Collator(spoken());
  const compare: Readonly<Record<Order, (a: ContentsSpeaker, b: ContentsSpeaker) => number>> = {
    speaking: () => 0,
    name: (a, b) => names.compare(a.name, b.name),
    length: (a, b) => b.words - a.words,
  };
  const missing = new Set(contents.items.flatMap(({ rule, speech }) => (rule === 'name-to-come' ? [speech] : [])));
  const speakers = [...contents.speakers].sort(compare[order]);
  return {
    rows: speakers.map(speaker => rowOf(contents, speaker, missing.has(speaker.speeches[0]!))),
    description: speakers.length ? counted(speakers.length) : '',
  };
}

function rowOf(contents: Contents, { name, detail, state, words, speeches }: ContentsSpeaker, isMissing: boolean): Row {
  const count = wordCount(words);
  const whose = state && !name.startsWith(state) ? state : '';
  const turns = speeches.length > 1 ? plural('{0} speech|{0} speeches', speeches.length) : '';
  const first = contents.speeches[speeches[0]!]!;
  return {
    id: `${speeches[0]} ${name}`,
    label: name,
    details: [whose, turns, count],
    tooltip: [name, detail].filter(Boolean).join('\n'),
    icon: isMissing ? 'person-add' : 'person',
    place: first.selection,
    ...(speeches.length > 1 && { children: () => speeches.map(index => speechRow(contents, index)) }),
  };
}

function speechRow({ speeches }: Contents, index: number): Row {
  const { selection, words } = speeches[index]!;
  return {
    id: `speech ${index}`,
    label: l10n.t('line {0}', selection.start.line + 1),
    details: [wordCount(words)],
    icon: 'comment',
    place: selection,
  };
}

/** `1 word`, `212 words` */
export function wordCount(words: number): string {
  return plural('{0} word|{0} words', words);
}
