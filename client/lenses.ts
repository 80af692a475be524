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
import type { ContentsItem } from '../server/features/contents.ts';
import type { Following } from './contents.ts';
import { LANGUAGE } from './language.ts';
import { showAt, toRange } from './places.ts';
import { plural } from './plural.ts';
import { wordCount } from './views/speakersView.ts';

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
          if (!isOn(document)) return [];
          const { now } = following;
          // What has just been told is not asked for once more.
          const isTold = now?.document === document && now.contents?.version === document.version;
          const contents = isTold ? now.contents : await following.of(document);
          if (!contents) {
            // The server has not begun yet, or was busy with a newer text: VS Code asks again only when it is told to.
            if (unanswered++ < MOST_TRIES) setTimeout(() => changed.fire(), AGAIN);
            return [];
          }
          unanswered = 0;
          if (contents.speeches.length > MOST_SPEECHES) return [];
          const open = new Map<number, ContentsItem[]>();
          for (const item of contents.items) {
            if (item.speech === undefined) continue;
            const others = open.get(item.speech);
            if (others) others.push(item);
            else open.set(item.speech, [item]);
          }
          return contents.speeches.flatMap(({ selection, words }, i) => {
            const range = toRange(selection);
            const items = open.get(i);
            const count = new CodeLens(range, { title: wordCount(words), command: '' });
            if (!items) return [count];
            const title = plural('{0} open', items.length);
            const address = document.uri.toString();
            const go = { title, command: 'meetingRecord.showOpenItem', arguments: [address, items[0]!.range] };
            const nobody = items.find(({ rule }) => rule === NAME) ?? items.find(({ rule }) => rule === PRONOUN);
            const fill = nobody && {
              title: nobody.rule === NAME ? l10n.t('Fill in the speaker…') : l10n.t('Fill in the speaker’s pronoun…'),
              command: 'meetingRecord.fillInSpeaker',
              arguments: [address, nobody.range.start],
            };
            return [count, new CodeLens(range, go), ...(fill ? [new CodeLens(range, fill)] : [])];
          });
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
