import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { DialectId, Span } from '../record/record.ts';

/** The folder's own file, `meeting-record.json`: JSON, with comments and trailing commas allowed. */
export const CONFIGURATION_FILE = 'meeting-record.json';

/** How much a rule's findings weigh in this folder; `off` silences it. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';
export const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** Rule ids, or patterns of them such as `mixed-*`, with what they weigh. Later entries win. */
export type Levels = Readonly<Record<string, Level>>;

/** What `meeting-record.json` says. Every part is optional; a part with a mistake in it is left out and told of. */
export interface Configuration {
  readonly rules: Levels;
  readonly dialect?: DialectId;
  /** Where the speakers list is, from the file's folder; `whole` where it names everybody who is to speak. */
  readonly speakers?: { readonly file: string; readonly whole: boolean };
  /** More marks that something is still open. */
  readonly placeholders: readonly Placeholder[];
  readonly ignore: readonly Ignored[];
  /** Tables that add to the catalogue, from the file's folder. */
  readonly catalogue: readonly string[];
  readonly citations: readonly CitationKind[];
  /** What holds for some files only, by glob from the file's folder. Later entries win. */
  readonly overrides: readonly Override[];
}

/** `"NOT YET SEEN"`, or `{ "pattern": "Q\\d+" }`: the syntax of RE2, which never takes more than linear time. */
export type Placeholder = { readonly words: string } | { readonly pattern: string };

/** A finding that a person has looked at and lets stand. What is absent holds for all. */
export interface Ignored {
  readonly rule: string;
  /** Glob from the file's folder. */
  readonly file?: string;
  /** The words found. */
  readonly text?: string;
  /** The words right before them, so that only this place is meant. */
  readonly after?: string;
  /** Where the entry stands, in the configuration's text. */
  readonly span: Span;
}

/** A house's own citations: `{ "name": "Bill", "pattern": "Bill (C-\\d+)", "link": "https://…/{1}" }`. */
export interface CitationKind {
  readonly name: string;
  readonly pattern: string;
  /** `{0}` is the whole citation, `{1}` the pattern's first group. */
  readonly link?: string;
}

export interface Override {
  readonly files: readonly string[];
  readonly rules: Levels;
  readonly dialect?: DialectId;
}

/** A mistake in a file of the folder: where, in UTF-16 offsets of its text, and what to do. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** What holds where no file says anything. */
export const NOTHING_SAID: Configuration = {
  rules: {},
  placeholders: [],
  ignore: [],
  catalogue: [],
  citations: [],
  overrides: [],
};

const DIALECTS: readonly DialectId[] = ['coverage', 'verbatim', 'transcript', 'plain'];

/**
 * Reads the text of a `meeting-record.json`. Never throws: what has a mistake is left out, told of in `problems`, and
 * everything else holds. `ruleIds` are the rules there are, so that a misspelt one is told of.
 */
export function readConfiguration(
  text: string,
  ruleIds: readonly string[],
): { readonly configuration: Configuration; readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const problems: Problem[] = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: Math.max(offset + length, offset) },
    message: `This is no JSON (${printParseErrorCode(error)}): what is readable of the file still holds.`,
  }));
  if (!root) return { configuration: NOTHING_SAID, problems };
  const reader = new Reader(problems, ruleIds);
  return { configuration: reader.configuration(root), problems };
}

const KEYS = [
  '$schema',
  'rules',
  'dialect',
  'speakers',
  'placeholders',
  'ignore',
  'catalogue',
  'citations',
  'overrides',
];

/** Reads values out of JSON nodes, and notes what is wrong with them. */
class Reader {
  constructor(
    private readonly problems: Problem[],
    private readonly ruleIds: readonly string[],
  ) {}

  configuration(root: Node): Configuration {
    const entries = this.entries(root, KEYS);
    return {
      rules: this.levels(entries.get('rules')),
      ...this.dialect(entries.get('dialect')),
      ...this.speakers(entries.get('speakers')),
      placeholders: this.each(entries.get('placeholders'), node => this.placeholder(node)),
      ignore: this.each(entries.get('ignore'), node => this.ignored(node)),
      catalogue: this.each(entries.get('catalogue'), node => this.text(node)),
      citations: this.each(entries.get('citations'), node => this.citation(node)),
      overrides: this.each(entries.get('overrides'), node => this.override(node)),
    };
  }

  private say(node: Node, message: string): undefined {
    this.problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
    return undefined;
  }

  /** An object's values by key; a key that is not among `known` is told of. */
  private entries(node: Node, known: readonly string[]): ReadonlyMap<string, Node> {
    const values = new Map<string, Node>();
    if (node.type !== 'object') {
      this.say(node, 'An object, {…}, belongs here.');
      return values;
    }
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      if (known.includes(key.value)) values.set(key.value, value);
      else
        this.say(key, `“${key.value}” is not known here. What is: ${known.filter(k => k !== '$schema').join(', ')}.`);
    }
    return values;
  }

  private each<Value>(node: Node | undefined, read: (node: Node) => Value | undefined): readonly Value[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.say(node, 'A list, […], belongs here.');
      return [];
    }
    return (node.children ?? []).map(read).filter((value): value is Value & {} => value !== undefined);
  }

  private text(node: Node | undefined): string | undefined {
    if (!node) return undefined;
    if (node.type === 'string' && node.value !== '') return node.value;
    return this.say(node, 'Words in quotation marks belong here.');
  }

  private levels(node: Node | undefined): Levels {
    if (!node) return {};
    if (node.type !== 'object') {
      this.say(node, 'An object of rules and their weight belongs here: { "draft-marker": "off" }.');
      return {};
    }
    const levels: Record<string, Level> = {};
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      if (!key || !value) continue;
      if (!key.value.includes('*') && !this.ruleIds.includes(key.value)) {
        this.say(key, `There is no rule “${key.value}”. The rules are: ${this.ruleIds.join(', ')}.`);
      } else if (!LEVELS.includes(value.value)) {
        this.say(value, `A rule weighs one of: ${LEVELS.join(', ')}.`);
      } else levels[key.value] = value.value;
    }
    return levels;
  }

  private dialect(node: Node | undefined): { readonly dialect?: DialectId } {
    if (!node) return {};
    if (DIALECTS.includes(node.value)) return { dialect: node.value };
    this.say(node, `A record is one of: ${DIALECTS.join(', ')}.`);
    return {};
  }

  private speakers(node: Node | undefined): Pick<Configuration, 'speakers'> {
    if (!node) return {};
    if (node.type !== 'object') {
      const file = this.text(node);
      return file ? { speakers: { file, whole: false } } : {};
    }
    const entries = this.entries(node, ['file', 'whole']);
    const whole = entries.get('whole');
    if (whole && whole.type !== 'boolean') this.say(whole, 'true or false belongs here.');
    const file = this.text(entries.get('file')) ?? 'speakers.csv';
    return { speakers: { file, whole: whole?.value === true } };
  }

  private placeholder(node: Node): Placeholder | undefined {
    if (node.type !== 'object') {
      const words = this.text(node);
      return words === undefined ? undefined : { words };
    }
    const pattern = this.text(this.entries(node, ['pattern']).get('pattern'));
    return pattern === undefined ? undefined : { pattern };
  }

  private ignored(node: Node): Ignored | undefined {
    const entries = this.entries(node, ['rule', 'file', 'text', 'after']);
    const rule = this.text(entries.get('rule'));
    if (rule === undefined) return entries.has('rule') ? undefined : this.say(node, 'An entry names its "rule".');
    if (!this.ruleIds.includes(rule)) return this.say(entries.get('rule')!, `There is no rule “${rule}”.`);
    const part = (key: 'file' | 'text' | 'after') => {
      const words = this.text(entries.get(key));
      return words === undefined ? {} : { [key]: words };
    };
    const span = { start: node.offset, end: node.offset + node.length };
    return { rule, ...part('file'), ...part('text'), ...part('after'), span };
  }

  private citation(node: Node): CitationKind | undefined {
    const entries = this.entries(node, ['name', 'pattern', 'link']);
    const name = this.text(entries.get('name'));
    const pattern = this.text(entries.get('pattern'));
    if (name === undefined || pattern === undefined) return this.say(node, 'A citation has a "name" and a "pattern".');
    const link = this.text(entries.get('link'));
    if (link !== undefined && !/^https?:\/\//i.test(link))
      return this.say(entries.get('link')!, 'A link begins with https://.');
    return link === undefined ? { name, pattern } : { name, pattern, link };
  }

  private override(node: Node): Override | undefined {
    const entries = this.entries(node, ['files', 'rules', 'dialect']);
    const files = entries.get('files');
    if (!files) return this.say(node, 'An override names its "files".');
    const globs = files.type === 'array' ? this.each(files, each => this.text(each)) : [this.text(files)];
    return {
      files: globs.filter(glob => glob !== undefined),
      rules: this.levels(entries.get('rules')),
      ...this.dialect(entries.get('dialect')),
    };
  }
}

/** A configuration's plain values, as a person's settings give them (`meetingRecord.rules` and its like). */
export function configurationOf(values: unknown, ruleIds: readonly string[]): Configuration {
  return readConfiguration(JSON.stringify(values ?? {}), ruleIds).configuration;
}
