/** The small values that claims are made of, each checked to the letter of docs/format.md. */
import * as v from 'valibot';

export const text = v.string();

/** RFC 3339 UTC with milliseconds, a date that exists: `2026-11-24T13:05:02.123Z`. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  // `2026-02-31` parses in some engines and rolls over: an instant must read back as itself.
  v.check((value) => {
    const ms = Date.parse(value);
    return Number.isFinite(ms) && new Date(ms).toISOString() === value;
  }),
);

export const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** JWK SHA-256 thumbprint (RFC 7638), base64url without padding: 43 characters. */
export const kid = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

export const seqNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
