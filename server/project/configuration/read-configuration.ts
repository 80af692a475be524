import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { t } from '../../l10n/l10n.ts';
import { DIALECT_IDS, type DialectId, type Span } from '../../record/record.ts';
import { encodingProblem } from '../files.ts';
import {
  type CitationKind,
  type Configuration,
  type Ignored,
  LEVELS,
  type Level,
  type Levels,
  type NamedFile,
  NOTHING_SAID,
  type Override,
  type Placeholder,
  type Problem,
} from './configuration.ts';
import { FORMAT, type Format } from './format-style.ts';
import { hasTooManyStars } from './globs.ts';
import { jsonFault } from './json-fault.ts';
import { isNamed } from './settings.ts';

/**
 * Reads the text of a `meeting-record.json`. Never throws: what has a mistake is left out, told of in `problems`, and
 * everything else holds. `ruleIds` are the rules there are, so that a misspelt one is told of.
 */
export function readConfiguration(
  text: string,
  ruleIds: readonly string[],
): { readonly configuration: Configuration; readonly problems: readonly Problem[] } {
  const encoding = encodingProblem(text);
  if (encoding && text.includes('\0')) return { configuration: NOTHING_SAID, problems: [encoding] };
  const errors: ParseError[] = [];
  const root = treeOf(text.replace(/^\ufeff/, ' '), errors);
  if (root === 'too deep') {
    const message = t('This is nested too deeply to be read: nothing of it holds.');
    return { configuration: NOTHING_SAID, problems: [{ span: { start: 0, end: Math.min(text.length, 1) }, message }] };
  }
  const problems: Problem[] = encoding ? [encoding] : [];
  if (errors[0]) problems.push(jsonFault(text, errors[0]));
  if (!root) return { configuration: NOTHING_SAID, problems };
  const reader = new Reader(problems, ruleIds);
  return { configuration: reader.configuration(root), problems };
}

/** The parser calls itself for each level, and so can use up the stack. */
function treeOf(text: string, errors: ParseError[]): Node | undefined | 'too deep' {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

/** What may stand in each object of the file. The schema that ships knows the same (`test/schema.test.ts`). */
export const KEYS = {
  file: [
    '$schema',
    'rules',
    'dialect',
    'speakers',
    'placeholders',
    'ignore',
    'catalogue',
    'citations',
    'format',
    'overrides',
  ],
  speakers: ['file', 'whole'],
  placeholder: ['pattern'],
  ignored: ['rule', 'file', 'text', 'after'],
  citation: ['name', 'pattern', 'link'],
  format: ['sentenceGap', 'citationSpaces', 'honorificSpaces', 'hyphens'],
  override: ['files', 'rules', 'dialect', 'format'],
} as const;

/** Reads values out of JSON nodes, and notes what is wrong with them. */
class Reader {
  constructor(
    private readonly problems: Problem[],
    private readonly ruleIds: readonly string[],
  ) {}

  configuration(root: Node): Configuration {
    const entries = this.entries(root, KEYS.file);
    return {
      rules: this.levels(entries.get('rules')),
      ...this.dialect(entries.get('dialect')),
      ...this.speakers(entries.get('speakers')),
      placeholders: this.each(entries.get('placeholders'), node => this.placeholder(node)),
      ignore: this.each(entries.get('ignore'), node => this.ignored(node)),
      catalogue: this.each(entries.get('catalogue'), node => this.file(node)),
      citations: this.each(entries.get('citations'), node => this.citation(node)),
      format: this.format(entries.get('format')),
      overrides: this.each(entries.get('overrides'), node => this.override(node)),
    };
  }

  private say(node: Node, message: string): undefined {
    this.problems.push({ span: spanOf(node), message });
    return undefined;
  }

  /** An object's values by key; a key that is not among `known` is told of. */
  private entries(node: Node, known: readonly string[]): ReadonlyMap<string, Node> {
    const values = new Map<string, Node>();
    if (node.type !== 'object') {
      this.say(node, t('An object, {…}, belongs here.'));
      return values;
    }
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      if (known.includes(key.value)) values.set(key.value, value);
      else {
        const those = known.filter(name => name !== '$schema').join(', ');
        this.say(key, t('“{0}” is not known here. What is: {1}.', key.value, those));
      }
    }
    return values;
  }

  private each<Value>(node: Node | undefined, read: (node: Node) => Value | undefined): readonly Value[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.say(node, t('A list, […], belongs here.'));
      return [];
    }
    return (node.children ?? []).map(read).filter((value): value is Value & {} => value !== undefined);
  }

  private text(node: Node | undefined): string | undefined {
    if (!node) return undefined;
    if (node.type === 'string' && node.value !== '') return node.value;
    return this.say(node, t('Words in quotation marks belong here.'));
  }

  private file(node: Node | undefined): NamedFile | undefined {
    const file = this.text(node);
    return file === undefined ? undefined : { file, span: spanOf(node!) };
  }

  private glob(node: Node | undefined): string | undefined {
    const glob = this.text(node);
    if (glob === undefined || !hasTooManyStars(glob)) return glob;
    return this.say(node!, t('A name has three * at most, and a path three **.'));
  }

  private levels(node: Node | undefined): Levels {
    if (!node) return {};
    if (node.type !== 'object') {
      this.say(node, t('An object of rules and their weight belongs here: { "draft-marker": "off" }.'));
      return {};
    }
    const levels: Record<string, Level> = {};
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      const rule = this.glob(key);
      if (rule === undefined) continue;
      if (!this.ruleIds.some(id => isNamed(id, key.value))) {
        this.say(key, t('There is no rule “{0}”. The rules are: {1}.', key.value, this.ruleIds.join(', ')));
      } else if (!LEVELS.includes(value.value)) {
        this.say(value, t('A rule weighs one of: {0}.', LEVELS.join(', ')));
      } else levels[key.value] = value.value;
    }
    return levels;
  }

  private dialect(node: Node | undefined): { readonly dialect?: DialectId } {
    if (!node) return {};
    if (DIALECT_IDS.includes(node.value)) return { dialect: node.value };
    this.say(node, t('A record is one of: {0}.', DIALECT_IDS.join(', ')));
    return {};
  }

  private speakers(node: Node | undefined): Pick<Configuration, 'speakers'> {
    if (!node) return {};
    if (node.type !== 'object') {
      const named = this.file(node);
      return named ? { speakers: { named, whole: false } } : {};
    }
    const entries = this.entries(node, KEYS.speakers);
    const whole = entries.get('whole');
    if (whole && whole.type !== 'boolean') this.say(whole, t('true or false belongs here.'));
    const named = this.file(entries.get('file'));
    return { speakers: { ...(named ? { named } : {}), whole: whole?.value === true } };
  }

  private placeholder(node: Node): Placeholder | undefined {
    if (node.type !== 'object') {
      const words = this.text(node);
      return words === undefined ? undefined : { words, span: spanOf(node) };
    }
    const value = this.entries(node, KEYS.placeholder).get('pattern');
    if (!value) return this.say(node, t('A placeholder is words in quotation marks, or { "pattern": "…" }.'));
    const pattern = this.text(value);
    return pattern === undefined ? undefined : { pattern, span: spanOf(value) };
  }

  private ignored(node: Node): Ignored | undefined {
    const entries = this.entries(node, KEYS.ignored);
    const rule = this.text(entries.get('rule'));
    if (rule === undefined) return entries.has('rule') ? undefined : this.say(node, t('An entry names its "rule".'));
    if (!this.ruleIds.includes(rule)) return this.say(entries.get('rule')!, t('There is no rule “{0}”.', rule));
    const part = (key: 'text' | 'after') => {
      const words = this.text(entries.get(key));
      return words === undefined ? {} : { [key]: words };
    };
    const file = this.glob(entries.get('file'));
    // Without its file an entry would hold for all.
    if (file === undefined && entries.has('file')) return undefined;
    return { rule, ...(file === undefined ? {} : { file }), ...part('text'), ...part('after'), span: spanOf(node) };
  }

  private citation(node: Node): CitationKind | undefined {
    const entries = this.entries(node, KEYS.citation);
    const name = this.text(entries.get('name'));
    const pattern = this.text(entries.get('pattern'));
    if (name === undefined || pattern === undefined)
      return this.say(node, t('A citation has a "name" and a "pattern".'));
    const link = this.text(entries.get('link'));
    if (link !== undefined && !/^https?:\/\//i.test(link))
      return this.say(entries.get('link')!, t('A link begins with https://.'));
    const { offset, length } = entries.get('pattern')!;
    const span = { start: offset, end: offset + length };
    return link === undefined ? { name, pattern, span } : { name, pattern, link, span };
  }

  private override(node: Node): Override | undefined {
    const entries = this.entries(node, KEYS.override);
    const files = entries.get('files');
    if (!files) return this.say(node, t('An override names its "files".'));
    const globs = files.type === 'array' ? this.each(files, each => this.glob(each)) : [this.glob(files)];
    return {
      files: globs.filter(glob => glob !== undefined),
      rules: this.levels(entries.get('rules')),
      ...this.dialect(entries.get('dialect')),
      format: this.format(entries.get('format')),
    };
  }

  private format(node: Node | undefined): Format {
    if (!node) return {};
    const format: Record<string, string> = {};
    for (const [part, value] of this.entries(node, KEYS.format)) {
      const choices: readonly string[] = FORMAT[part as keyof Format];
      if (choices.includes(value.value)) format[part] = value.value;
      else this.say(value, t('This is one of: {0}.', choices.join(', ')));
    }
    return format as Format;
  }
}

function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
