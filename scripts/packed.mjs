// What a person who installs the extension has no use for is left out of the files that are packed as they stand.

/** Sections of the README for whoever has the sources or the npm package; settings VS Code shows by itself. */
const OF_THE_SOURCES = ['Try it', 'Settings', 'From a program', 'What is known, and keeping it fresh', 'The code'];
const IN_THE_MANIFEST = ['scripts', 'dependencies', 'devDependencies'];
/** What a rule leaves alone, too, is in the repository's README, to which each finding leads. */
const LEFT_ALONE = /\nLeft alone:\n\n```text\n[\s\S]*?\n```\n/g;

/** What the package has of a file, by its name there. */
export function forWhoInstalls(filename, bytes) {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (filename === 'extension/readme.md')
    return Buffer.from(withoutSections(text(), OF_THE_SOURCES).replace(LEFT_ALONE, ''));
  // An example is to be read and changed.
  if (!filename.endsWith('.json') || filename.startsWith('extension/examples/')) return bytes;
  const value = JSON.parse(text());
  if (filename === 'extension/package.json') for (const key of IN_THE_MANIFEST) delete value[key];
  return Buffer.from(JSON.stringify(value));
}

/** Throws where there is no such section: it has another name now. */
function withoutSections(text, titles) {
  return titles.reduce((left, title) => {
    const [heading, level] = new RegExp(`^(#+) ${title}\n`, 'm').exec(left) ?? [];
    if (!heading) throw new Error(`The README has no section “${title}”.`);
    const start = left.indexOf(`\n${heading}`) + 1;
    const length = left.slice(start + heading.length).search(new RegExp(`^#{1,${level.length}} `, 'm'));
    return left.slice(0, start) + left.slice(start + heading.length + length);
  }, text);
}
