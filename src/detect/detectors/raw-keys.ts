/** A page whose words never came: it shows the keys of its own dictionary (`SEJOUR.DEMANDE.TITLE`), and nobody can use it (A1). */
import type { Detector } from '../detector.ts';

/** Three segments, or two in capitals; addresses and names of files look alike in lower case. */
const key =
  /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?:\.[A-Z\d_]+)+|[a-z][\w-]*(?:\.[a-z][\w-]*){2,})\s*[:*]?$/;
const address = /^www\.|\.(?:fr|com|org|eu|net|pdf|png|jpe?g|html?)$/i;
/** One may be forgotten by a translator; so many are a page without words. */
const fewest = 3;

export const rawKeys: Detector = {
  id: 'raw-keys',
  sees: (scene, kind) => {
    const body = scene.document.querySelector('body');
    if (!body || scene.role !== 'portal' || scene.loading || kind === 'other') return [];
    const keys = scene.lines
      .flatMap((line) => line.split('\t'))
      .filter((piece) => key.test(piece) && !address.test(piece));
    if (new Set(keys).size < fewest) return [];
    const text = keys.join('\n').slice(0, 2_000);
    return [{ class: 'outage', codes: ['A1'], how: 'auto', text, element: body }];
  },
};
