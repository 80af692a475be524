import assert from 'node:assert/strict';
import type { Element } from './xml.ts';

/** What a schema says of one element, so far as a test can say it without that schema. */
export interface Shape {
  /** Which elements stand in it, in this order: `meta preface? (p | ref)*`. Nothing where it is absent. */
  readonly holds?: string;
  /** Words may stand between them. */
  readonly mixed?: true;
  /** The attributes that it must have, and those that it may have, each with what it looks like. */
  readonly has?: Readonly<Record<string, RegExp>>;
  readonly mayHave?: Readonly<Record<string, RegExp>>;
}

export type Shapes = Readonly<Record<string, Shape>>;

/** Fails, and says where, if something in an element, or the element itself, is not of the shapes. */
export function holdsTo(shapes: Shapes, element: Element): void {
  const { name, attributes, children } = element;
  const shape = shapes[name];
  assert.ok(shape, `no ${name} is written`);
  const { holds = '', mixed, has = {}, mayHave = {} } = shape;
  for (const required of Object.keys(has)) assert.ok(required in attributes, `${name} has no ${required}`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('xmlns')) continue;
    const form = has[attribute] ?? mayHave[attribute];
    assert.ok(form, `${attribute} of ${name}`);
    assert.match(value, form, `${attribute} of ${name}`);
  }
  const names = children.flatMap(child => (typeof child === 'string' ? [] : [child.name]));
  assert.match(names.map(each => `${each} `).join(''), inOrder(holds), `${name} holds ${holds || 'nothing'}`);
  for (const child of children) {
    if (typeof child !== 'string') holdsTo(shapes, child);
    else assert.ok(mixed || !child.trim(), `words in ${name}: ${child}`);
  }
}

const patterns = new Map<string, RegExp>();

/** `meta preface?` matches `meta ` and `meta preface `. */
function inOrder(holds: string): RegExp {
  let pattern = patterns.get(holds);
  if (!pattern) {
    pattern = new RegExp(`^${grouped(holds)}$`);
    patterns.set(holds, pattern);
  }
  return pattern;
}

function grouped(holds: string): string {
  const tokens = holds.match(/[A-Za-z]+|[()|?*+]/g) ?? [];
  return tokens.map(token => (/[A-Za-z]/.test(token) ? `(?:${token} )` : token)).join('');
}
