/** The second door's client, from memory: pictures are drawn as values, calls remembered; and pictures to choose. */
import { createHash } from 'node:crypto';
import type { SessionView } from '#core/view/session-view.ts';
import { takePiece } from '#handover/pictures/take-piece.ts';
import type { PictureTools } from '#ui/permanence/pictures/picture-tools.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { drawn } from '../../../handover/pictures/made-pictures.ts';

export const session: SessionView = {
  kid: 'k',
  person: 'p',
  name: 'Amina EXEMPLE',
  bound: true,
  helper: 'M. B.',
  language: 'fr',
  loggedOut: null,
  onPortal: false,
  entries: 1,
  head: { seq: 0, hash: 'h' },
  asks: null,
  refused: false,
  startedAt: '2026-11-17T13:00:00.000Z',
  continues: [],
};

const pictures: PictureTools = {
  take: (file) =>
    takePiece(file, {
      digest: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
      draw: drawn,
    }),
};

export function madeClient(now: SessionView | null) {
  const answers = { session: now, declare: { seq: 4 }, attach: { seq: 5 }, contact: { seq: 6 } };
  return { ...fakePermanence({ answers }), pictures };
}

/** Copied here on 17 November 2026, 14:10 in Paris, as the gallery's clock says. */
export function chosen(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  return new File([bytes], name, { lastModified: Date.parse('2026-11-17T13:00:00.000Z') });
}
