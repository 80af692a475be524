import { anyOf } from '../../alternatives.ts';
import { inSmallLetters } from '../../letters.ts';
import { beginsParagraph, isBlank, type Lines } from '../../lines.ts';
import type { Speaker } from '../../record.ts';
import { isStateName } from '../../states.ts';
import type { Found, Pattern } from '../dialect.ts';

/** No further above is the speech sought that goes on. Lines. */
const NEAR = 12;

const OFFICE = '(?<office>(?:vice-)?(?:chair|president))(?:man|woman|person)?';
const HOUSE = `(?:[a-z-]+ )*${anyOf('committee, council, assembly, commission, conference, forum, group, meeting, board')}`;
/** `the Chair`, `Special Committee Chair`, `the lu Chair`, `President of the Lake Council (lc)`, in small letters. */
const PRESIDES = new RegExp(
  `^(?:the )?(?:${HOUSE} |(?!vice )[a-z]{2,5} )?${OFFICE}(?: of (?:the )?${HOUSE}(?: \\([a-z]+\\))?)?$`,
);

/**
 * Any of the openings; but `The Chair said` is none below the speech of whom one has named as the Chair: that speech goes
 * on. `ends` knows what ends one.
 */
export function unlessAgain(openings: readonly Pattern[], ends: readonly Pattern[]): Pattern {
  return {
    name: 'opening',
    read(lines, at) {
      const found = firstOf(openings, lines, at);
      if (found?.kind !== 'speech' || found.speaker.name || found.speaker.affiliation) return found;
      const office = officeOf(lines.text, found.speaker);
      if (!office) return found;
      for (let above = at - 1; above >= 0 && above > at - NEAR; above--) {
        if (isBlank(lines, above) || !beginsParagraph(lines, above)) continue;
        const other = firstOf(openings, lines, above) ?? firstOf(ends, lines, above);
        if (!other) continue;
        const isAgain =
          other.kind === 'speech' &&
          officeOf(lines.text, other.speaker) === office &&
          (other.speaker.name ||
            ![other, found].some(({ speaker: { span } }) => OF_ANOTHER.test(lines.text.slice(span.start, span.end))));
        return isAgain ? undefined : found;
      }
      return found;
    },
  };
}

/** `The LU Chair` is another than the Chair. */
const OF_ANOTHER = /[A-Z] [A-Z][a-z]/;

function firstOf(patterns: readonly Pattern[], lines: Lines, at: number): Found | undefined {
  for (const { read } of patterns) {
    const found = read(lines, at);
    if (found) return found;
  }
  return undefined;
}

/** `chair` of who presides. */
function officeOf(text: string, { title, affiliation }: Speaker): string | undefined {
  if (!title) return undefined;
  const said = text.slice(title.start, title.end);
  const of = affiliation && text.slice(affiliation.start, affiliation.end);
  // `OLA MYHRE, Chair of the Lake Bank`
  const whole = of && !isStateName(of) ? `${said} of ${of}` : said;
  return PRESIDES.exec(inSmallLetters(whole))?.groups?.office;
}
