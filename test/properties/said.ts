import { loadCatalogue } from '../../server/catalogue/load.ts';
import { NOTHING_SAID } from '../../server/project/configuration/configuration.ts';
import { settingsFor } from '../../server/project/configuration/settings.ts';
import { factsOf, knownPronouns } from '../../server/project/speakers/facts.ts';
import { speakersList } from '../../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../../server/project/speakers/speakers-list.ts';
import { parse } from '../../server/record/parse.ts';
import { rules } from '../../server/rules/index.ts';
import type { Example, Known } from '../../server/rules/rule.ts';
import { drawn } from '../marks.ts';

const catalogue = loadCatalogue();
const beside = (of: (example: Exclude<Example, string>) => string | undefined) =>
  rules
    .flatMap(({ wrong, right }) => [...wrong, ...right])
    .flatMap(example => (typeof example === 'string' ? [] : [of(example)]))
    .filter(text => text !== undefined)
    .map(text => drawn(text).text.trim());

const LISTED = beside(({ list }) => list);
const OTHERS = beside(({ elsewhere }) => elsewhere).map((text, i) => factsOf(`${i}.record`, parse(text), catalogue));

/** The speakers lists of the rules' examples, as their files have them. */
export const LISTS: readonly string[] = LISTED;

/** Everybody whom the rules' examples list, all at once, and all that their other records say. */
export const known: Known = {
  catalogue,
  list: speakersList(
    'speakers.csv',
    LISTED.flatMap(list => readSpeakersList(list).speakers),
    true,
    catalogue,
  ),
  elsewhere: knownPronouns(OTHERS).of,
};

/** Every rule speaks, also those that are silent until they are asked. */
export const everyRule = settingsFor(undefined, { ...NOTHING_SAID, rules: { '*': 'error' } }, undefined);
