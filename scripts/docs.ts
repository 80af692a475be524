// npm run docs: writes the README's tables of commands, settings and rules from the manifest and the rules themselves.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contributes } from '../package.json';
import words from '../package.nls.json';
import { rules } from '../server/rules/index.ts';
import { type Example, exampleText, type Rule } from '../server/rules/rule.ts';

const readme = path.resolve(__dirname, '../README.md');

/** What stands for `%name%` in the manifest. */
const said = (text: string) => text.replace(/^%(.+)%$/, (_, name: string) => (words as Record<string, string>)[name]!);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** `ctrl+f8` is `Ctrl+F8`. */
const key = (keys: string) => keys.replace(/[a-z]+/g, name => name[0]!.toUpperCase() + name.slice(1));

function commandsPart(): string {
  const rows = contributes.commands.map(({ command, title }) => {
    const bound = contributes.keybindings.find(it => it.command === command);
    return [said(title), bound ? `${key(bound.key)}, on macOS ${key(bound.mac)}` : ''];
  });
  return table(['Command', 'Keys'], rows);
}

interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

function settingsPart(): string {
  const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties;
  const rows = Object.entries(settings).map(([name, setting]) => {
    const choices = setting.enum?.map((choice, i) => `\`${choice}\`: ${said(setting.enumDescriptions?.[i] ?? '')}`);
    const usual = JSON.stringify(setting.default).replace(/^"(.*)"$/, '$1');
    return [`\`${name}\``, `\`${usual}\``, [said(setting.markdownDescription), ...(choices ?? [])].join('<br>')];
  });
  return table(['Setting', 'Default', 'What it says'], rows);
}

function rulesPart(): string {
  const rows = rules.map(rule => [`[${rule.id}](#${rule.id})`, weightOf(rule), rule.summary]);
  return [table(['Rule', 'Severity', 'What it finds'], rows), ...rules.map(section)].join('\n\n');
}

/** `hint, off`: what it weighs by itself, or would. */
const weightOf = ({ severity, off }: Rule) => (off ? `${severity}, off` : severity);

/** A rule's own heading, which its diagnostics link to. */
function section(rule: Rule): string {
  const { id, summary, why, wrong, right } = rule;
  const example = (shown: Example | undefined) => `\`\`\`text\n${exampleText(shown ?? '')}\n\`\`\``;
  return [
    `### ${id}`,
    `*${weightOf(rule)}* · ${summary}`,
    why,
    `Found, for example:`,
    example(wrong[0]),
    `Left alone:`,
    example(right[0]),
  ].join('\n\n');
}

const PARTS: Readonly<Record<string, () => string>> = {
  commands: commandsPart,
  settings: settingsPart,
  rules: rulesPart,
};

/** A README with what stands between `<!-- rules -->` and `<!-- /rules -->`, and the like, written anew. */
export function withParts(text: string): string {
  return Object.entries(PARTS).reduce((now, [name, part]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const start = now.indexOf(open);
    const end = now.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`README.md has no place for ${open} … ${close}`);
    return `${now.slice(0, start + open.length)}\n${part()}\n${now.slice(end)}`;
  }, text);
}

if (require.main === module) writeFileSync(readme, withParts(readFileSync(readme, 'utf8')));
