import type { FolderFile, Said } from '../../project/folder.ts';
import { unusedEntries } from '../../project/unused.ts';
import type { Documents } from '../documents.ts';
import { whenJudged } from '../when-judged.ts';

/**
 * What the folders' files say about the open texts, to no use. Of a text that changes meanwhile nothing: it is asked again
 * after its next pause. A long text takes seconds, in which others are answered.
 */
export async function unusedSays(
  { uris, newest }: Pick<Documents, 'uris' | 'newest'>,
  about: (uri: string) => Said,
  nextTurn: () => Promise<void>,
): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const uri of [...uris]) {
    const open = about(uri).home?.says?.ignore.length ? newest(uri) : undefined;
    const judged = open && (await whenJudged(open, { newest, nextTurn }, () => true));
    if (open && !judged) continue;
    const { settings, home } = about(uri);
    const file = unusedEntries(uri, home, settings, new Set(judged?.ignored.map(({ by }) => by)));
    if (file) found.push(file);
  }
  return found;
}
