import { evaluateCitations } from './citations.ts';
import { evaluateMarks } from './marks.ts';
import { evaluatePronouns } from './pronouns.ts';

/** Every evaluation: how well something is read, measured on sets that a person has labelled. */
const evaluations: readonly (() => Iterable<string>)[] = [evaluatePronouns, evaluateMarks, evaluateCitations];

for (const evaluation of evaluations) {
  for (const line of evaluation()) console.log(line);
}
