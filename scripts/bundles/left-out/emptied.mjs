// How a part of a library is left out.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A library's text without what stands between the line that opens a function, class or namespace and the one that closes
 * it, for each name; throws where the library has none of this name.
 */
export function emptied(file, names, between) {
  return names.reduce(
    (library, name) => {
      const [opening, closing] = between(name);
      const body = new RegExp(String.raw`(?<=^${opening})$[\s\S]*?(?=^${closing})`, 'm');
      if (!body.test(library)) throw new Error(`${path.basename(file)} has no ${name} any more.`);
      return library.replace(body, '');
    },
    readFileSync(file, 'utf8'),
  );
}
