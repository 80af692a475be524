import type { Diagnostic, Position } from 'vscode';
import { LANGUAGE } from './language.ts';

/** Something that must be settled before publication: an error or a warning of the server. */
export type OpenItem = Pick<Diagnostic, 'range' | 'message' | 'severity' | 'source'>;

/** `DiagnosticSeverity.Warning`; errors are less, information and hints more. */
const WARNING = 1;

/** What is open among the findings, in the order of the text. */
export function openItems(diagnostics: readonly OpenItem[]): readonly OpenItem[] {
  return diagnostics
    .filter(it => it.source === LANGUAGE && it.severity <= WARNING)
    .sort((a, b) => order(a.range.start, b.range.start) || order(a.range.end, b.range.end));
}

/** Where a walk has come to: the item's index, and whether the walk went round the end of the record. */
export interface Step {
  readonly index: number;
  readonly wrapped: boolean;
}

/** The first item that begins after a position, else the first of all; undefined where nothing is open. */
export function nextFrom(items: readonly OpenItem[], position: Position): Step | undefined {
  const index = items.findIndex(it => order(it.range.start, position) > 0);
  if (items.length === 0) return undefined;
  return index < 0 ? { index: 0, wrapped: true } : { index, wrapped: false };
}

/** The last item that begins before a position, else the last of all; undefined where nothing is open. */
export function previousFrom(items: readonly OpenItem[], position: Position): Step | undefined {
  const index = items.findLastIndex(it => order(it.range.start, position) < 0);
  if (items.length === 0) return undefined;
  return index < 0 ? { index: items.length - 1, wrapped: true } : { index, wrapped: false };
}

const BEFORE = 24;
const EXCERPT = 60;

/**
 * The words around columns `start` to `end` of a line, for a list: some twenty characters before, sixty in all, cut at
 * words, with `…` where something is left out.
 */
export function excerpt(line: string, start: number, end: number): string {
  const space = line.indexOf(' ', start - BEFORE);
  const first = start <= BEFORE ? 0 : space < 0 || space >= start ? start : space + 1;
  const limit = Math.max(end, first + EXCERPT);
  const last = limit >= line.length ? line.length : Math.max(end, line.lastIndexOf(' ', limit));
  return `${first > 0 ? '… ' : ''}${line.slice(first, last).trim()}${last < line.length ? ' …' : ''}`;
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
