import { commands, type Disposable, l10n, type Uri, type Webview } from 'vscode';
import type { Contents, ContentsVote } from '../../server/features/outline/contents.ts';
import type { Following } from '../contents.ts';
import { goTo } from '../places.ts';
import { plural } from '../plural.ts';
import { wordCount } from '../views/speakersView.ts';
import { overviewCsv } from './overviewCsv.ts';
import { overviewSvg } from './overviewDrawing.ts';
import { overviewPage } from './overviewPage.ts';
import type { OverviewWords } from './overviewWords.ts';
import type { PanelContent } from './panel.ts';
import { panelsOf } from './panels.ts';
import { saveAs } from './saveAs.ts';

/** The panel that shows who spoke how long, where something is open, how States voted, and who cites what. */
export function overview(following: Following): readonly Disposable[] {
  const panels = panelsOf({
    viewType: 'meetingRecord.overview',
    title: name => l10n.t('Overview of {0}', name),
    page: overviewPage,
    gone: () => l10n.t('The record is no longer there.'),
    begin: (webview, uri) => overviewOf(webview, uri, following),
  });
  following.heed(panels);
  return [
    panels,
    commands.registerCommand('meetingRecord.showOverview', () => {
      if (following.now) panels.show(following.now.document);
    }),
  ];
}

function overviewOf(webview: Webview, uri: Uri, following: Following): PanelContent {
  let contents: Contents | undefined;
  let width: number | undefined;
  const show = async () => {
    if (contents) await webview.postMessage({ svg: overviewSvg(contents, words(), width) });
  };
  return {
    async draw(document) {
      contents = (await following.of(document)) ?? contents;
      await show();
    },
    said({ line, save, width: told }) {
      if (typeof told === 'number') {
        width = told;
        void show();
      } else if (typeof line === 'number') void goTo(uri, line);
      else if (contents && save === 'svg') void saveAs(uri, 'svg', overviewSvg(contents, words()));
      // Without the mark a spreadsheet takes the text for one of an older encoding.
      else if (contents && save === 'csv') void saveAs(uri, 'csv', `\ufeff${overviewCsv(contents)}`);
    },
    dispose() {},
  };
}

function words(): OverviewWords {
  return {
    record: l10n.t('The record, from beginning to end'),
    bySpeaker: l10n.t('Speakers, in the order of speaking'),
    byState: l10n.t('States and organizations, in the order of speaking'),
    votes: l10n.t('Votes: in favour, against, abstaining'),
    citations: l10n.t('Who cites what'),
    none: l10n.t('None'),
    words: wordCount,
    speeches: count => plural('{0} speech|{0} speeches', count),
    open: count => plural('{0} open', count),
    line: line => l10n.t('line {0}', line),
    vote: votesOf,
    more: count => plural('{0} more', count),
  };
}

function votesOf({ inFavour, against, abstaining }: ContentsVote): string {
  return [
    ...(inFavour === undefined ? [] : [plural('{0} in favour', inFavour)]),
    ...(against === undefined ? [] : [plural('{0} against', against)]),
    ...(abstaining === undefined ? [] : [plural('{0} abstaining', abstaining)]),
  ].join(', ');
}
