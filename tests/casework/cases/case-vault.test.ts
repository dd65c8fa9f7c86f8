/** Cases at rest: only the passphrase opens them, nothing is read of a changed or misplaced box, and no word stays in clear. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeVault,
  openCase,
  openVault,
  rewrapVault,
  sealCase,
} from '#casework/cases/case-vault.ts';
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';
import { caseCrypto } from '#platform/case-crypto.ts';
import { cheapCrypto, madeCase } from './made-case.ts';

const passphrase = 'quatre mots au hasard';
const record = madeCase('EXEMPLE A.', {
  notes: [{ text: 'Appeler le centre.', by: 'M. B.', on: '2026-11-17' }],
});

describe('the vault', () => {
  it('opens with its passphrase, and says of another that it is wrong', async () => {
    const { sealed, key } = await makeVault(caseCrypto, passphrase);
    const box = await sealCase(caseCrypto, key, record);
    const opened = await openVault(caseCrypto, sealed, passphrase);
    expect(opened.ok && (await openCase(caseCrypto, opened.value, box))).toEqual(record);
    expect(await openVault(caseCrypto, sealed, 'quatre mots au hasar')).toEqual({
      ok: false,
      error: { code: 'cases/passphrase' },
    });
  });

  it('asks for 600 000 iterations, and draws a salt each time', async () => {
    const crypto = cheapCrypto();
    const made = [await makeVault(crypto, passphrase), await makeVault(crypto, passphrase)];
    expect(crypto.iterations).toEqual([600_000, 600_000]);
    const salts = made.map(({ sealed }) => sealed.kdf?.salt);
    expect(new Set(salts).size).toBe(2);
    expect(salts.map((salt) => fromBase64url(salt ?? '')?.length)).toEqual([16, 16]);
  });

  it.each([
    ['spaces around it', `  ${passphrase} `, passphrase],
    ['accents in two signs', 'été à la mer', 'été à la mer'.normalize('NFD')],
  ])('takes a passphrase with %s for the same', async (_what, typed, again) => {
    const crypto = cheapCrypto();
    const { sealed } = await makeVault(crypto, typed);
    expect((await openVault(crypto, sealed, again)).ok).toBe(true);
  });

  it('under a new passphrase opens what the old one sealed, and no more with the old', async () => {
    const crypto = cheapCrypto();
    const { sealed, key } = await makeVault(crypto, passphrase);
    const box = await sealCase(crypto, key, record);
    const next = await rewrapVault(crypto, sealed, { before: passphrase, after: 'autre chose' });
    if (!next.ok) throw new Error(next.error.code);
    const opened = await openVault(crypto, next.value, 'autre chose');
    expect(opened.ok && (await openCase(crypto, opened.value, box))).toEqual(record);
    expect((await openVault(crypto, next.value, passphrase)).ok).toBe(false);
    expect((await rewrapVault(crypto, sealed, { before: 'faux', after: 'x' })).ok).toBe(false);
  });

  it('gives no key that could be read out', async () => {
    const { key } = await makeVault(cheapCrypto(), passphrase);
    expect(key.extractable).toBe(false);
  });
});

describe('a sealed case', () => {
  it('holds no word of the case, and never the same bytes twice', async () => {
    const { key } = await makeVault(cheapCrypto(), passphrase);
    const boxes = [
      await sealCase(caseCrypto, key, record),
      await sealCase(caseCrypto, key, record),
    ];
    const bytes = boxes.map(({ sealed }) => fromBase64url(sealed.ct) ?? new Uint8Array());
    for (const one of bytes)
      expect(new TextDecoder().decode(one)).not.toMatch(/EXEMPLE|Appeler|kid-|name-/u);
    expect(new Set(boxes.map(({ sealed }) => sealed.iv)).size).toBe(2);
    expect(boxes[0]?.sealed.ct).not.toBe(boxes[1]?.sealed.ct);
  });

  it('does not open under another id, nor under another key', async () => {
    const { key } = await makeVault(cheapCrypto(), passphrase);
    const box = await sealCase(caseCrypto, key, record);
    expect(await openCase(caseCrypto, key, { ...box, id: 'case-other' })).toBeNull();
    const other = await makeVault(cheapCrypto(), passphrase);
    expect(await openCase(caseCrypto, other.key, box)).toBeNull();
  });

  it('does not open with any one bit changed', async () => {
    const { key } = await makeVault(cheapCrypto(), passphrase);
    const { id, sealed } = await sealCase(caseCrypto, key, record);
    const size = fromBase64url(sealed.ct)?.length ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(size - 1), fc.nat(7), async (at, bit) => {
        const bytes = fromBase64url(sealed.ct) ?? new Uint8Array();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const changed = { id, sealed: { ...sealed, ct: toBase64url(bytes) } };
        expect(await openCase(caseCrypto, key, changed)).toBeNull();
      }),
    );
  });

  it('that is no case inside is not shown', async () => {
    const { key } = await makeVault(cheapCrypto(), passphrase);
    const box = await sealCase(caseCrypto, key, { ...record, created: 'yesterday' });
    expect(await openCase(caseCrypto, key, box)).toBeNull();
  });
});
