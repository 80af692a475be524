/** What the packed extension finds a message's words in another language by: `Write “{0}”` is `gas0` there. */
export function shortName(message: string): string {
  let name = 0;
  for (let at = 0; at < message.length; at++) name = (name * 31 + message.charCodeAt(at)) % 36 ** 4;
  return name.toString(36);
}
