/**
 * Writes `entrypoints/permanence/exemple.zip`, the file on which volunteers learn: a made journal, marked *exemple* in its
 * entry 0, through the real writer. `npm run example`, by hand, when the format or the story changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import readme from '#locales/fr/readme.json' with { type: 'json' };
import report from '#locales/fr/report.json' with { type: 'json' };
import type { Claims } from '#core/entry/claims.ts';
import { readClaims } from '#core/entry/read-disclosures.ts';
import { toHex } from '#core/bytes/hex.ts';
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { withLines } from '#core/handover-selection/selection.ts';
import { makeHandover } from '#handover/make-handover.ts';
import { makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';
import { TECHNICAL_ERROR } from '../portal/portal-driver.ts';
import { captureSize } from './example/capture-size.ts';
import { call, fact, outage, refusal, underWay } from '../ui/journal/fake-journal.ts';

const at = (day: string, hour: string): string => `2026-11-${day}T${hour}:00.000Z`;

const ids = { name: 'EXEMPLE Amina', foreigner: '9999999999' };

/** What a real Chromium painted of the false portal (`example/paint-capture.ts`). */
const capture = new Uint8Array(readFileSync(new URL('example/capture.jpg', import.meta.url)));
const photo = {
  kind: 'photo',
  source: 'auto',
  at: at('17', '13:05'),
  refers: { seq: 8, why: 'shot' },
  shot: {
    sha256: toHex(await digest(capture)),
    bytes: capture.length,
    type: 'image/jpeg',
    ...captureSize,
    at: at('17', '13:05'),
    how: 'visible-tab',
  },
} as const satisfies Partial<Claims>;

/** Amina EXEMPLE: three attempts in three weeks, a call, an employer who asks, an attestation that ends. */
const story: readonly Claims[] = [
  told(fact('permit.expiry', '2027-02-15')),
  told(fact('prolongation.until', '2026-12-15')),
  { ...underWay(at('03', '12:20'), 's1'), ids },
  refusal(at('03', '12:26'), 's1'),
  refusal(at('10', '17:42'), 's2'),
  call(at('12', '10:41')),
  {
    kind: 'consequence',
    source: 'user',
    at: at('13', '16:00'),
    kept: at('13', '16:00'),
    consequence: { code: 'K1', since: '2026-11-13' },
  },
  sent(at('17', '13:05'), 's3'),
  { ...photo, kept: photo.at, stay: 's3' },
  { ...underWay(at('19', '18:03'), 's4'), ids },
];

/** Told by the person just after the consent. */
function told(claims: Claims): Claims {
  return { ...claims, at: at('03', '12:15'), kept: at('03', '12:15') };
}

/** The request is sent, and the server fails: in the words of the capture. */
function sent(instant: string, stay: string): Claims {
  const failed = outage(instant, stay);
  const { page, http = [] } = failed;
  return {
    ...failed,
    text: TECHNICAL_ERROR,
    ...(page ? { page: { ...page, step: { number: 5, of: 6, name: 'Récapitulatif' } } } : {}),
    witnesses: { page: instant, network: { at: instant, status: 500 } },
    http: http.map((one) => ({ ...one, status: 500 })),
  };
}

/** The file, as a person would have handed it to their association. */
export async function makeExample(): Promise<Blob> {
  const journal = await makeJournal(story, { demo: true });
  const entries = journal.entries.map((entry, seq) => ({ ...entry, seq }));
  const made = await makeHandover({
    tools: { digest, sign: journal.key.sign, verify },
    kid: journal.key.kid,
    demo: true,
    entries,
    selection: withLines(
      defaultSelection(
        entries.map(({ seq, disclosures }) => ({ seq, claims: readClaims(disclosures) })),
        'association',
      ),
      [9],
      true,
    ),
    piece: async () => new Blob([capture], { type: 'image/jpeg' }),
    words: { report, readme },
    generator: 'Témoin',
    exportedAt: at('24', '09:30'),
    consent: { keep: true, transmit: true, count: false, quote: false },
    recipient: 'Association EXEMPLE',
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.blob;
}

async function main(): Promise<void> {
  const place = fileURLToPath(new URL('../../entrypoints/permanence/exemple.zip', import.meta.url));
  writeFileSync(place, new Uint8Array(await (await makeExample()).arrayBuffer()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
