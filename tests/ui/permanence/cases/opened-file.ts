/** One opened file of a person who said *keep*, and the HMACs of their account. */
import type { OpenedFile } from '#casework/opened-file.ts';
import { judgeClaims } from '#core/entry/judge-claims.ts';
import type { Seal } from '#core/journal/seal.ts';
import { shortCode } from '#core/journal/short-code.ts';
import { headOf } from '../../../casework/cases/made-case.ts';

export const consent = { keep: true, transmit: false, count: false, quote: false };
export const kid = 'k'.repeat(43);
export const hash = headOf('file');
const number = '9900000001';

export function sealOf(answers: Seal['consent']): Seal {
  return {
    format: 'temoin-journal',
    version: 1,
    generator: 'test',
    exportedAt: '2026-11-03T12:00:00.000Z',
    kid,
    head: { seq: 0, hash },
    sums: '',
    disclosed: [0],
    withheld: [],
    erased: [],
    masked: [],
    consent: answers,
  };
}

/** One line of a file that names its account, and the day its attestation ends. */
export function file(more: Partial<OpenedFile> = {}): OpenedFile {
  const at = '2026-11-03T12:00:00.000Z';
  const fact = { name: 'prolongation.until', value: '2026-12-15' };
  const ids = { name: 'Amina EXEMPLE', foreigner: number };
  const claims = { kind: 'fact', source: 'user', at, kept: at, stay: 's', fact, ids };
  return {
    name: 'a.zip',
    bytes: 1000,
    verdict: 'intact',
    faults: [],
    warnings: [],
    entries: 1,
    kid,
    head: { seq: 0, hash },
    code: shortCode(hash),
    wholeHash: null,
    kept: 0,
    seal: sealOf(consent),
    demo: false,
    disclosed: [{ seq: 0, ...judgeClaims(claims) }],
    heads: new Map([[0, hash]]),
    piece: async () => null,
    ...more,
  };
}

/** The HMAC of a name or number, as the background would make it: told from its text by the eye. */
export const macs = { name: 'mac of a name', number: 'mac of a number' };
