import type { Severity } from '../../rules/rule.ts';
import { type Checked, isBlocking, type Reported } from '../checked.ts';
import { shown } from '../reading.ts';
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
  return [
    `${paint('1', where)} ${paint(COLOURS[severity], severity)} ${rule}`,
    `  ${shown(message)}`,
    `    ${inert(excerpt.line)}`,
    `    ${under(excerpt.line.slice(0, excerpt.from))}${paint(COLOURS[severity], '^'.repeat(excerpt.length))}`,
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
  const wide = MAY_BE_MARK.test(words) ? words.replace(/\p{M}/gu, '') : words;
  return wide.includes('\t') ? wide.replace(/[^\t]/g, ' ') : ' '.repeat(wide.length);
}

/** A cheap look for accents of their own: most lines have none. */
const MAY_BE_MARK = /[\u0300-\u1fff\u20d0-\uffff]/;

/** Bold red, bold yellow, blue, dim: what a terminal's own palette has. */
const COLOURS: Readonly<Record<Severity, string>> = { error: '1;31', warning: '1;33', information: '34', hint: '2' };
