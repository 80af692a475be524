import { commands, type Disposable, l10n, Position, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { OpenSpeakerAt } from '../server/features/mending/fill-in.ts';
import type { LanguageServer } from './connection/languageServer.ts';
import { LANGUAGE } from './language.ts';
import { voice } from './voice.ts';

/** A name is looked up elsewhere, in the text or in another window, while it is asked for. */
const KEPT = { ignoreFocusOut: true };

/** What the server fills in; what a person leaves open stays so. */
interface Given {
  readonly name?: string;
  readonly title?: string;
  readonly pronoun?: 'he' | 'she' | 'they';
}

/**
 * The command that has a speaker written into the speech in one step: one of those whom the list has for the place, or
 * another, who is asked for, name first, pronoun then. Code actions, whose menu has the list, call it for another. From a
 * key or the palette the place is where the cursor stands. Nothing is asked of who is given, as a key binding may do:
 * `{ "pronoun": "she" }`.
 */
export function fillInCommand(server: () => Promise<LanguageServer>): readonly Disposable[] {
  const status = voice('meetingRecord.fillIn', l10n.t('Meeting Record: Speaker'));
  const command = commands.registerCommand(
    'meetingRecord.fillInSpeaker',
    async (address?: string | null, place?: Position | null, who?: Given | 'another') => {
      const editor = window.activeTextEditor;
      const document = address ? await workspace.openTextDocument(Uri.parse(address)) : editor?.document;
      if (document?.languageId !== LANGUAGE) return;
      const position = place
        ? new Position(place.line, place.character)
        : (editor?.selection.active ?? new Position(0, 0));
      const open = await (await server()).ask<OpenSpeakerAt>('meetingRecord/openSpeaker', document, { position });
      if (!open) return status.say(l10n.t('No speaker is open here: put the cursor on NAME TO COME or he/she.'));
      const given = typeof who === 'object' ? who : await askFor(open, who ? [] : open.candidates);
      if (!given) return;
      const isFilledIn = await (await server()).edit('meetingRecord/fillIn', document, position, given);
      if (isFilledIn) await commands.executeCommand('_meetingRecord.settled');
    },
  );
  return [status, command];
}

/** Asks who it is; undefined where the person has thought better of it. */
async function askFor(
  { isNamed, isUndecided }: OpenSpeakerAt,
  candidates: OpenSpeakerAt['candidates'],
): Promise<Given | undefined> {
  if (candidates.length) {
    type Row = QuickPickItem & { readonly given?: Given };
    const rows: Row[] = candidates.map(({ name, title, pronoun }) => ({
      label: name.replaceAll('$(', '\\$('),
      description: [title, pronoun].filter(Boolean).join(' · '),
      given: { name, title, ...(pronoun && { pronoun }) },
    }));
    const other = isNamed ? l10n.t('Fill in the speaker’s pronoun…') : l10n.t('Fill in another speaker…');
    const chosen = await window.showQuickPick([...rows, { label: other }], {
      title: l10n.t('Fill in the speaker'),
      ...KEPT,
    });
    if (!chosen || chosen.given) return chosen?.given;
  }
  const name = isNamed ? '' : await askForName(isUndecided);
  if (name === undefined) return undefined;
  const given = name.trim() && { name: name.trim() };
  if (!isUndecided) return given || undefined;
  // What is chosen to begin with settles nothing: one Enter too many says of nobody that she is a woman.
  const choices = [
    { label: l10n.t('Leave the pronouns open'), pronoun: undefined },
    ...(['she', 'he', 'they'] as const).map(pronoun => ({ label: pronoun, pronoun })),
  ];
  const chosen = await window.showQuickPick(choices, {
    title: l10n.t('Fill in the speaker’s pronoun…'),
    ...KEPT,
  });
  if (!chosen) return undefined;
  return { ...given, ...(chosen.pronoun && { pronoun: chosen.pronoun }) };
}

function askForName(isUndecided: boolean): Thenable<string | undefined> {
  const prompt = l10n.t('The name, in capitals or not.');
  const orNone = l10n.t('Leave it empty to fill in the pronoun alone.');
  return window.showInputBox({
    title: l10n.t('Fill in the speaker'),
    prompt: isUndecided ? `${prompt} ${orNone}` : prompt,
    ...KEPT,
  });
}
