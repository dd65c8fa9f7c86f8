/** Encrypted and lazy opening: age under a passphrase, refusals before any work, pieces read one by one. */
import { Encrypter } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { openHandover, type OpenedHandover } from '#handover/open-handover.ts';
import { pieceReader } from '#handover/piece-reader.ts';
import { makeFile, shotOf, tinyPng } from '../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';

const tools = { digest, verify };
let zip = new Blob();
let sealed = new Uint8Array();
let sha256 = '';

beforeAll(async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  ({ sha256 } = shot);
  const journal = await makeJournal([incident, { kind: 'photo', shot }]);
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  ({ blob: zip } = await makeFile(journal, { pieces: [{ name, blob: new Blob([tinyPng()]) }] }));
  const encrypter = new Encrypter();
  encrypter.setPassphrase('quatre mots de passe');
  encrypter.setScryptWorkFactor(10);
  sealed = new Uint8Array(await encrypter.encrypt(new Uint8Array(await zip.arrayBuffer())));
});

const open = (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) =>
  openHandover(new Blob([bytes]), passphrase === undefined ? {} : { passphrase }, tools);

async function opened(file: Blob): Promise<OpenedHandover> {
  const result = await openHandover(file, {}, tools);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** The header with another work factor: as somebody would who wants the computer to freeze. */
const withWork = (work: string): Uint8Array<ArrayBuffer> => {
  const text = Buffer.from(sealed).toString('latin1');
  return new Uint8Array(
    Buffer.from(text.replace(/^(.*\n-> scrypt \S+) \d+/, `$1 ${work}`), 'latin1'),
  );
};

describe('an encrypted file', () => {
  it('opens with its passphrase, and is judged', async () => {
    const read = await open(sealed, 'quatre mots de passe');
    expect(read.ok && read.value.read.verdict).toBe('intact');
  });

  it('asks for its passphrase', async () => {
    expect(await open(sealed)).toEqual({ ok: false, error: 'file/passphrase' });
  });

  it('says that the passphrase is wrong', async () => {
    expect(await open(sealed, 'cinq')).toEqual({ ok: false, error: 'file/wrong-passphrase' });
  });

  it.each(['19', '20', '30', '999', '0', '01'])(
    'with a work factor of %s is refused before it is tried',
    async (work) => {
      expect(await open(withWork(work))).toEqual({ ok: false, error: 'file/age' });
    },
  );

  it('that was cut or changed is damaged', async () => {
    expect(await open(sealed.subarray(0, -5), 'quatre mots de passe')).toMatchObject({
      error: 'file/age',
    });
    const changed = sealed.map((byte, at) => (at === sealed.length - 40 ? byte ^ 1 : byte));
    expect(await open(changed, 'quatre mots de passe')).toMatchObject({ error: 'file/age' });
  });

  it('to a key instead of a passphrase is refused', async () => {
    const text = 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n';
    expect(await open(new Uint8Array(Buffer.from(text)))).toMatchObject({ error: 'file/age' });
  });

  it('is not what any other file is: that is judged as a ZIP', async () => {
    const { read } = await opened(new Blob(['rien']));
    expect(read.verdict).toBe('unreadable');
  });
});

describe('pieces of an opened file', () => {
  it('are read by their hash, with their type', async () => {
    const piece = await pieceReader(await opened(zip), digest)(sha256);
    expect(piece?.type).toBe('image/png');
    expect(piece && new Uint8Array(await piece.arrayBuffer())).toEqual(tinyPng());
  });

  it('of another hash are not there', async () => {
    expect(await pieceReader(await opened(zip), digest)('0'.repeat(64))).toBeNull();
  });

  it('that changed under the reader are not given', async () => {
    const { read } = await opened(zip);
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const at = Buffer.from(bytes).indexOf('IHDR');
    const changed = new Blob([bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))]);
    expect(await pieceReader({ zip: changed, read }, digest)(sha256)).toBeNull();
  });
});
