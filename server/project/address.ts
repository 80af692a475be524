/** Addresses of files and folders: URIs as a client gives them, so that the same works on a disk and in a browser. */

/** The folder that a file or folder stands in, with its last `/`; undefined for one that stands in none. */
export function folderOf(address: string): string | undefined {
  const path = pathStart(address);
  const slash = address.lastIndexOf('/', address.endsWith('/') ? address.length - 2 : address.length);
  return path < 0 || slash < path ? undefined : address.slice(0, slash + 1);
}

/** The folders from the one that a file stands in up to `root`; only the first where the file is not below `root`. */
export function foldersUp(file: string, root: string | undefined): readonly string[] {
  const own = folderOf(file);
  if (own === undefined) return [];
  const folders = [own];
  if (root === undefined || pathFrom(root, own) === undefined) return folders;
  for (let at = own; key(at) !== key(asFolder(root)); ) {
    const above = folderOf(at);
    if (above === undefined || above === at) break;
    at = above;
    folders.push(at);
  }
  return folders;
}

/**
 * The file that a path means which is written in a file of `folder`: `lists/today.csv`, `..\speakers.csv`. Undefined
 * where the path is no relative one, or leads out of `root`.
 */
export function resolved(folder: string, path: string, root: string): string | undefined {
  if (/^(?:[/\\]|[A-Za-z][A-Za-z\d+.-]*:)/.test(path)) return undefined;
  let at: string | undefined = folder;
  const parts = path.split(/[/\\]+/).filter(part => part !== '' && part !== '.');
  for (const [i, part] of parts.entries()) {
    if (part === '..') at = folderOf(at);
    else at = `${at}${encodeURIComponent(part)}${i + 1 < parts.length ? '/' : ''}`;
    if (at === undefined || pathFrom(root, at) === undefined) return undefined;
  }
  return at.endsWith('/') ? undefined : at;
}

/** The path of a file from a folder that it stands below, readable, with `/`; undefined where it does not. */
export function pathFrom(folder: string, address: string): string | undefined {
  const base = key(asFolder(folder));
  const whole = key(address);
  return whole.startsWith(base) ? whole.slice(base.length) : undefined;
}

/** The last part of an address, readable: `speakers.csv`. */
export function nameOf(address: string): string {
  const whole = key(address);
  return whole.slice(whole.lastIndexOf('/') + 1);
}

/** The same for every spelling of one address: clients do not agree on what is written as `%3A`. */
export function key(address: string): string {
  const whole = decoded(address);
  return whole.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function asFolder(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** Where the path begins: after `file://`, `vscode-vfs://github`; -1 where there is none, as in `untitled:Untitled-1`. */
function pathStart(address: string): number {
  const authority = address.indexOf('://');
  return authority < 0 ? -1 : address.indexOf('/', authority + 3);
}
