/** A caseload in one file: all of it comes out again with its passphrase, nothing of it is readable without. */
import { describe, expect, it } from 'vitest';
import { packCases, type ToPack } from '#casework/cases/pack-cases.ts';
import { openCasesFile } from '#casework/cases/unpack-cases.ts';
import { caseCrypto } from '#platform/case-crypto.ts';
import { cheapCrypto, madeCase, openCrypto } from './made-case.ts';
import { exportedAt, filePassphrase, portableCase, thisComputer } from './portable-case.ts';

const passphrase = filePassphrase;
const records = [
  portableCase('EXEMPLE A.', {
    notes: [{ text: 'Rappelle jeudi.', by: 'M. B.', on: '2026-11-12' }],
  }),
  portableCase('EXEMPLE É.', { next: { what: 'Relire', on: null }, numberMac: null }),
];
const toPack: ToPack = { records, passphrase, exportedAt, computer: thisComputer };

async function packed(crypto = cheapCrypto(), more: Partial<ToPack> = {}) {
  const made = await packCases(crypto, { ...toPack, ...more });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

describe('a file of cases', () => {
  it('opens with its passphrase, on WebCrypto as it is, and holds every case', async () => {
    const made = await packCases(caseCrypto, toPack);
    if (!made.ok) throw new Error(made.error.code);
    expect([made.value.count, made.value.left]).toEqual([2, 0]);
    expect(await openCasesFile(caseCrypto, made.value.bytes, passphrase)).toEqual({
      ok: true,
      value: { exportedAt, computer: thisComputer, cases: records },
    });
  });

  it('costs a passphrase 600 000 iterations, to make and to read again', async () => {
    const crypto = cheapCrypto();
    await packed(crypto);
    expect(crypto.iterations).toEqual([600_000, 600_000]);
  });

  it('holds no word of a case, and never the same bytes twice', async () => {
    const [one, other] = [await packed(), await packed()];
    const text = new TextDecoder().decode(one.bytes);
    expect(text).not.toMatch(/EXEMPLE|Rappelle|Relire|2026/u);
    expect(new TextDecoder().decode(other.bytes)).not.toBe(text);
    expect(text).toMatch(/^\{"format":"temoin-cases","version":1,/u);
  });

  it('leaves out, and counts, what no reader would take', async () => {
    const made = await packed(cheapCrypto(), { records: [...records, madeCase('not portable')] });
    expect([made.count, made.left]).toEqual([2, 1]);
  });

  it('is not made when it would be more than a reader takes', async () => {
    const text = 'x'.repeat(5_000);
    const notes = Array.from({ length: 140 }, () => ({ text, by: 'M. B.', on: '2026-11-12' }));
    const many = Array.from({ length: 30 }, (_, at) => portableCase(`A ${at}`, { notes }));
    expect(await packCases(openCrypto(), { ...toPack, records: many })).toEqual({
      ok: false,
      error: { code: 'cases-file/too-big' },
    });
  });

  it('that does not open again is not said to be made', async () => {
    const crypto = { ...openCrypto(), decrypt: async () => null };
    expect(await packCases(crypto, toPack)).toEqual({
      ok: false,
      error: { code: 'cases-file/unread' },
    });
  });
});
