import { commands, type Disposable, l10n, languages, Position, window, workspace } from 'vscode';
import type { DialectId } from '../server/record/record.ts';
import type { LanguageServer } from './connection/languageServer.ts';
import type { AtHand, Following } from './contents.ts';
import { LANGUAGE } from './language.ts';

/** The kind of record, beside the language in the status bar, and the command that says another one. */
export function dialectStatus(following: Following, server: () => Promise<LanguageServer>): readonly Disposable[] {
  const item = languages.createLanguageStatusItem('meetingRecord.dialect', { language: LANGUAGE });
  const name = l10n.t('Kind of Record');
  item.name = name;
  item.command = { command: 'meetingRecord.chooseDialect', title: l10n.t('Change') };
  const show = (atHand: AtHand | undefined) => {
    const dialect = atHand?.contents?.dialect;
    item.busy = !!atHand && !dialect && !atHand.isUnchecked;
    item.text = dialect ? names()[dialect] : name;
    item.detail = name;
  };
  show(following.now);
  return [
    item,
    following.onDidChange(show),
    commands.registerCommand('meetingRecord.chooseDialect', () => chooseDialect(following, server)),
  ];
}

/** Asks for the kind, then for what it holds: written to the folder's file; of what is in none to the person's settings. */
async function chooseDialect(following: Following, server: () => Promise<LanguageServer>): Promise<void> {
  const atHand = following.now;
  if (!atHand) return;
  const { document, contents } = atHand;
  const title = l10n.t('Kind of Record');
  const isNow = (dialect: string) => dialect === contents?.dialect;
  // The list begins where it is now: one Enter too many says nothing new.
  const kinds = Object.entries({ ...names(), '': l10n.t('As the text itself shows') })
    .sort(([a], [b]) => Number(isNow(b)) - Number(isNow(a)))
    .map(([dialect, label]) => ({ label, description: isNow(dialect) ? l10n.t('now') : '', dialect }));
  const kind = await window.showQuickPick(kinds, { title, placeHolder: l10n.t('How is this record to be read?') });
  if (!kind) return;
  // Where no folder is open the record's own counts.
  const inFolder = workspace.fs.isWritableFileSystem(document.uri.scheme);
  const scopes = inFolder
    ? [
        { label: l10n.t('This record alone'), holdsFor: 'record' },
        { label: l10n.t('All records of its folder'), holdsFor: 'folder' },
      ]
    : [{ label: l10n.t('All records, where no folder says otherwise'), holdsFor: 'all' }];
  const detail = inFolder ? l10n.t('Written to meeting-record.json') : l10n.t('Written to your settings');
  const rows = scopes.map(scope => ({ ...scope, detail }));
  const scope = await window.showQuickPick(rows, { title, placeHolder: kind.label });
  if (!scope) return;
  const { dialect } = kind;
  if (!inFolder)
    return workspace.getConfiguration('meetingRecord', document).update('dialect', dialect || undefined, true);
  const params = { dialect, holdsFor: scope.holdsFor };
  const written = await (await server()).edit('meetingRecord/chooseDialect', document, new Position(0, 0), params);
  if (written !== undefined) return;
  if (!dialect && !contents?.isMistaken)
    void window.showInformationMessage(l10n.t('No kind was set here: the text itself shows it.'));
  else
    void window.showWarningMessage(
      l10n.t('Nothing was written to meeting-record.json. If it has mistakes, Problems lists them.'),
    );
}

/** What people call each kind: `Meetings coverage`. */
function names(): Readonly<Record<DialectId, string>> {
  return {
    coverage: l10n.t('Meetings coverage'),
    verbatim: l10n.t('Verbatim record'),
    summary: l10n.t('Summary record'),
    transcript: l10n.t('Transcript or minutes'),
    plain: l10n.t('No known kind'),
  };
}
