import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { Severity } from '../../../rules/rule.ts';
import { isBlocking, type Reported } from '../checked.ts';
import { isUncertain } from '../summary.ts';
import type { About, Format } from './format.ts';

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), as GitHub's code scanning and editors read it. */
export const sarif: Format = {
  begin(about) {
    const tool: Run['tool'] = {
      driver: {
        name: 'Meeting Record',
        semanticVersion: about.version,
        version: about.version,
        informationUri: about.manual,
        rules: about.rules.map(rule => descriptorOf(rule, about)),
      },
    };
    return `{
"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
"version": "2.1.0",
"runs": [{
"tool": ${JSON.stringify(tool)},
"columnKind": "utf16CodeUnits",
"originalUriBaseIds": ${JSON.stringify({ ROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } })},
"results": [
`;
  },
  record: ({ file, findings }, about) =>
    findings
      .filter(finding => !about.isQuiet || isBlocking(finding))
      .map(finding => JSON.stringify(resultOf(file, finding, about)))
      .join(',\n'),
  between: ',\n',
  end(summary) {
    const invocations: Run['invocations'] = [
      {
        executionSuccessful: !isUncertain(summary),
        toolExecutionNotifications: summary.faults.map(text => ({ level: 'error', message: { text } })),
        toolConfigurationNotifications: summary.problems.map(text => ({ level: 'error', message: { text } })),
      },
    ];
    return `\n],\n"invocations": ${JSON.stringify(invocations)}\n}]\n}\n`;
  },
};

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

function descriptorOf({ id, summary, why, severity }: About['rules'][number], { manual }: About): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    helpUri: `${manual}#${id}`,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(file: string, { rule, severity, message, start, end }: Reported, { rules }: About): Result {
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(file),
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  };
}

/** A path from the working directory where the file is below it, so that reports of two machines are the same. */
function locationOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const relative = path.relative('', file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(file).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' };
}
