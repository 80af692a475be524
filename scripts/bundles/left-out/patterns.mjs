// The library for patterns in linear time, to find in texts.
import { emptied } from './emptied.mjs';

/** What the library for patterns has for bytes, for several patterns at once and for writing what it has found: patterns only find in texts. */
const NOT_FINDING = `
  MachineUTF8Input RE2Set TranslateRegExpString Utf8MatcherInput
  allMatches appendReplacement appendReplacementFunc appendReplacementInternalJava appendReplacementInternalJs appendTail
  compileSet exec findAll findAllIndex findAllSubmatch findAllSubmatchIndex findAllUTF8 findAllUTF8Index findAllUTF8Submatch
  findAllUTF8SubmatchIndex findIndex findSubmatch findSubmatchIndex findUTF8 findUTF8Index findUTF8Submatch
  findUTF8SubmatchIndex getNamedGroups matchArray matchUTF8 matchWithGroup namedGroupsObject pad replace replaceAllFunc
  searchUTF8 split translateRegExp`;

export const findingAlone = file =>
  emptied(file, NOT_FINDING.trim().split(/\s+/), name =>
    /^\p{Lu}/u.test(name)
      ? [String.raw`var ${name} = class (?:\w+ )?(?:extends \w+ )?\{`, String.raw`\};$`]
      : [String.raw`\t(?:static )?${name}\(.*\) \{`, String.raw`\t\}$`],
  );
