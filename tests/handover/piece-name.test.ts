import { describe, expect, it } from 'vitest';
import { pieceName, readPieceName } from '#handover/piece-name.ts';

describe('pieceName', () => {
  it('is the number, the time of Paris, a word and the ending of the type', () => {
    const piece = {
      number: 7,
      at: '2026-11-03T13:02:11.000Z',
      word: 'capture',
      type: 'image/png',
    } as const;
    expect(pieceName(piece)).toBe('pieces/0007_2026-11-03_140211_capture.png');
  });

  it('ends in bin for a type that is never shown', () => {
    const piece = {
      number: 1,
      at: '2026-07-01T00:00:00.000Z',
      word: 'fichier',
      type: 'text/html',
    } as const;
    expect(pieceName(piece)).toBe('pieces/0001_2026-07-01_020000_fichier.bin');
  });
});

describe('readPieceName', () => {
  it.each([
    'pieces/a.png',
    'pieces/0001_2026-13-45_000000_capture.png',
    '0001_2026-11-03_140211_capture.png',
  ])('reads nothing from %s', (name) => expect(readPieceName(name)).toBeNull());
});
