import { type Disposable, l10n } from 'vscode';
import type { ContentsCitation } from '../../server/features/outline/contents.ts';
import type { Following, ReadRecord } from '../contents.ts';
import { SIDE_BAR } from '../items.ts';
import { excerptAt } from '../places.ts';
import { counted, plural, spoken } from '../plural.ts';
import { type Row, type Shown, viewOf } from './tree.ts';

/** Every text that is cited, once, with how often and where. */
export function citationsView(following: Following): readonly Disposable[] {
  return [viewOf('meetingRecord.citations', following, citationsShown)];
}

/** The rows of what is cited, by name. */
export function citationsShown(atHand: ReadRecord): Shown {
  const names = new Intl.Collator(spoken(), { numeric: true });
  const citations = [...atHand.contents.citations].sort((a, b) => names.compare(a.name, b.name));
  return {
    rows: citations.map(citation => rowOf(atHand, citation)),
    description: citations.length ? counted(citations.length) : '',
  };
}

/** `Security Council resolution 2331 (2016)`: a narrow view cuts off the end, where alone it differs from the others. */
const WHOSE_AND_NUMBER = /^(\D+) (\S*\d.*)$/;

function rowOf({ document, contents }: ReadRecord, { key, name, places }: ContentsCitation): Row {
  const [, whose = '', number = name] = WHOSE_AND_NUMBER.exec(name) ?? [];
  return {
    id: key,
    label: number,
    tooltip: name,
    details: [whose, places.length === 1 ? l10n.t('once') : plural('{0} time|{0} times', places.length)],
    icon: 'references',
    place: places[0]!.range,
    children: () =>
      places.map(({ range, speech }, i) => ({
        id: `${key} #${i}`,
        label: excerptAt(document, range, SIDE_BAR),
        details: [
          l10n.t('line {0}', range.start.line + 1),
          ...(speech === undefined ? [] : [contents.speeches[speech]!.name]),
        ],
        place: range,
      })),
  };
}
