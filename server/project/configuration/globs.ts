import picomatch from 'picomatch';

/**
 * picomatch makes a pattern of a glob that goes back for each star: four stars in a name of 250 letters take seconds,
 * three a tenth of one. A folder's file may be anybody's, so what has more is not read.
 */
const MOST_STARS = 3;
/** Groups that repeat (`+(a|aa)`, `(a+)+`) would go back as often as they like; here their signs stand for themselves. */
export const PLAIN = { dot: true, noextglob: true, regex: false } as const;

/** Whether a glob of a folder’s file has so many stars, in one name or as `**` in all, that a path could take seconds. */
export function hasTooManyStars(glob: string): boolean {
  const names = glob.replace(/\\./gs, '').split('/');
  const isMany = (stars: readonly unknown[] | null) => (stars ?? []).length > MOST_STARS;
  return isMany(names.filter(name => name === '**')) || names.some(name => isMany(name.match(/\*+/g)));
}

/**
 * Whether `file`, a path with `/` between its parts, is among those that a glob names: `drafts/**`, `{spring,autumn}/*`.
 * `*.record.txt` without a `/` means the name in any folder, as in `.gitignore`.
 */
export function isAmong(glob: string, file: string): boolean {
  return picomatch.isMatch(file, glob, { ...PLAIN, basename: !glob.includes('/') });
}
