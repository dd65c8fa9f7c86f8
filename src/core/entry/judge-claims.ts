/** Disclosed claims of a stranger's entry: what may be counted, and what may only be shown as it stands. */
import * as v from 'valibot';
import { wellFormed } from '../bytes/well-formed.ts';
import { claimSchemas, claimsSchema, type Claims } from './claims.ts';

export type JudgedClaims = {
  /** Known claims of the right type, and unknown ones: what may be used. */
  claims: Claims;
  /** Everything disclosed, as it stands (a lone surrogate as U+FFFD). */
  raw: Record<string, unknown>;
  /** Names of known claims whose value is of a wrong type or an impossible instant: shown raw, never counted. */
  wrong: string[];
};

export function judgeClaims(disclosed: Record<string, unknown>): JudgedClaims {
  const raw = Object.fromEntries(
    Object.entries(disclosed).map(([name, value]) => [name.toWellFormed(), wellFormed(value)]),
  );
  const wrong = Object.keys(raw).filter((name) => !isUsable(name, raw[name]));
  const usable = Object.entries(raw).filter(
    ([name]) => !wrong.includes(name) && !isNewKind(name, raw),
  );
  return { claims: v.parse(claimsSchema, Object.fromEntries(usable)), raw, wrong };
}

function isUsable(name: string, value: unknown): boolean {
  // A kind of a later version is no fault (§7): it stays in `raw`, where readers show it.
  if (name === 'kind') return typeof value === 'string';
  return !isKnown(name) || v.is(claimSchemas[name], value);
}

function isNewKind(name: string, raw: Record<string, unknown>): boolean {
  return name === 'kind' && !v.is(claimSchemas.kind, raw['kind']);
}

function isKnown(name: string): name is keyof typeof claimSchemas {
  return Object.hasOwn(claimSchemas, name);
}
