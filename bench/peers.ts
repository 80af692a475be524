import { createRequire } from 'node:module';

/** What others do with the same text. Each is made ready before it is timed. */
export interface Peer {
  readonly name: string;
  /** True for a checker of whole texts, as this is; false for a parser. */
  readonly checks: boolean;
  run(text: string): unknown;
}

const require = createRequire(import.meta.url);

/** The two that a quick run needs: the parser and the fastest checker that are named in the goals. */
export async function fewPeers(): Promise<readonly Peer[]> {
  const { micromark } = await import('micromark');
  const markdownlint = await import('markdownlint/sync');
  return [
    { name: MICROMARK, checks: false, run: text => micromark(text) },
    { name: 'markdownlint', checks: true, run: text => markdownlint.lint({ strings: { text } }) },
  ];
}

export const MICROMARK = 'micromark, to HTML';

/** Every peer that a text of a draft's length does not keep busy for minutes. */
export async function peers(): Promise<readonly Peer[]> {
  const { unified } = await import('unified');
  const { default: english } = await import('retext-english');
  const { default: equality } = await import('retext-equality');
  const { default: stringify } = await import('retext-stringify');
  const { text: alex } = await import('alex');
  const winkNLP = require('wink-nlp');
  const nlp = winkNLP(require('wink-eng-lite-web-model'));
  const retext = unified().use(english).use(equality).use(stringify);
  const parser = unified().use(english);
  const textlint = await textlintKernel();
  const spelling = await spellChecker();
  const harper = await harperLinter();
  return [
    ...(await fewPeers()),
    { name: 'retext, parse', checks: false, run: text => parser.parse(text) },
    { name: 'wink-nlp', checks: false, run: text => nlp.readDoc(text).sentences().length() },
    { name: 'textlint, write-good', checks: true, run: textlint },
    { name: 'retext-equality', checks: true, run: text => retext.process(text) },
    { name: 'alex', checks: true, run: text => alex(text) },
    { name: 'cspell', checks: true, run: spelling },
    { name: 'harper.js', checks: true, run: harper },
  ];
}

async function textlintKernel(): Promise<Peer['run']> {
  const { TextlintKernel } = await import('@textlint/kernel');
  const plugin = require('@textlint/textlint-plugin-text').default;
  const rule = require('textlint-rule-write-good');
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    filePath: 'draft.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'write-good', rule: rule.default ?? rule }],
  };
  return text => kernel.lintText(text, options);
}

async function spellChecker(): Promise<Peer['run']> {
  const { spellCheckDocument } = await import('cspell-lib');
  return text =>
    spellCheckDocument({ uri: 'draft.txt', text, languageId: 'plaintext', locale: 'en' }, { noConfigSearch: true }, {});
}

async function harperLinter(): Promise<Peer['run']> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return text => linter.lint(text, { language: 'plaintext' });
}
