import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takePiece } from '#handover/pictures/take-piece.ts';
import type { Bytes } from '#core/crypto.ts';
import { drawn, heic, jpeg, png, text, webp } from './made-pictures.ts';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const digest = async (bytes: Bytes) => new Uint8Array(sha(bytes));
const tools = { digest, draw: drawn };
const taken = (bytes: Uint8Array<ArrayBuffer>) => takePiece(new Blob([bytes]), tools);
const exif = { original: '2026:11:03 14:02:11', offset: '+01:00' };

describe('a picture', () => {
  it.each([
    ['PNG', png(exif), 'image/png'],
    ['JPEG', jpeg(exif), 'image/jpeg'],
    ['WebP', webp(exif), 'image/jpeg'],
  ])('%s comes out drawn again, with the hash of what was given', async (_name, bytes, type) => {
    const result = await taken(bytes);
    if (!result.ok) throw new Error(result.error.code);
    const { value } = result;
    expect(value).toMatchObject({ kind: 'picture', type });
    expect(value.exif).toEqual({ local: '2026-11-03T14:02:11', offset: '+01:00' });
    expect(value.originalSha256).toBe(sha(bytes).toString('hex'));
    expect(await value.blob.text()).not.toContain('EXEMPLE');
  });

  it('that the browser cannot draw is unreadable', async () => {
    const answer = await takePiece(new Blob([png()]), { digest, draw: async () => null });
    expect(answer).toEqual({ ok: false, error: { code: 'picture/unreadable' } });
  });
});

describe('a paper', () => {
  it.each([
    ['PDF', text('%PDF-1.7\nEXEMPLE'), 'application/pdf'],
    [
      'e-mail',
      text('Received: from a\r\n by b\r\nFrom: x@example.org\r\n\r\nEXEMPLE'),
      'message/rfc822',
    ],
    ['e-mail', text('Date: Tue, 3 Nov 2026\nFrom: x@example.org\n\nEXEMPLE'), 'message/rfc822'],
  ])('%s stays as it was', async (_name, bytes, type) => {
    const answer = await taken(bytes);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value).toMatchObject({ kind: 'paper', type, exif: null, originalSha256: null });
    expect(new Uint8Array(await answer.value.blob.arrayBuffer())).toEqual(bytes);
  });
});

describe('what is not taken', () => {
  const never = async () => {
    throw new Error('decoded');
  };

  it.each([
    ['an iPhone photo', heic(), 'picture/heic'],
    ['a web page', text('<!doctype html><p>From: x</p>'), 'picture/unknown'],
    ['a text of lines', text('Bonjour\nFrom: x\n'), 'picture/unknown'],
    ['an archive', text('PK\x03\x04\0\0'), 'picture/unknown'],
    ['an empty file', text(''), 'picture/unknown'],
    ['61 million pixels', png({}, { width: 61_000, height: 1000 }), 'picture/too-large'],
    ['a WebP of 16384²', webp({}, { width: 16_384, height: 16_384 }), 'picture/too-large'],
    ['21 MB', new Uint8Array(21_000_000), 'picture/too-large'],
    ['a JPEG without size', jpeg().slice(0, 24), 'picture/unreadable'],
  ])('%s: %#', async (_name, bytes, code) => {
    const answer = await takePiece(new Blob([bytes]), { digest, draw: never });
    expect(answer).toEqual({ ok: false, error: { code } });
  });

  it('says when the file is gone', async () => {
    const gone = new Blob([png()]);
    gone.arrayBuffer = () => Promise.reject(new Error('NotReadableError'));
    expect(await takePiece(gone, tools)).toEqual({ ok: false, error: { code: 'picture/gone' } });
  });
});
