import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { t } from '../../l10n/l10n.ts';
import { SPACES } from '../../project/configuration/format-style.ts';
import { affiliationsOfNames } from '../../project/speakers/same-name.ts';
import { attached } from '../../record/attached.ts';
import { citationsOf } from '../../record/citations.ts';
import { presiding } from '../../record/presiding.ts';
import type { Span, Vote } from '../../record/record.ts';
import { nodesOf, speechesOf } from '../../record/walk.ts';
import { oneLine, speakerName } from '../names/speaker-label.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { positionAt, rangeOf, spanOf } from '../open/range.ts';

/** What goes without saying at an offset: `(2016)` behind `resolution 2331`. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
  readonly side: 'behind' | 'before';
  /** What a double click writes there; absent where it does not belong in the text. */
  readonly written?: string;
}

const read = attached<OpenRecord, readonly Hint[]>();

/**
 * textDocument/inlayHint: what a reader would have to look up, where it is certain. A part is asked for with each step
 * of scrolling, so all are found once for each version.
 */
export function inlayHints(open: OpenRecord, range: Range): InlayHint[] {
  let hints = read.get(open);
  if (!hints) {
    hints = [...years(open), ...delegations(open), ...presiders(open), ...counts(open)].sort((a, b) => a.at - b.at);
    read.set(open, hints);
  }
  const { start, end } = spanOf(open.lines, range);
  return hints.filter(({ at }) => start <= at && at <= end).map(hint => inProtocol(open, hint));
}

function inProtocol({ lines }: OpenRecord, { at, label, tooltip, side, written }: Hint): InlayHint {
  return {
    position: positionAt(lines, at),
    label,
    tooltip,
    kind: InlayHintKind.Parameter,
    ...(side === 'behind' ? { paddingLeft: true } : { paddingRight: true }),
    ...(written && { textEdits: [{ range: rangeOf(lines, { start: at, end: at }), newText: written }] }),
  };
}

/** `resolution 2331 ⟨(2016)⟩`, where a speech first cites it, unless it has said the year. */
function* years({ record, known }: OpenRecord): Generator<Hint> {
  const speeches = speechesOf(record);
  const space = SPACES[known.settings?.format.citationSpaces ?? 'no-break'];
  let next = 0;
  let seen = new Set<string>();
  for (const { kind, body, bodyFrom, key, number, year, date, designation } of citationsOf(record)) {
    for (; next < speeches.length && speeches[next]!.span.start <= designation.start; next++) seen = new Set();
    if (kind !== 'resolution' || body !== 'Security Council' || !number || seen.has(key)) continue;
    seen.add(key);
    if (year || date || bodyFrom === 'context') continue;
    const resolution = known.catalogue.resolution(number.value);
    if (!resolution) continue;
    const { title, knownFor } = resolution;
    const label = `(${resolution.year})`;
    const tooltip = title ?? knownFor ?? t('Security Council resolution {0} is of {1}.', number.value, resolution.year);
    yield { at: designation.end, label, tooltip, side: 'behind', written: `${space}${label}` };
  }
}

/** `Mr. RAMÍREZ ⟨(Venezuela)⟩ said`, where another opening, or the list, says of the name whose it is. */
function* delegations({ record, known }: OpenRecord): Generator<Hint> {
  for (const [speech, { affiliation, from }] of affiliationsOfNames(record, known)) {
    const words = typeof affiliation === 'string' ? affiliation : oneLine(record, affiliation);
    const tooltip = from === 'list' ? t('As on the speakers list.') : t('As where the name stands in full.');
    yield { at: speech.speaker.name!.end, label: `(${words})`, tooltip, side: 'behind' };
  }
}

/** `The President ⟨(Mr. Treki)⟩:`, as the head of the record, who has taken the Chair or an opening above says. */
function* presiders({ record }: OpenRecord): Generator<Hint> {
  for (const [{ speaker }, { title: _, ...who }] of presiding(record)) {
    const tooltip = t('As the record says whose office it is.');
    yield { at: speaker.title!.end, label: `(${speakerName(record, who)})`, tooltip, side: 'behind' };
  }
}

/** `In favour: ⟨93⟩ Algeria, Angola …`, where the text gives a list and no count. */
function* counts({ record }: OpenRecord): Generator<Hint> {
  for (const node of nodesOf(record)) {
    if (node.kind !== 'vote') continue;
    for (const States of listsOf(node)) {
      const tooltip = t('So many stand in this list.');
      yield { at: States[0]!.start, label: String(States.length), tooltip, side: 'before' };
    }
  }
}

function listsOf({ inFavour, against, abstaining }: Vote): readonly (readonly Span[])[] {
  return [inFavour, against, abstaining].flatMap(side =>
    side?.States?.length && side.count === undefined ? [side.States] : [],
  );
}
