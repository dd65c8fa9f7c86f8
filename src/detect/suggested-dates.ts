/** Dates that Mon compte words as such under *Mon statut actuel*: offered to the person for one tap, never kept as facts unasked. */
import type { PageKind } from '#core/entry/page-claim.ts';
import type { Scene } from './scene.ts';
import { fold } from './words.ts';

export type Suggested = { title?: string; from?: string; until?: string };

const block = /^mon statut actuel\b/;
const next = /^(?:mes demandes|mes notifications|mon profil|historique|suivi de ma demande)\b/;
const wanted = [
  { member: 'title', head: /^dernier titre obtenu\b/, value: /\S/ },
  { member: 'from', head: /^debut de validite\b/, value: /\d{2}\/\d{2}\/\d{4}/ },
  { member: 'until', head: /^fin de validite\b/, value: /\d{2}\/\d{2}\/\d{4}/ },
] as const;

/** Undefined when the block is absent or says that there is no current status. */
export function suggestedDates(scene: Scene, kind: PageKind): Suggested | undefined {
  if (kind !== 'account' || scene.loading) return undefined;
  const start = scene.lines.findIndex((line) => block.test(fold(line)));
  if (start < 0) return undefined;
  const rest = scene.lines.slice(start + 1).flatMap((line) => line.split('\t'));
  const end = rest.findIndex((line) => next.test(fold(line)));
  const lines = end < 0 ? rest : rest.slice(0, end);
  const found: Suggested = {};
  for (const { member, head, value } of wanted) {
    const at = lines.findIndex((line) => head.test(fold(line)));
    if (at < 0) continue;
    const words = valueAfter(lines, at);
    const shown = member === 'title' ? words : value.exec(words)?.[0];
    if (shown) found[member] = shown;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** *Label : value* on one line, or the value on the next. */
function valueAfter(lines: readonly string[], at: number): string {
  const own = /^[^:]*:\s*(.+)$/.exec(lines[at] ?? '')?.[1]?.trim();
  if (own) return own;
  const after = lines[at + 1] ?? '';
  return wanted.some((one) => one.head.test(fold(after))) || /^motif\b|^duree\b/.test(fold(after))
    ? ''
    : after;
}
