import { commands, type Disposable, l10n, Position, Uri, window, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';
import type { LanguageServer } from './languageServer.ts';

/** What the server fills in; what a person leaves open stays so. */
interface Given {
  readonly name?: string;
  readonly pronoun?: 'he' | 'she' | 'they';
}

/**
 * The command that asks for a speaker, name first, pronoun then, and has both written into the speech in one step. Code
 * actions call it with the place; from a key or the palette it is where the cursor stands. Nothing is asked of who is
 * given, as a key binding may do: `{ "pronoun": "she" }`.
 */
export function fillInCommand(server: () => Promise<LanguageServer>): Disposable {
  return commands.registerCommand(
    'meetingRecord.fillInSpeaker',
    async (address?: string | null, place?: Position | null, who?: Given) => {
      const editor = window.activeTextEditor;
      const document = address ? await workspace.openTextDocument(Uri.parse(address)) : editor?.document;
      if (document?.languageId !== LANGUAGE) return;
      const position = place
        ? new Position(place.line, place.character)
        : (editor?.selection.active ?? new Position(0, 0));
      const given = who ?? (await askFor());
      if (!given) return;
      const isDone = await (await server()).edit('meetingRecord/fillIn', document, position, given);
      if (!isDone) {
        window.setStatusBarMessage(l10n.t('No speaker is open here: put the cursor on NAME TO COME or he/she.'), 5000);
      }
    },
  );
}

/** Asks for a name, which may stay open, and a pronoun; undefined where the person has thought better of it. */
async function askFor(): Promise<Given | undefined> {
  const name = await window.showInputBox({
    title: l10n.t('Fill in the speaker'),
    prompt: l10n.t('The name, in any case. Leave it empty to fill in the pronoun alone.'),
    placeHolder: 'Ilse Brandvold',
  });
  if (name === undefined) return undefined;
  const choices = [
    ...(['she', 'he', 'they'] as const).map(pronoun => ({ label: pronoun, pronoun })),
    { label: l10n.t('Leave the pronouns open'), pronoun: undefined },
  ];
  const chosen = await window.showQuickPick(choices, { title: l10n.t('The speaker’s pronoun in this speech') });
  if (!chosen) return undefined;
  return { ...(name.trim() && { name: name.trim() }), ...(chosen.pronoun && { pronoun: chosen.pronoun }) };
}
