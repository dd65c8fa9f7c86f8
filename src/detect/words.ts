/** Words made comparable: lower case, no accents, one kind of apostrophe and space. For matching only, never stored. */

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}
