// What a person sees first in the throw-away profile of `npm start`: the record, its Outline and its Problems.
// A server has no setting that says so, and the browser keeps the layout to itself; so an extension arranges it.
const vscode = require('vscode');

exports.activate = async () => {
  const reloaded = vscode.window.tabGroups.all.some(group => group.tabs.length > 0);
  if (reloaded) return;
  const record = process.env.MEETING_RECORD_FIRST;
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (record && folder) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, record), { preview: false });
  }
  await vscode.commands.executeCommand('outline.focus');
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
