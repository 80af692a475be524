import path from 'node:path';

/** Two texts of a file as `git diff` writes them, so that `patch -p1` and `git apply` take it. */
export async function diffOf(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const name = file.split(path.sep).join('/').replace(/^\//, '');
  const diff = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  // `patch` reads a name up to its first space, unless a tab ends it.
  return name.includes(' ') ? diff.replace(/^(--- .*)\n(.*)/, '$1\t\n$2\t') : diff;
}
