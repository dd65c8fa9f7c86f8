/** One line that the person says or brings, in the journal meant: answered with its number once it stands in the chain. */
import { err, ok, type Result } from '#core/result.ts';
import { drain } from './drain.ts';
import { owner } from './owner.ts';
import { act, type Said } from './person-acts.ts';
import type { Ports } from './ports.ts';
import type { Person } from './ports/records.ts';
import { randomId } from './random-id.ts';

export type Line = {
  id?: string | undefined;
  /** Journal meant; without it the one named at the top of the popup. */
  kid?: string | undefined;
  /** Given: the line tells of the past, and is *declared*. */
  happened?: Said['happened'];
  claims: Omit<Said, 'source' | 'happened'>;
  blob?: Blob;
};

type Failed = { code: string };

/**
 * Safe to repeat: the id decides. Codes: `recorder/no-journal`, `recorder/closed-journal` (what it refers to stands in
 * a journal that is no longer written to), `recorder/not-kept` (erased meanwhile).
 */
export async function sayLine(ports: Ports, line: Line): Promise<Result<{ seq: number }, Failed>> {
  const whose = await personMeant(ports, line.kid);
  if (whose === null) return err({ code: 'recorder/no-journal' });
  const elsewhere = line.kid !== undefined && line.kid !== whose.kids.at(-1);
  if ((line.claims.refers ?? line.claims.answer) && elsewhere)
    return err({ code: 'recorder/closed-journal' });
  const id = line.id ?? randomId(ports);
  const { happened } = line;
  await act(ports, {
    id,
    person: whose.id,
    ...(line.blob ? { blob: line.blob } : {}),
    claims: {
      ...line.claims,
      ...(happened ? { source: 'declared', happened } : { source: 'user' }),
    },
  });
  await drain(ports);
  const found = await ports.store.find(id);
  return found && 'entry' in found
    ? ok({ seq: found.entry.seq })
    : err({ code: 'recorder/not-kept' });
}

/** Whose the journal is; null when it is not here, or nobody's journal stands at the top. */
export async function personMeant(ports: Ports, kid: string | undefined): Promise<Person | null> {
  if (kid === undefined) return owner(ports);
  return (await ports.store.people()).find((one) => one.kids.includes(kid)) ?? null;
}
