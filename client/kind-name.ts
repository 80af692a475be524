/** A rule's id as people read it, in English: `name-to-come` is `Name to come`. */
export function kindNameOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
