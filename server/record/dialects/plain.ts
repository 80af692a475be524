import type { Dialect } from './dialect.ts';

/** A text of no known kind: nothing but paragraphs. */
export const plain: Dialect = { id: 'plain', name: 'Text', speech: 'direct', evidence: () => 0, patterns: [] };
