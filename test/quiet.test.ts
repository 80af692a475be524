import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(__dirname, '../client');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')] as const);
const filesWith = (pattern: RegExp) => files.filter(([, text]) => pattern.test(text)).map(([file]) => file);

/** Which files show a message, and what a person has done by then. */
const MESSAGES = {
  'beforePublication.ts': 'has asked for the check',
  'connection/serverStops.ts': 'is at a record whose server has ended for good, or has asked for something of it',
  'detect.ts': 'has set meetingRecord.detect to ask',
  'dialectStatus.ts': 'has chosen a kind of record for a file that cannot be written to',
  'edits.ts': 'has asked for a change of a text that is locked, or of a file that cannot be written',
  'examples.ts': 'has asked for the examples',
  'panels/preview.ts': 'has asked for HTML',
  'panels/saveAs.ts': 'has saved something',
  'places.ts': 'has clicked on a place of a record that is gone',
  'speakersList.ts': 'has asked for a speakers list',
} as const;

describe('the client', () => {
  it('shows a message only where a person has done something', () => {
    assert.deepEqual(filesWith(/show(?:Information|Warning|Error)Message/).sort(), Object.keys(MESSAGES));
  });

  it('reaches no network, opens no page and counts nobody', () => {
    const reaching =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|openExternal|TelemetryLogger|'(?:node:)?(?:https?|net|tls|dgram)'/;
    assert.deepEqual(filesWith(reaching), []);
  });
});
