import type { Severity } from '../../../rules/rule.ts';
import { shown } from '../../files/reading.ts';
import { type Checked, isBlocking, type Reported } from '../checked.ts';
import { verdictOf } from '../summary.ts';
import type { About, Format } from './format.ts';

/** For a person: `draft.record.txt:7:1 error name-to-come`, what to do, the line with the words marked, the rule's page. */
export const text: Format = {
  record({ file, findings }: Checked, about) {
    const name = shown(file);
    const told = about.isQuiet ? findings.filter(isBlocking) : findings;
    return told.map(finding => inWords(name, finding, about)).join('\n');
  },
  between: '\n',
  end(summary, { isQuiet }, isEmpty) {
    const verdict = verdictOf(summary);
    if (!verdict || (isQuiet && isEmpty)) return '';
    return `${isEmpty ? '' : '\n'}${verdict}\n`;
  },
};

function inWords(name: string, finding: Reported, { manual, colours }: About): string {
  const { rule, severity, message, start, excerpt } = finding;
  const paint = (code: string, words: string) => (colours ? `\u001b[${code}m${words}\u001b[0m` : words);
  const where = `${name}:${start.line + 1}:${start.character + 1}`;
  const mark = excerpt.line.slice(excerpt.from, excerpt.from + excerpt.length);
  return [
    `${paint('1', where)} ${paint(COLOURS[severity], severity)} ${rule}`,
    `  ${shown(message)}`,
    `    ${inert(excerpt.line)}`,
    `    ${under(excerpt.line.slice(0, excerpt.from))}${paint(COLOURS[severity], '^'.repeat(widthOf(mark) || 1))}`,
    `  ${paint('2', `${manual}#${rule}`)}`,
    '',
  ].join('\n');
}

/** Words of a record that a terminal shows and does not obey: what is a command to it, as the start of a colour, is `␛`. */
function inert(words: string): string {
  // A look, since most lines have none.
  if (words.search(COMMAND) < 0) return words;
  return words.replace(COMMAND, control =>
    String.fromCharCode(control < ' ' ? 0x2400 + control.charCodeAt(0) : 0xfffd),
  );
}

const COMMAND = /[\0-\x08\x0a-\x1f\x7f-\x9f]/g;

/** The blank of the same width as words are on a terminal. */
function under(words: string): string {
  const parts = words.split('\t');
  return parts.map(part => ' '.repeat(widthOf(part))).join('\t');
}

/** How many columns of a terminal words take: an accent of its own takes none, `漢` two. A command shows as one sign. */
function widthOf(words: string): number {
  if (!MAY_BE_ODD.test(words)) return words.length;
  const { default: width } = require('string-width') as typeof import('string-width');
  return width(inert(words).replace(/(?!\ufe0f)\p{M}/gu, ''));
}

/** A cheap look for signs that take no column, or two: most lines have none. */
const MAY_BE_ODD = /[\u0300-\u1fff]|[\u200b-\u200f\u2028-\u202e\u2060-\u206f]|[\u20d0-\uffff]/;

/** Bold red, bold yellow, blue, dim: what a terminal's own palette has. */
const COLOURS: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', information: '34', hint: '2' };
