import {
  CodeLens,
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Contents, ContentsItem, ContentsSpeech } from '../server/features/outline/contents.ts';
import type { Following } from './contents.ts';
import { LANGUAGE } from './language.ts';
import { showAt, toRange } from './places.ts';
import { plural } from './plural.ts';
import { wordCount } from './views/speakersView.ts';
import { isRecord } from './workedOn.ts';

/** How often, and how soon, the lenses are asked for again where the server has not answered. Milliseconds. */
const MOST_TRIES = 5;
const AGAIN = 1000;

/** VS Code lays out each by itself: over nine thousand speeches it stood still for a quarter of a minute. */
const MOST_SPEECHES = 2000;

/** What is mended by saying once who speaks. */
const NAME = 'name-to-come';
const PRONOUN = 'undecided-pronoun';

/**
 * Over each speech how many words it has and, where something is open in it, how much; a click goes to the first. Where
 * it is open who speaks, that can be filled in from there.
 */
export function lenses(following: Following): readonly Disposable[] {
  const changed = new EventEmitter<void>();
  let unanswered = 0;
  const isOn = (document: TextDocument) =>
    workspace.getConfiguration('meetingRecord', document).get<boolean>('codeLens') !== false;
  /** Texts of which something has been said before: their next answer is near. */
  const told = new WeakSet<TextDocument>();
  const ask = async (document: TextDocument) => {
    const { now } = following;
    // What has just been told is not asked for once more.
    const isTold = now?.document === document && now.contents?.version === document.version;
    const contents = isTold ? now.contents : await following.of(document);
    if (contents) {
      told.add(document);
      unanswered = 0;
      // The server was busy with a newer text: VS Code asks again only when it is told to.
    } else if (unanswered++ < MOST_TRIES) setTimeout(() => changed.fire(), AGAIN);
    return contents;
  };
  return [
    changed,
    following.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('meetingRecord.codeLens')) changed.fire();
    }),
    languages.registerCodeLensProvider(
      { language: LANGUAGE },
      {
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document) {
          if (!isOn(document) || !isRecord(document)) return [];
          const asked = ask(document);
          // VS Code lets as long pass before its next question as this answer takes, and the first takes the server's start.
          if (!told.has(document)) {
            void asked.then(contents => contents && changed.fire());
            return [];
          }
          const contents = await asked;
          if (!contents || contents.speeches.length > MOST_SPEECHES) return [];
          return lensesOf(document.uri.toString(), contents);
        },
      },
    ),
    commands.registerCommand('meetingRecord.showOpenItem', async (address?: string, place?: ContentsItem['range']) => {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === address);
      if (!document || !place) return;
      await showAt(document, place, false);
      await commands.executeCommand('editor.action.quickFix');
    }),
  ];
}

function lensesOf(address: string, { speeches, items }: Contents): CodeLens[] {
  const open = openBySpeech(items);
  return speeches.flatMap((speech, i) => lensesOver(speech, address, open.get(i) ?? []));
}

function openBySpeech(items: readonly ContentsItem[]): ReadonlyMap<number, readonly ContentsItem[]> {
  const open = new Map<number, ContentsItem[]>();
  for (const item of items) {
    if (item.speech === undefined) continue;
    const others = open.get(item.speech);
    if (others) others.push(item);
    else open.set(item.speech, [item]);
  }
  return open;
}

function lensesOver({ selection, words }: ContentsSpeech, address: string, items: readonly ContentsItem[]): CodeLens[] {
  const over = (title: string, command = '', at?: unknown) =>
    new CodeLens(toRange(selection), { title, command, ...(command && { arguments: [address, at] }) });
  const count = over(wordCount(words));
  if (!items.length) return [count];
  const go = over(plural('{0} open', items.length), 'meetingRecord.showOpenItem', items[0]!.range);
  const nobody = items.find(({ rule }) => rule === NAME) ?? items.find(({ rule }) => rule === PRONOUN);
  if (!nobody) return [count, go];
  const fill = nobody.rule === NAME ? l10n.t('Fill in the speaker…') : l10n.t('Fill in the speaker’s pronoun…');
  return [count, go, over(fill, 'meetingRecord.fillInSpeaker', nobody.range.start)];
}
