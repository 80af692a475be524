import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type Papa from 'papaparse';
import { PLAIN } from '../server/project/configuration/globs.ts';

type LeftOut = Record<
  | 'ASKED_BY_NOBODY'
  | 'BETWEEN'
  | 'CALLED_BY_NOBODY'
  | 'NAMES_OF_NUMBERS'
  | 'NOT_ANSWERED'
  | 'NOT_ASKED'
  | 'NOT_CALLED'
  | 'NOT_HANDLED'
  | 'NOT_MADE'
  | 'NOT_OFFERED'
  | 'NOT_SERVED'
  | 'RESOLVED',
  readonly string[]
> & {
  readonly MADE_BY_NOBODY: Readonly<Record<string, readonly string[]>>;
  readonly OF_NODES_KIND: RegExp;
  askedAtOnce(text: string): string;
  findingAlone(file: string): string;
  handled(file: string): string;
  ofATextAlone(file: string): string;
  plainly(text: string): string;
  textsAlone(file: string): string;
  valuesMade(file: string): string;
  withoutGroups(file: string): string;
};

/** What all files say that leave something out. */
async function leftOut(): Promise<LeftOut> {
  const folder = path.resolve(__dirname, '../scripts/bundles/left-out');
  return Object.assign({}, ...(await Promise.all(readdirSync(folder).map(file => import(path.join(folder, file))))));
}

const packages = path.resolve(__dirname, '../node_modules');
const filesIn = (folder: string) =>
  readdirSync(path.join(packages, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .map(name => path.join(packages, folder, name));

const sources = () =>
  ['client', 'server'].flatMap(folder =>
    readdirSync(path.join(packages, '..', folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => path.join(packages, '..', folder, name)),
  );

describe('what bundles leave out of the protocol’s values', () => {
  let left: LeftOut;
  before(async () => {
    left = await leftOut();
  });

  /** Of the values that are left out those which a text asks; a library of another name has a `TextDocument`, too. */
  const askedIn = (text: string) =>
    [
      ...left.NOT_MADE.map(name => String.raw`${name}\.\w`),
      ...left.NOT_CALLED.map(name => name.replace('.', '\\.')),
    ].filter(asked => new RegExp(String.raw`(?<!\w|textdocument_1\.)${asked}\b(?! = )`).test(text));

  it('is asked by none of the values that stay', () => {
    const types = left.valuesMade(path.join(packages, 'vscode-languageserver-types/lib/esm/main.js'));
    const staying = [...types.matchAll(/^\(function \((\w+)\) \{\n([\s\S]*?)^\}\)\(/gm)].filter(
      ([, name]) => !left.NOT_MADE.includes(name!),
    );
    assert.ok(staying.length > 40, 'the values are found');
    for (const [, name, body] of staying) assert.deepEqual(askedIn(body!), [], name);
  });

  it('is asked by no module that stays', () => {
    const gone = new Set([...left.NOT_OFFERED, ...left.NOT_SERVED]);
    const staying = ['vscode-languageclient/lib', 'vscode-languageserver/lib', 'vscode-languageserver-protocol/lib']
      .flatMap(filesIn)
      .filter(file => !gone.has(path.parse(file).name));
    assert.ok(staying.length > 80, 'the modules are found');
    for (const file of staying) {
      const functions = readFileSync(file, 'utf8').split(/^ {4}(?:async )?function (?=\w+\()/m);
      const without = { codeConverter: left.NOT_ASKED, protocolConverter: left.NOT_ANSWERED }[path.parse(file).name];
      for (const each of functions.filter(text => !without?.includes(/^\w+/.exec(text)?.[0] ?? ''))) {
        assert.deepEqual(askedIn(each), [], file);
      }
    }
  });

  it('is asked by nothing of ours', () => {
    for (const file of sources()) assert.deepEqual(askedIn(readFileSync(file, 'utf8')), [], file);
  });

  it('is a table of names that the library for JSON asks as numbers, and nothing of ours asks', () => {
    const library = filesIn('jsonc-parser/lib/esm');
    const asked = new RegExp(String.raw`\b(?:${left.NAMES_OF_NUMBERS.join('|')})[.[]`);
    const table = new RegExp(String.raw`^\(function \((?:${left.NAMES_OF_NUMBERS.join('|')})\)[\s\S]*?^\}.*$`, 'gm');
    for (const file of [...library, ...sources()]) {
      const code = readFileSync(file, 'utf8')
        .replace(table, '')
        .replace(/\/\*.*?\*\//g, '');
      assert.doesNotMatch(code, asked, file);
    }
  });

  it('is made by nobody, where it is a class', () => {
    const classes = Object.values(left.MADE_BY_NOBODY).flat();
    const inThese = Object.keys(left.MADE_BY_NOBODY).map(name => path.join(packages, `${name}.js`));
    const libraries = ['jsonrpc', 'languageclient', 'languageserver', 'languageserver-protocol']
      .flatMap(name => filesIn(`vscode-${name}/lib`))
      .filter(file => !inThese.includes(file));
    const made = new RegExp(String.raw`\b(?:new|extends) (?:\w+\.)?(?:${classes.join('|')})\b`);
    for (const file of [...libraries, ...sources()]) assert.doesNotMatch(readFileSync(file, 'utf8'), made, file);
    for (const file of sources()) assert.doesNotMatch(readFileSync(file, 'utf8'), /delayOpenNotifications/, file);
  });

  it('is what stands between a request and its answer, but for what the client puts there', () => {
    const options = readFileSync(path.join(packages, '../client/connection/clientOptions.ts'), 'utf8');
    const put = [...options.matchAll(/^ {6}(?:async )?((?:provide|resolve|prepare|did|will)\w+)\(/gm)];
    assert.deepEqual(
      put.map(([, name]) => name),
      left.BETWEEN,
    );
    for (const file of filesIn('vscode-languageclient/lib/common')) {
      const text = left.askedAtOnce(readFileSync(file, 'utf8'));
      new Function('exports', 'require', text);
      for (const [, name] of text.matchAll(/\breturn (?:middleware && )?middleware\.(\w+)\n/g))
        assert.ok(left.BETWEEN.includes(name!), `${file}: ${name}`);
      // What asks for it has it.
      if (/(?<![.\w])middleware[.?]/.test(text)) assert.match(text, /\bmiddleware(?: =|[,)])/, file);
    }
  });

  it('is what asks for the findings of a workspace, which the server has not', () => {
    const offered = readFileSync(path.join(packages, '../server/session/requests/capabilities.ts'), 'utf8');
    assert.match(offered, /workspaceDiagnostics: false/);
    const text = left.ofATextAlone(path.join(packages, 'vscode-languageclient/lib/common/diagnostic.js'));
    new Function('exports', 'require', text);
    // Asked where it is offered.
    assert.match(
      text,
      /if \(options\.workspaceDiagnostics === true .*\n +this\.diagnosticRequestor\.pullWorkspace\(\);/,
    );
    assert.doesNotMatch(text, /WorkspaceDiagnosticRequest\.(?:type|partialResult)/);
  });

  it('is what gives in a second step what the server gives in one', () => {
    const offered = readFileSync(path.join(packages, '../server/session/requests/capabilities.ts'), 'utf8');
    const inTwo = [...offered.matchAll(/(\w+)Provider: \{(?:(?!\},\n {4}\w).)*?resolveProvider/gs)];
    assert.deepEqual(
      inTwo.map(([, name]) => `resolve${name![0]!.toUpperCase()}${name!.slice(1)}`),
      left.RESOLVED,
    );
  });

  it('is handed no handler by us, and called by nobody', () => {
    const server = path.join(packages, 'vscode-languageserver/lib/common/server.js');
    const text = left.handled(server);
    assert.ok(text.length < readFileSync(server, 'utf8').length - 4_000);
    const others = filesIn('vscode-languageserver/lib').filter(file => file !== server);
    const names = [...left.NOT_HANDLED, ...left.CALLED_BY_NOBODY, String.raw`combine\w+Features`];
    // `registerMany` is for bulks, of which nobody makes one.
    const called = new RegExp(
      String.raw`\.(?:${names.join('|')}|BulkRegistration|BulkUnregistration)\b(?!\.create = )`,
    );
    for (const file of [...others, ...sources().filter(file => /[\\/]server[\\/]/.test(file))])
      assert.doesNotMatch(readFileSync(file, 'utf8').replace(/^exports\..*$/gm, ''), called, file);
  });

  it('tells the client and the server of notebooks no more than the method', () => {
    const asking = ['vscode-languageclient/lib', 'vscode-languageserver/lib']
      .flatMap(filesIn)
      .filter(file => path.parse(file).name !== 'notebook')
      .flatMap(file => readFileSync(file, 'utf8').match(/_protocol_1\.\w*Notebook(?!\w*Filter)[\w.]*/g) ?? []);
    assert.deepEqual([...new Set(asking)], ['_protocol_1.NotebookDocumentSyncRegistrationType.method']);
  });

  it('hands on the same names where its modules are written plainly', () => {
    const main = 'vscode-languageserver/lib/node/main.js';
    const [asTheyAre, plain] = [loaded(main, text => text), loaded(main, left.plainly)];
    assert.ok(asTheyAre.size > 50, 'the modules are found');
    assert.deepEqual([...plain], [...asTheyAre]);
  });

  it('is what each message says of itself and the tables that nobody asks', () => {
    const names = left.ASKED_BY_NOBODY.join('|');
    const asked = new RegExp(
      String.raw`\.messageDirection\b|(?:Request|Notification|type)\.capabilities\b|\.(?:${names})\b(?! = void)|\b(?:${names})\.`,
    );
    const gone = new Set([...left.NOT_OFFERED, ...left.NOT_SERVED]);
    const libraries = ['jsonrpc', 'languageclient', 'languageserver', 'languageserver-protocol']
      .flatMap(name => filesIn(`vscode-${name}/lib`))
      .filter(file => !gone.has(path.parse(file).name));
    for (const file of libraries) {
      const text = path.parse(file).name === 'server' ? left.handled(file) : readFileSync(file, 'utf8');
      assert.doesNotMatch(left.plainly(text), asked, file);
    }
    for (const file of sources()) assert.doesNotMatch(readFileSync(file, 'utf8'), asked, file);
  });

  /** What each module of the protocol's packages exports that one of them asks for, written as `written` says. */
  function loaded(main: string, written: (text: string) => string): Map<string, Record<string, string>> {
    const modules = new Map<string, { exports: Record<string, unknown> }>();
    const load = (file: string): unknown => {
      if (!left.OF_NODES_KIND.test(file)) return require(file) as unknown;
      const requireThere = createRequire(file);
      const known = modules.get(file);
      if (known) return known.exports;
      const module = { exports: {} };
      modules.set(file, module);
      const run = new Function('module', 'exports', 'require', written(readFileSync(file, 'utf8')));
      run(module, module.exports, (name: string) => load(requireThere.resolve(name)));
      return module.exports;
    };
    load(path.join(packages, main));
    const shapeOf = ({ exports }: { readonly exports: Record<string, unknown> }) =>
      Object.fromEntries(
        Object.entries(exports)
          .filter(([name]) => !left.ASKED_BY_NOBODY.includes(name))
          .map(([name, value]) => [name, `${typeof value} ${value}`] as const)
          .sort(),
      );
    return new Map([...modules].map(([file, module]) => [file, shapeOf(module)]));
  }
});

describe('what bundles leave out of the libraries for globs, lists and patterns', () => {
  let left: LeftOut;
  before(async () => {
    left = await leftOut();
  });

  /** What a library's module exports that has this text. */
  function run<Exports>(file: string, text: string): Exports {
    const module = { exports: {} };
    new Function('module', 'exports', 'require', text)(module, module.exports, createRequire(file));
    return module.exports as Exports;
  }

  it('is asked by no glob, for groups that repeat are not read', () => {
    const file = path.join(packages, 'picomatch/lib/parse.js');
    type Parse = (glob: string, options: object) => { readonly output: string };
    const [whole, plain] = [readFileSync(file, 'utf8'), left.withoutGroups(file)].map(text => run<Parse>(file, text));
    assert.ok(left.withoutGroups(file).length < readFileSync(file, 'utf8').length * 0.85);
    const globs = [
      '**/*.txt',
      '{a,b}/?[c-e]',
      '!(a|b).txt',
      '@(a)',
      '+(a|aa)*',
      '*(b)/x',
      '?(a',
      '(a|b)+',
      '!a/**',
      'a\\*',
    ];
    for (const glob of globs) assert.equal(plain!(glob, PLAIN).output, whole!(glob, PLAIN).output, glob);
  });

  it('is asked by no list, which the parser alone is given', () => {
    const file = path.join(packages, 'papaparse/papaparse.js');
    type Lists = Pick<typeof Papa, 'Parser' | 'unparse'>;
    const [whole, plain] = [readFileSync(file, 'utf8'), left.textsAlone(file)].map(text => run<Lists>(file, text));
    for (const list of ['a,b\n1,true\n\n', 'a;"b\nc";d\r\n"x', 'a\tb\r"c""d"\t2020-01-01', '']) {
      const rows = ({ Parser }: Lists) => {
        const found: unknown[] = [];
        const step = ({ data, errors, meta }: Papa.ParseStepResult<unknown>) => found.push(data, errors, { ...meta });
        new Parser({ delimiter: ';', newline: '\n', step }).parse(list, 0, false);
        return found;
      };
      assert.deepEqual(rows(plain!), rows(whole!));
      assert.equal(plain!.unparse([[list, '=1'], ['"']]), whole!.unparse([[list, '=1'], ['"']]));
    }
  });

  it('is asked by no pattern, which finds in a text and writes nothing', async () => {
    type Engine = Pick<typeof import('re2js'), 'RE2JS'>;
    const file = path.join(packages, 're2js/build/index.js');
    const texts = [readFileSync(file, 'utf8'), left.findingAlone(file)];
    const [whole, plain] = await Promise.all(
      texts.map(text => import(`data:text/javascript,${encodeURIComponent(text)}`) as Promise<Engine>),
    );
    const found = ({ RE2JS }: Engine, pattern: string) => {
      const matcher = RE2JS.compile(pattern).matcher('[Ask Ada] LU/2071/7 and LU/2072/8, or Åse’s 湖: [ask Tom]');
      const spans: number[][] = [];
      while (matcher.find())
        spans.push(
          Array.from({ length: matcher.groupCount() + 1 }, (_, i) => [matcher.start(i), matcher.end(i)]).flat(),
        );
      return spans;
    };
    const patterns = [
      'LU/(\\d{4})/(?<n>\\d)',
      '(?i)\\[ask (\\pL+)\\]',
      '\\bor|and\\b',
      '湖|Å\\w*',
      '^\\[|\\]$',
      '(a|b)*?d',
      'x*',
      '.+',
    ];
    for (const pattern of patterns) assert.deepEqual(found(plain!, pattern), found(whole!, pattern), pattern);
    assert.equal(found(plain!, patterns[0]!).length, 2);
  });
});
