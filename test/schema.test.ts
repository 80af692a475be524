import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../package.json';
import { root } from '../scripts/host/folders.ts';
import { SCHEMA_FILE, schema, schemaText } from '../scripts/schema.ts';
import { CONFIGURATION_FILE } from '../server/project/configuration/configuration.ts';
import { KEYS, readConfiguration } from '../server/project/configuration/read-configuration.ts';
import { rules } from '../server/rules/index.ts';

describe('the schema of meeting-record.json', () => {
  const { properties, definitions } = schema();
  const ids = rules.map(rule => rule.id);

  it('is written as the rules are now: otherwise npm run docs', () => {
    assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schemaText());
  });

  it('is what the extension brings for that file, which may have comments', () => {
    const [{ fileMatch, url }] = manifest.contributes.jsonValidation as [{ fileMatch: string; url: string }];
    assert.equal(fileMatch, CONFIGURATION_FILE);
    assert.equal(path.join(root, url), SCHEMA_FILE);
    const jsonc = manifest.contributes.languages.find(language => language.id === 'jsonc');
    assert.deepEqual((jsonc as { filenames?: string[] } | undefined)?.filenames, [CONFIGURATION_FILE]);
  });

  it('knows the keys that the reader knows, in every object', () => {
    const keysOf = (of: { properties: object }) => Object.keys(of.properties);
    assert.deepEqual(Object.keys(properties).sort(), [...KEYS.file].sort());
    assert.deepEqual(keysOf(properties.speakers.oneOf[1] as never), KEYS.speakers);
    assert.deepEqual(keysOf(properties.placeholders.items.oneOf[1] as never), KEYS.placeholder);
    assert.deepEqual(keysOf(properties.ignore.items), KEYS.ignored);
    assert.deepEqual(keysOf(properties.citations.items), KEYS.citation);
    assert.deepEqual(keysOf(definitions.format), KEYS.format);
    assert.deepEqual(keysOf(properties.overrides.items), KEYS.override);
  });

  it('allows what the reader takes, word for word', () => {
    for (const value of definitions.level.enum) {
      const { configuration, problems } = readConfiguration(JSON.stringify({ rules: { [ids[0]!]: value } }), ids);
      assert.deepEqual([problems, configuration.rules[ids[0]!]], [[], value]);
    }
    for (const dialect of definitions.dialect.enum) {
      const { configuration, problems } = readConfiguration(JSON.stringify({ dialect }), ids);
      assert.deepEqual([problems, configuration.dialect], [[], dialect]);
    }
    for (const [part, { enum: choices }] of Object.entries(definitions.format.properties)) {
      for (const choice of choices) {
        const { configuration, problems } = readConfiguration(JSON.stringify({ format: { [part]: choice } }), ids);
        assert.deepEqual([problems, configuration.format], [[], { [part]: choice }]);
      }
    }
    assert.deepEqual(definitions.rule.enum, ids);
    assert.deepEqual(Object.keys(definitions.rules.properties), ids);
  });

  it('explains every key', () => {
    const silent: string[] = [];
    const visit = (of: unknown, name: string): void => {
      if (typeof of !== 'object' || of === null) return;
      if ('properties' in of && typeof of.properties === 'object') {
        for (const [key, value] of Object.entries(of.properties as object)) {
          if (key !== '$schema' && !/markdownDescription|\$ref|"oneOf"/.test(JSON.stringify(value))) silent.push(key);
        }
      }
      for (const [key, value] of Object.entries(of)) visit(value, `${name}.${key}`);
    };
    visit(schema(), 'schema');
    assert.deepEqual(silent, []);
  });
});
