import { type CodeAction, CodeActionKind, type Position, type WorkspaceEdit } from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import {
  candidatesFor,
  filledIn,
  type GivenSpeaker,
  type OpenSpeaker,
  openSpeakerAt,
} from '../../project/speakers/fill-in.ts';
import type { ListedSpeaker } from '../../project/speakers/speakers-list.ts';
import type { Span } from '../../record/record.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Abilities } from '../open/abilities.ts';
import { workspaceEdit } from '../open/edits.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { offsetAt, positionAt } from '../open/range.ts';
import { diagnosticOf } from './diagnostics.ts';

/** The command by which a client asks for a name and a pronoun: an address, a position, and `another` than the listed. */
const ASK_COMMAND = 'meetingRecord.fillInSpeaker';

/** The request that tells it whom the list has for a place. */
export const OPEN_SPEAKER = 'meetingRecord/openSpeaker';

/** What `meetingRecord/openSpeaker` answers: what is open of the speaker at a position, and who may be meant. */
export interface OpenSpeakerAt {
  /** Whether the name is there, and only the pronoun is open. */
  readonly isNamed: boolean;
  /** Whether a pronoun is open. */
  readonly isUndecided: boolean;
  readonly candidates: readonly Pick<ListedSpeaker, 'name' | 'title' | 'pronoun'>[];
}

/** The request by which it then has them filled in. */
export const FILL_IN = 'meetingRecord/fillIn';

/** What `meetingRecord/fillIn` says; what is left out stays open. */
export interface FillInParams extends GivenSpeaker {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A menu shows no more of one delegation. */
const MOST_CANDIDATES = 12;

/**
 * Where a name or a pronoun is open: one action for each candidate of the list, and one that asks. The rules’ own fixes
 * write a pronoun that nobody has listed.
 */
export function fillInActions(
  open: OpenRecord,
  span: Span,
  abilities: Abilities,
  manual: string,
): readonly CodeAction[] {
  const { record, known, findings } = open;
  // Where a person has let these findings stand or switched them off, nothing is to be filled in.
  const isMet = (finding: Finding) =>
    (finding.rule === 'name-to-come' || finding.rule === 'undecided-pronoun') &&
    finding.span.start <= span.end &&
    finding.span.end >= span.start;
  const speaker = findings.some(isMet) ? openSpeakerAt(record, span) : undefined;
  if (!speaker) return [];
  const { start, end } = speaker.speech.span;
  const mended = findings.filter(finding => finding.span.start >= start && finding.span.end <= end && isMet(finding));
  const diagnostics = mended.map(finding => diagnosticOf(open, finding, abilities, manual));
  const action = (title: string, rest: Partial<CodeAction>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...rest,
  });
  const fill = (title: string, given: GivenSpeaker, preferred = false) =>
    action(title, {
      edit: workspaceEdit(open, filledIn(record, speaker, given), abilities),
      ...(preferred && abilities.preferredActions && { isPreferred: true }),
    });

  const candidates = candidatesFor(record, speaker, known).slice(0, MOST_CANDIDATES);
  const actions = candidates.map(candidate =>
    fill(titleFor(candidate, speaker), givenBy(candidate), candidates.length === 1),
  );
  if (abilities.asksForSpeakers) {
    const at = speaker.placeholder ?? speaker.undecided[0]!.span;
    const args = [open.uri, positionAt(open.lines, at.start), 'another'];
    const title = speaker.placeholder ? t('Fill in another speaker…') : t('Fill in the speaker’s pronoun…');
    const asks = candidates.length || !speaker.placeholder ? title : t('Fill in the speaker…');
    actions.push(action(asks, { command: { title: asks, command: ASK_COMMAND, arguments: args } }));
  }
  if (speaker.placeholder && speaker.undecided.length) {
    // Where the list has no pronoun for somebody, only the name can be filled in anyway.
    for (const { name, pronoun } of candidates)
      if (pronoun) actions.push(fill(t('Fill in {0}, the name alone', name), { name }));
  }
  return actions;
}

/** `Fill in Tekeda Alemu, Permanent Representative (he)` */
function titleFor({ name, title, pronoun }: ListedSpeaker, { placeholder, undecided }: OpenSpeaker): string {
  if (!placeholder) return t('Use “{0}” for {1}, as on the speakers list', pronoun!, name);
  const who = [name, title].filter(Boolean).join(', ');
  if (pronoun) return t('Fill in {0} ({1})', who, pronoun);
  return undecided.length ? t('Fill in {0}; the list has no pronoun', who) : t('Fill in {0}', who);
}

function givenBy({ name, title, pronoun }: ListedSpeaker): GivenSpeaker {
  return { name, title, ...(pronoun && { pronoun }) };
}

/** meetingRecord/openSpeaker: null where nothing is open at the position. */
export function openSpeaker(
  { record, known, lines }: OpenRecord,
  { position }: Pick<FillInParams, 'position'>,
): OpenSpeakerAt | null {
  const offset = offsetAt(lines, position);
  const speaker = openSpeakerAt(record, { start: offset, end: offset });
  if (!speaker) return null;
  const candidates = candidatesFor(record, speaker, known).slice(0, MOST_CANDIDATES);
  return {
    isNamed: !speaker.placeholder,
    isUndecided: !!speaker.undecided.length,
    candidates: candidates.map(({ name, title, pronoun }) => ({ name, title, ...(pronoun && { pronoun }) })),
  };
}

/** meetingRecord/fillIn: the edit that fills in what a person was asked for; null where nothing is open at the position. */
export function fillIn(open: OpenRecord, params: FillInParams, abilities: Abilities): WorkspaceEdit | null {
  const offset = offsetAt(open.lines, params.position);
  const speaker = openSpeakerAt(open.record, { start: offset, end: offset });
  if (!speaker) return null;
  const { name, title, pronoun } = params;
  const edits = filledIn(open.record, speaker, {
    ...(typeof name === 'string' && { name }),
    ...(typeof title === 'string' && { title }),
    ...((pronoun === 'he' || pronoun === 'she' || pronoun === 'they') && { pronoun }),
  });
  return edits.length ? workspaceEdit(open, edits, abilities) : null;
}
