import { describe, expect, it } from 'vitest';
import { isOnCurve } from '#core/entry/on-curve.ts';
import { makeKey } from '../../support/node-keys.ts';

describe('isOnCurve', () => {
  it('is true of fresh keys', async () => {
    for (let made = 0; made < 8; made += 1) expect(isOnCurve((await makeKey()).jwk)).toBe(true);
  });

  it('is false of another point, of short coordinates, of numbers above the prime', async () => {
    const { jwk } = await makeKey();
    const all = Buffer.alloc(32, 0xff).toString('base64url');
    expect(isOnCurve({ ...jwk, y: jwk.x })).toBe(false);
    expect(isOnCurve({ ...jwk, x: jwk.x.slice(0, -4) })).toBe(false);
    expect(isOnCurve({ ...jwk, x: all })).toBe(false);
    expect(isOnCurve({ ...jwk, x: `${jwk.x}=` })).toBe(false);
  });
});
