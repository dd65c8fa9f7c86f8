/** Names of the files of a court set: the number first (R. 412-2), then words in ASCII that every system takes. */

/** `01_Expose`, `03_Lettre-recommandee-Prefecture_2026-11-12`; without its ending. @param number 0 … */
export function courtName(number: number, label: string, day: string | null = null): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  const parts = [String(number).padStart(2, '0'), words, ...(day === null ? [] : [day])];
  return parts.filter((part) => part !== '').join('_');
}

/** Télérecours cuts what is longer; number and day must stay. */
const longest = 60;

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/plain': 'txt',
  'message/rfc822': 'eml',
};

export function courtEnding(type: string): string {
  return endings[type] ?? 'bin';
}
