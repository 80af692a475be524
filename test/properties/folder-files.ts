import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Problem } from '../../server/project/configuration/configuration.ts';
import { withIgnored, withRuleOff } from '../../server/project/configuration/ignoring.ts';
import { readConfiguration } from '../../server/project/configuration/read-configuration.ts';
import { readSpeakersList } from '../../server/project/speakers/speakers-list.ts';
import { speakersIn, withSpeakers } from '../../server/project/speakers/speakers-update.ts';
import { parse } from '../../server/record/parse.ts';
import type { Span } from '../../server/record/record.ts';
import { rules } from '../../server/rules/index.ts';
import { edited } from '../../server/rules/safe-fixes.ts';
import { property } from './property.ts';
import { known, LISTS } from './said.ts';
import { anyDraft, ODD } from './texts.ts';

const SEPARATORS = [',', ';', '\t'];
const ROWS = LISTS.flatMap(list => list.split('\n').slice(1));

/** A speakers list while somebody writes it: quotation marks that are still open, lines with too little or too much. */
const anyList = fc
  .tuple(
    fc.constantFrom(
      'affiliation,name,title,honorific,pronoun',
      'name,affiliation',
      'State,Speaker,Pronouns,remarks',
      '\ufeffaffiliation,name,pronoun',
      'affiliation',
      '',
    ),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...ROWS) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'Chad,"Idriss, Ada",,Ms.',
            'Chad,"Ada',
            'Chad,Ada "Ace" Idriss',
            'Chad,,,,,x',
            ',,',
            '"',
            ' ',
          ),
        },
        { weight: 1, arbitrary: fc.constantFrom(...ODD.map(sign => `Chad,Ada${sign} Idriss`)) },
      ),
      { maxLength: 8 },
    ),
    fc.constantFrom(...SEPARATORS),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([header, rows, separator, end, isEnded]) =>
    ([header, ...rows].join('\n') + (isEnded ? '\n' : '')).replaceAll(',', separator).replaceAll('\n', end),
  );

/** What a configuration says, with comments, and with signs too many or too few. */
const anyConfiguration = fc
  .tuple(
    fc.record(
      {
        dialect: fc.constantFrom<unknown>('coverage', 'verbatim', 'minutes', 7),
        rules: fc.dictionary(
          fc.constantFrom('draft-marker', 'mixed-*', 'no-rule'),
          fc.constantFrom('off', 'error', 'loud'),
        ),
        ignore: fc.array(
          fc.constantFrom<unknown>({ rule: 'draft-marker', text: 'TBC' }, { file: 'a*.txt', rule: 'x' }, {}, 7),
          { maxLength: 3 },
        ),
        placeholders: fc.constantFrom<unknown>(['QUERY', { pattern: '(' }], [], {}),
        overrides: fc.constantFrom<unknown>([{ files: ['a'], rules: { 'name-to-come': 'off' } }], [{}], null),
        speakers: fc.constantFrom<unknown>('speakers.csv', ['a.csv'], 4),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom(undefined, 2, '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.array(
      fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom('', ',', '}', '"', '// why\n', '/* why */', '\ufeff', ...ODD)),
      {
        maxLength: 2,
      },
    ),
  )
  .map(([values, indent, end, mutations]) =>
    mutations
      .reduce(
        (text, [where, length, sign]) => {
          const at = where % (text.length + 1);
          return text.slice(0, at) + sign + text.slice(at + length);
        },
        JSON.stringify(values, undefined, indent),
      )
      .replaceAll('\n', end),
  );

const ruleIds = rules.map(({ id }) => id);

/** What holds of the files that stand beside the records, whatever is in them. */
export const ofFolderFiles = [
  property(
    'a speakers list is read whatever is in it, and has what is added to it, and all that it had',
    500,
    fc.tuple(anyList, anyDraft),
    ([list, draft]) => {
      const read = readSpeakersList(list);
      for (const { span } of [...read.speakers, ...read.problems]) standsIn(list, span);
      const speakers = speakersIn(parse(draft.replaceAll('\0', '')), known.catalogue);
      const longer = withSpeakers(list, speakers, known.catalogue);
      if ('fault' in longer) return;
      assert.ok(longer.text.startsWith(list));
      const again = readSpeakersList(longer.text);
      assert.deepEqual(again.speakers.slice(0, read.speakers.length), read.speakers);
      assert.equal(again.speakers.length, read.speakers.length + longer.added);
      const twice = withSpeakers(longer.text, speakers, known.catalogue);
      assert.deepEqual(twice, { text: longer.text, added: 0 });
    },
  ),

  property(
    'a configuration is read whatever is in it, and says what is written to it, and all that it said',
    500,
    anyConfiguration,
    any => {
      // With a NUL it is no text that anybody would be shown.
      const text = any.replaceAll('\0', '');
      const read = readConfiguration(text, ruleIds);
      for (const { span } of read.problems) standsIn(text, span);
      const entry = { rule: 'draft-marker', text: 'Q7' };
      const letting = withIgnored(text, entry);
      if (letting) {
        const { configuration, problems } = readConfiguration(edited(text, letting), ruleIds);
        assert.deepEqual(said(configuration.ignore), said([...read.configuration.ignore, entry]));
        // What was no JSON since it held nothing at all is some now.
        assert.deepEqual(messages(problems), text.includes('{') ? messages(read.problems) : []);
        assert.deepEqual(said({ ...configuration, ignore: [] }), said({ ...read.configuration, ignore: [] }));
      }
      const silencing = withRuleOff(text, 'draft-marker');
      if (silencing) {
        const { configuration } = readConfiguration(edited(text, silencing), ruleIds);
        assert.equal(configuration.rules['draft-marker'], 'off');
        assert.deepEqual(said(configuration.ignore), said(read.configuration.ignore));
      }
    },
  ),
];

function standsIn(text: string, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, JSON.stringify({ start, end }));
}

/** A value without the places where its parts stand. */
function said(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'span' || key.endsWith('Span') ? undefined : part)));
}

function messages(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message }) => message).sort();
}
