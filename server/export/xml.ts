/** Words for XML 1.0, in an element or in an attribute's quotes; what it allows nowhere, such as NUL, is U+FFFD. */
export function xml(words: string): string {
  return words
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"]/g, character => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same in an attribute's quotes, where a line end or tab must be written out to stay what it is. */
export function attribute(words: string): string {
  return xml(words).replace(/[\t\n\r]/g, character => `&#${character.charCodeAt(0)};`);
}
