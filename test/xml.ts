import { SaxesParser } from 'saxes';

/** An element as a test looks at it: its name, attributes, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads XML strictly, namespaces included; throws where it is not well formed. */
export function readXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', words => void open.at(-1)!.children.push(words));
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return open[0]!.children.find(child => typeof child !== 'string') as Element;
}

/** Every element of a name, in the order of the text. */
export function elements(within: Element, name: string): readonly Element[] {
  return within.children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  );
}

/** The words in an element, those of its parts included. */
export function wordsOf(element: Element): string {
  return element.children.map(child => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
