// The library for lists: its parser.
import { emptied } from './emptied.mjs';

/**
 * What the library for lists has for files, streams, addresses and workers, for cells by names and for what parts them: its
 * parser itself is given a text, and told.
 */
const NOT_TEXT = [
  'ChunkStreamer',
  'CsvToJson',
  'DuplexStreamStreamer',
  'FileStreamer',
  'NetworkStreamer',
  'ParserHandle',
  'ReadableStreamStreamer',
  'StringStreamer',
  'getWorkerBlob',
  'mainThreadReceivedMessage',
  'newWorker',
  'workerThreadReceivedMessage',
];

export const textsAlone = file =>
  emptied(file, NOT_TEXT, name => [String.raw`(\t+)function ${name}\([^)]*\)\s*\{`, String.raw`\1\}$`]);

export const listsOfText = {
  name: 'lists of text',
  setup(build) {
    build.onLoad({ filter: /papaparse[\\/]papaparse\.js$/ }, ({ path: file }) => ({
      contents: textsAlone(file),
      loader: 'js',
    }));
  },
};
