// Our own modules, without what is there for people.
import { readFileSync } from 'node:fs';

/** A rule's examples are for its manual and its tests, and a third of its text. */
export const withoutExamples = {
  name: 'without examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]rules[\\/][a-z-]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/^ {2}(?:wrong|right): \[(?:[^\n]*\],\n|[\s\S]*?^ {2}\],\n)/gm, ''),
      loader: 'ts',
    }));
  },
};

/** The numbers of the catalogue are broken into lines for whoever compares two versions of it. */
export const numbersOnALine = {
  name: 'numbers on a line',
  setup(build) {
    build.onLoad({ filter: /[\\/]catalogue[\\/]data[\\/][a-z]+\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/(?<=[\w+/]{120})\n(?=[\w+/]+[\n`])/g, ''),
      loader: 'ts',
    }));
  },
};
