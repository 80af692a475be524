/** The engine that runs patterns from a folder's file: it takes linear time whatever the pattern. A bundle of its own. */
export { RE2JS } from 're2js';
