import { loadCatalogue } from '../server/catalogue/load.ts';
import { NOTHING_SAID } from '../server/project/configuration/configuration.ts';
import { settingsFor } from '../server/project/configuration/settings.ts';
import { factsOf, knownPronouns } from '../server/project/speakers/facts.ts';
import { speakersList } from '../server/project/speakers/speakers.ts';
import { readSpeakersList } from '../server/project/speakers/speakers-list.ts';
import { coverage } from '../server/record/dialects/coverage.ts';
import { dialectOf } from '../server/record/dialects/index.ts';
import { parse } from '../server/record/parse.ts';
import { rules } from '../server/rules/index.ts';
import { judge } from '../server/rules/judge.ts';
import type { Example, Known } from '../server/rules/rule.ts';

const catalogue = loadCatalogue();
export const known = { catalogue };
const parsed = (text: string) => parse(text, dialectOf(text) ?? coverage);
/** What one rule finds with what an example says beside the record, also where it is off until somebody asks for it. */
export const found = (text: string, id: string, beside: Known) =>
  judge(
    rules.filter(rule => rule.id === id),
    parsed(text),
    beside,
    asked,
  ).findings;
export const recordOf = (example: Example) => (typeof example === 'string' ? example : example.record);
export const besideOf = (example: Example): Known => {
  if (typeof example === 'string') return known;
  const { list, whole = false, elsewhere } = example;
  return {
    catalogue,
    ...(list && { list: speakersList('speakers.csv', readSpeakersList(list.trim()).speakers, whole, catalogue) }),
    ...(elsewhere && { elsewhere: knownPronouns([factsOf('other.record', parsed(elsewhere), catalogue)]).of }),
  };
};
const asked = settingsFor(undefined, { ...NOTHING_SAID, rules: { '*': 'error' } }, undefined);
