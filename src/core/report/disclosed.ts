/** One entry as a file discloses it: its number and the claims that leave. */
import type { Claims } from '../entry/claims.ts';

export type Disclosed = { seq: number; claims: Claims };
