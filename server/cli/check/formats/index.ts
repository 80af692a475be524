import type { Format } from './format.ts';
import { github } from './github.ts';
import { json, jsonl } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every way to write a report, by the name that `--format` gives it. */
export const formats: Readonly<Record<string, Format>> = { text, json, jsonl, sarif, github, junit };
