import { commands, type Disposable, l10n, window } from 'vscode';
import type { Contents, ContentsItem } from '../../server/features/outline/contents.ts';
import type { AtHand, Following, ReadRecord } from '../contents.ts';
import { SIDE_BAR } from '../items.ts';
import { ignoredCount, kindName } from '../kinds.ts';
import { excerptAt, showAt } from '../places.ts';
import { counted } from '../plural.ts';
import { sentenceOf } from '../verdict.ts';
import { voice } from '../voice.ts';
import { type Row, type Shown, tellMenus, viewOf } from './tree.ts';

type Grouping = 'kind' | 'speech';

/** What is open, by kind or by speech, as far as a person's filter lets it through. */
export function openItemsView(following: Following): readonly Disposable[] {
  let grouping: Grouping = 'kind';
  let filter = '';
  const view = viewOf('meetingRecord.openItems', following, atHand => openItemsShown(atHand, grouping, filter));
  const groupBy = (next: Grouping) => {
    grouping = next;
    tellMenus('groupsBySpeech', next === 'speech');
    view.refresh();
  };
  const filterBy = (words: string) => {
    filter = words.trim();
    tellMenus('isFiltered', !!filter);
    view.refresh();
  };
  const status = voice('meetingRecord.fixes', l10n.t('Meeting Record: Fixes'));
  return [
    view,
    status,
    commands.registerCommand('meetingRecord.groupByKind', () => groupBy('kind')),
    commands.registerCommand('meetingRecord.groupBySpeech', () => groupBy('speech')),
    commands.registerCommand('meetingRecord.filterOpenItems', async () => {
      const words = await window.showInputBox({
        title: l10n.t('Filter the Open Items'),
        prompt: l10n.t('Words of the text, the message, the kind or the speaker.'),
        value: filter,
      });
      if (words !== undefined) filterBy(words);
    }),
    commands.registerCommand('meetingRecord.clearFilter', () => filterBy('')),
    commands.registerCommand('meetingRecord.fixOpenItem', async (clicked?: Row | 'focused') => {
      const row = clicked === 'focused' ? await view.focused() : clicked;
      const document = following.now?.document;
      if (!document) return;
      // A row that has been clicked while the list was made anew is not known any more.
      if (!row?.place) return status.say(l10n.t('The list has just changed. Choose the item again.'));
      await showAt(document, row.place, false);
      await commands.executeCommand('editor.action.quickFix');
    }),
  ];
}

/** The rows of what is open, in groups. */
export function openItemsShown({ document, contents }: ReadRecord, grouping: Grouping, filter: string): Shown {
  const { items } = contents;
  const wanted = filter.toLowerCase();
  const row = (index: number) => rowOf(document, contents, items[index]!, index, grouping);
  const isWanted = (item: ContentsItem) => {
    return `${excerptAt(document, item.range)} ${item.message} ${kindName(item.rule)} ${speechName(contents, item)}`
      .toLowerCase()
      .includes(wanted);
  };
  const groups = new Map<string, number[]>();
  let count = 0;
  for (const [index, item] of items.entries()) {
    // A row has a price where there are a hundred thousand, most of which nobody will see.
    if (wanted && !isWanted(item)) continue;
    count++;
    const name = grouping === 'kind' ? kindName(item.rule) : speechName(contents, item);
    const id = grouping === 'kind' ? name : `${item.speech ?? ''} ${name}`;
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  const message = [
    ...(items.length && !count ? [l10n.t('No open item has the words of the filter.')] : []),
    // In a small window it is to leave room for the rows.
    contents.isMistaken ? l10n.t('Not certain: see Problems.') : !items.length && sentenceOf(contents),
    ignoredCount(contents),
  ].filter(Boolean);
  return {
    rows: [...groups].map(([id, indices]) => ({
      id: `${grouping} ${id}`,
      label: grouping === 'kind' ? id : id.slice(id.indexOf(' ') + 1),
      details: [counted(indices.length)],
      children: () => indices.map(row),
      isOpen: true,
      kind: 'group',
    })),
    badge: { value: items.length, tooltip: sentenceOf(contents) },
    // Beside the title: a message above the rows would move them from under the pointer.
    description: filter ? l10n.t('“{0}”: {1} of {2}', filter, counted(count), counted(items.length)) : '',
    message: message.join(' '),
  };
}

function rowOf(
  document: AtHand['document'],
  contents: Contents,
  item: ContentsItem,
  index: number,
  grouping: Grouping,
): Row {
  const { severity, message, range, rule } = item;
  const line = l10n.t('line {0}', range.start.line + 1);
  const beside = grouping === 'kind' ? (item.speech === undefined ? '' : speechName(contents, item)) : kindName(rule);
  return {
    id: `${index} ${rule}`,
    label: excerptAt(document, range, SIDE_BAR),
    details: [line, beside],
    // A narrow view cuts off what is beside the label.
    tooltip: [message, line, beside].join('\n'),
    icon: severity,
    place: range,
    kind: 'openItem',
  };
}

function speechName({ speeches }: Contents, { speech }: ContentsItem): string {
  return speech === undefined ? l10n.t('Outside the speeches') : speeches[speech]!.name;
}
