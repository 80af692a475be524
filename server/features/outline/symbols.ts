import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { attached } from '../../record/attached.ts';
import type { MeetingRecord, Node, Span, Speech } from '../../record/record.ts';
import { originOf } from '../../record/revision/moved-speech.ts';
import { copied, movedSpan } from '../../record/revision/revision.ts';
import { missingSpeechName, oneLine, presidingName, speakerDetail, speakerName } from '../names/speaker-label.ts';
import { voteName } from '../names/vote-label.ts';
import type { OpenRecord } from '../open/open-record.ts';
import { isRangeOf, positionAt, rangeOf } from '../open/range.ts';

/**
 * The protocol has no kinds for meetings; these are the ones whose icons say it best. A speech is the pin that looks
 * like a microphone, what is still missing is the lightning, a vote the switch between true and false.
 */
const KINDS = {
  record: SymbolKind.File,
  section: SymbolKind.Namespace,
  speech: SymbolKind.Interface,
  missing: SymbolKind.Event,
  vote: SymbolKind.Boolean,
} as const;

/** textDocument/documentSymbol: the record by its title, in it the sections, in these the speeches and votes. */
export function documentSymbols(open: OpenRecord): DocumentSymbol[] {
  return symbolsOf(open, open.record.children);
}

/** The same for a client that knows no trees: one list, each with the name of what holds it. */
export function flatSymbols(open: OpenRecord): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = (symbols: readonly DocumentSymbol[], containerName?: string) => {
    for (const { name, kind, range, children } of symbols) {
      flat.push({ name, kind, location: { uri: open.uri, range }, ...(containerName && { containerName }) });
      add(children ?? [], name);
    }
  };
  add(documentSymbols(open));
  return flat;
}

function symbolsOf(open: OpenRecord, nodes: readonly Node[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let siblings = symbols;
  for (const [i, node] of nodes.entries()) {
    // A title of several lines is one: what follows is the record that it names, up to the title of another one.
    if (node.kind === 'title' && siblings !== symbols && !siblings.length) continue;
    const own = symbolOf(open, node);
    if (!own) continue;
    if (node.kind !== 'title') {
      siblings.push(own);
      continue;
    }
    endRecord(open, symbols, nodes[i - 1]);
    siblings = [];
    symbols.push({ ...own, children: siblings });
  }
  endRecord(open, symbols, nodes.at(-1));
  return symbols;
}

/** A record reaches from its title to the last of what it holds. */
function endRecord({ lines }: OpenRecord, symbols: readonly DocumentSymbol[], last: Node | undefined): void {
  const record = symbols.at(-1);
  if (record?.kind === KINDS.record && last) record.range.end = positionAt(lines, last.content.end);
}

function symbolOf(open: OpenRecord, node: Node): DocumentSymbol | undefined {
  const { record } = open;
  switch (node.kind) {
    case 'title':
      // Minutes kept in Markdown mark their title.
      return symbol(open, node, KINDS.record, oneLine(record, node.content).replace(/^#+ /, ''), node.content);
    case 'section': {
      const own = symbol(open, node, KINDS.section, oneLine(record, node.heading), node.heading);
      return { ...own, children: symbolsOf(open, node.children) };
    }
    case 'speech':
      return speechSymbol(open, node);
    case 'missing-speech':
      return symbol(open, node, KINDS.missing, missingSpeechName(record, node), node.content);
    case 'vote':
      return symbol(open, node, KINDS.vote, voteName(node), node.content);
    default:
      return undefined;
  }
}

/** What the outline shows of a speech. */
interface Shown {
  readonly name: string;
  readonly detail: string;
  /** As it was last asked for. */
  symbol?: DocumentSymbol;
}

/** For as long as an edit leaves the speech as it is: there are thousands, and they are asked for on every keystroke. */
const shown = attached<Speech, Shown>();

/** The symbol of a speech: the same object for as long as the speech stays as it is, in its place on its lines. */
function speechSymbol(open: OpenRecord, speech: Speech): DocumentSymbol {
  const { record, lines } = open;
  const { content } = speech;
  const origin = originOf(speech);
  const label = shown.get(origin) ?? labelOf(record, speech);
  const detail = label.detail || presidingName(record, speech);
  const selected = within(content, movedSpan(origin.speaker.span, content.start - origin.content.start));
  const { symbol: last } = label;
  if (
    last &&
    last.detail === (detail || undefined) &&
    isRangeOf(lines, last.range, content) &&
    isRangeOf(lines, last.selectionRange, selected)
  )
    return last;
  const kind = origin.speaker.placeholder ? KINDS.missing : KINDS.speech;
  const own = symbol(open, speech, kind, label.name, selected);
  label.symbol = detail ? { ...own, detail } : own;
  shown.set(origin, label);
  return label.symbol;
}

function labelOf(record: MeetingRecord, { speaker }: Speech): Shown {
  return { name: copied(speakerName(record, speaker)), detail: copied(speakerDetail(record, speaker)) };
}

/** `selected` is what a click selects; the protocol wants it within the symbol's own range, and a name that is not empty. */
function symbol(
  { lines }: OpenRecord,
  { content }: { readonly content: Span },
  kind: SymbolKind,
  name: string,
  selected: Span,
): DocumentSymbol {
  const selectionRange = rangeOf(lines, within(content, selected));
  return { name: name || '…', kind, range: rangeOf(lines, content), selectionRange };
}

/** A span moved into another. */
function within({ start, end }: Span, span: Span): Span {
  const first = Math.max(start, Math.min(span.start, end));
  return { start: first, end: Math.max(first, Math.min(span.end, end)) };
}
