/** Puts a call into the envelope that the other side opens; kept apart from its schema, which senders need not load. */
import type { Envelope } from './envelope.ts';

export function enclose(call: string, ask: unknown): Envelope {
  return { temoin: 1, call, ask };
}
