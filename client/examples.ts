import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';

/** What comes with the extension to be tried on, by its place in `examples/`; an address on the web lists no folder. */
const EXAMPLES = [
  'draft-undersea-cables.record.txt',
  'finished-undersea-cables.record.txt',
  'transcript-harbour-board.record.txt',
  'verbatim-mountain-lakes.record.txt',
  'desk/grain-reserves.record.txt',
  'desk/meeting-record.json',
  'desk/speakers.csv',
  'parliament/ferry-bill.record.txt',
  'parliament/meeting-record.json',
] as const;

const FOLDER = 'meeting-record-examples';

/** The walkthrough, and the command that begins it: a copy of the examples where the person wants it. */
export function firstMinutes(extension: Uri): readonly Disposable[] {
  return [
    commands.registerCommand('meetingRecord.copyExamples', () => copyExamples(Uri.joinPath(extension, 'examples'))),
    commands.registerCommand('meetingRecord.showFirstMinutes', () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'meeting-record.meeting-record#firstMinutes', false),
    ),
  ];
}

/** Copies the examples into a new folder where the person says, shows the draft, and offers to open the folder. */
async function copyExamples(source: Uri): Promise<void> {
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Where is the folder of examples to be made?'),
      openLabel: l10n.t('Copy the Examples Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!chosen) return;
  try {
    const target = await freeIn(chosen);
    for (const file of EXAMPLES) {
      // VS Code makes the folders above a file that is written.
      await workspace.fs.writeFile(Uri.joinPath(target, file), await workspace.fs.readFile(Uri.joinPath(source, file)));
    }
    await window.showTextDocument(Uri.joinPath(target, EXAMPLES[0]), { preview: false });
    const open = l10n.t('Open the Folder');
    const name = target.path.slice(target.path.lastIndexOf('/') + 1);
    // A person has asked for it, and would look for the folder.
    if ((await window.showInformationMessage(l10n.t('The examples are in the new folder {0}.', name), open)) === open) {
      await commands.executeCommand('vscode.openFolder', target);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('The examples could not be copied: {0}', why));
  }
}

/** A name that nothing has in the folder, so that nothing is written over: `meeting-record-examples-2` at the second time. */
async function freeIn(folder: Uri): Promise<Uri> {
  for (let i = 1; ; i++) {
    const target = Uri.joinPath(folder, i === 1 ? FOLDER : `${FOLDER}-${i}`);
    const isThere = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) return target;
  }
}
