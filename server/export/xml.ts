/**
 * Words for XML 1.0, in an element or in an attribute's quotes. What it allows nowhere is U+FFFD, as NUL, or a space, as
 * the form feed at the head of a page.
 */
export function xml(words: string): string {
  return words
    .replace(/[\v\f]/g, ' ')
    .replace(
      /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/[&<>"]/g, character => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same in an attribute's quotes, where a line end or tab must be written out to stay what it is. */
export function attribute(words: string): string {
  return xml(words).replace(/[\t\n\r]/g, character => `&#${character.charCodeAt(0)};`);
}
