import { rules } from '../rules/index.ts';
import { type Example, exampleText } from '../rules/rule.ts';
import { type Outcome, UsageError } from './command.ts';
import { shown } from './reading.ts';

/** `meeting-record explain name-to-come`: the rule's own text and examples. */
export async function explain(args: readonly string[]): Promise<Outcome> {
  const [id] = args;
  if (id === '--help' || id === '-h') return { out: help(), code: 0 };
  const rule = rules.find(each => each.id === id);
  if (!rule) throw new UsageError([...(id ? [`There is no rule “${shown(id)}”.\n`] : []), help().trimEnd()].join('\n'));
  const examples = (title: string, texts: readonly Example[]) =>
    [
      title,
      ...texts.map(text =>
        exampleText(text)
          .replace(/^[ \t]*(?=\S)/gm, '  $&')
          .replace(/^[ \t]+$/gm, ''),
      ),
    ].join('\n\n');
  const out = [
    `${rule.id} (${rule.severity})`,
    rule.summary,
    rule.why,
    examples('Found:', rule.wrong),
    examples('Not found:', rule.right),
  ].join('\n\n');
  return { out: `${out}\n`, code: 0 };
}

function help(): string {
  const ids = rules.map(each => `  ${each.id}\n`).join('');
  return `meeting-record explain RULE, one of:\n${ids}\n  meeting-record explain ${rules[0]!.id}\n`;
}
