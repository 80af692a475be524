import { type Disposable, l10n, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Contents } from '../server/features/outline/contents.ts';
import type { AtHand, Following } from './contents.ts';
import { countsByKind, ignoredWords, type Judged, verdictOf } from './kinds.ts';
import { counted, plural } from './plural.ts';

/** The status bar's answer to “may this go out?”: `31 open` or `Ready`; a click lists what is open. */
export function verdictItem(following: Following): Disposable {
  const item = window.createStatusBarItem('meetingRecord.verdict', StatusBarAlignment.Left, 0);
  item.name = l10n.t('Meeting Record: Verdict');
  const show = (atHand: AtHand | undefined) => {
    if (!atHand) return item.hide();
    const { contents } = atHand;
    if (contents) showVerdict(contents);
    else {
      const [text, label, command] = atHand.isUnchecked ? unchecked() : checking();
      item.text = text;
      item.tooltip = label;
      item.accessibilityInformation = { label };
      item.command = command;
      item.backgroundColor = undefined;
    }
    item.show();
  };
  const showVerdict = (contents: Contents) => {
    item.text = `$(${iconOf(contents)}) ${verdictOf(contents)}`;
    item.backgroundColor = colourOf(contents);
    item.tooltip = tooltipOf(contents);
    item.command = commandOf(contents);
    item.accessibilityInformation = { label: labelOf(contents) };
  };
  const subscription = following.onDidChange(show);
  show(following.now);
  return {
    dispose() {
      subscription.dispose();
      item.dispose();
    },
  };
}

type Words = readonly [text: string, label: string, command?: string];

function checking(): Words {
  const label = l10n.t('Checking …');
  return [`$(sync~spin) ${label}`, label];
}

/** A click starts the server again. */
function unchecked(): Words {
  const label = l10n.t('The Meeting Record server keeps stopping. There are no checks until it is restarted.');
  return [`$(question) ${l10n.t('Not checked')}`, label, 'meetingRecord.restartServer'];
}

function iconOf({ items, isMistaken, isRecord }: Contents): string {
  if (isMistaken || !isRecord) return 'question';
  return items.length ? 'circle-slash' : 'pass';
}

function commandOf({ items, isRecord }: Contents): string {
  if (items.length) return 'meetingRecord.listOpenItems';
  return isRecord ? 'meetingRecord.checkBeforePublication' : 'meetingRecord.chooseDialect';
}

/** Coloured only where it blocks. */
function colourOf({ items }: Contents): ThemeColor | undefined {
  if (!items.length) return undefined;
  const isError = items.some(({ severity }) => severity === 'error');
  return new ThemeColor(isError ? 'statusBarItem.errorBackground' : 'statusBarItem.warningBackground');
}

/** The words of rules alone stand in it, nothing of the record's text. */
function tooltipOf(contents: Contents): MarkdownString {
  const ignored = ignoredWords(contents);
  const lines = [
    `**${sentenceOf(contents)}**`,
    countsByKind(contents.items)
      .map(([kind, count]) => `- ${kind}: ${count}`)
      .join('\n'),
    ...(ignored ? [ignored] : []),
  ];
  return new MarkdownString(lines.filter(Boolean).join('\n\n'));
}

/** One sentence that stands alone, as the check's last word does. */
export function sentenceOf({ items, isMistaken, isRecord, dialect }: Judged): string {
  if (isMistaken) {
    return l10n.t(
      'Not certain: not all of the folder’s files holds; Problems lists what does not. {0} open.',
      counted(items.length),
    );
  }
  if (!isRecord) {
    return dialect === 'plain'
      ? l10n.t('No record is recognized here. If it is one, say of what kind.')
      : l10n.t('No speech is found here. If it is a record, it may be one of another kind.');
  }
  if (!items.length) return l10n.t('Ready: nothing blocks publication.');
  return plural('{0} open item blocks publication.|{0} open items block publication.', items.length);
}

function labelOf(contents: Contents): string {
  const ignored = ignoredWords(contents);
  const kinds = countsByKind(contents.items).map(([kind, count]) => `${kind} ${count}`);
  return [sentenceOf(contents), kinds.join(', '), ignored].filter(Boolean).join(' ');
}
