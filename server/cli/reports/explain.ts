import { rules } from '../../rules/index.ts';
import { type Example, exampleText } from '../../rules/rule.ts';
import { argumentsOf, meant, type Outcome, UsageError } from '../command.ts';
import { quoted } from '../files/reading.ts';

/** `meeting-record explain name-to-come`: the rule's own text and examples. */
export async function explain(args: readonly string[]): Promise<Outcome> {
  const help = helpOf();
  const { values, positionals } = argumentsOf(args, help, {});
  if (values.help) return { out: help, code: 0 };
  const [id, ...others] = positionals;
  if (id === undefined || others.length) throw new UsageError(`explain takes one RULE.\n\n${help.trimEnd()}`);
  const rule = rules.find(each => each.id === id);
  if (!rule) throw new UsageError(`${noRule(id)}\n\n${help.trimEnd()}`);
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
    `${rule.id} (${rule.severity}${rule.off ? '; off until "rules" gives it a weight' : ''})`,
    rule.summary,
    rule.why,
    examples('Found:', rule.wrong),
    examples('Not found:', rule.right),
  ].join('\n\n');
  return { out: `${out}\n`, code: 0 };
}

/** What somebody is told who names a rule that there is not. */
export function noRule(id: string): string {
  const ids = rules.map(each => each.id);
  return `There is no rule ${quoted(id)}.${meant(id, ids)}`;
}

function helpOf(): string {
  const ids = rules.map(each => `  ${each.id}\n`).join('');
  return `meeting-record explain RULE, one of:\n${ids}\n  meeting-record explain ${rules[0]!.id}\n`;
}
