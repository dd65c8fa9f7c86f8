/** Puts the confirmed days and paper lines into the journal of the person present, one call after the other; safe to repeat. */
import { ok, type Result } from '#core/result.ts';
import type { JournalClient } from '#ui/journal-client.ts';
import type { Captures } from './captures.ts';
import { ordersOf, type Order } from './orders.ts';

type Failed = { code: string };
type Given = Captures['given'];

export type GiveTools = {
  client: Pick<JournalClient, 'call'>;
  /** Journal of the session now. */
  kid: string;
  base64: (blob: Blob) => Promise<string>;
};

/** `given` holds whatever stands in the journal, also when a later call failed: giving again goes on from there. */
export async function giveCaptures(
  captures: Captures,
  tools: GiveTools,
): Promise<{ given: Given; failed: string | null }> {
  const given = new Map(Object.entries(captures.given));
  for (const order of ordersOf(captures)) {
    for (const step of stepsOf(order, tools)) {
      if (given.has(step.id)) continue;
      const answer = await step.run(given);
      if (!answer.ok) return { given: Object.fromEntries(given), failed: answer.error.code };
      given.set(step.id, answer.value);
    }
  }
  return { given: Object.fromEntries(given), failed: null };
}

type Step = {
  id: string;
  run: (given: ReadonlyMap<string, number>) => Promise<Result<number, Failed>>;
};

function stepsOf(order: Order, { client, kid, base64 }: GiveTools): Step[] {
  const { declare, purpose, contacts, attach } = order;
  const seqOf = (answer: Result<{ seq: number }, Failed>) =>
    answer.ok ? ok(answer.value.seq) : answer;
  return [
    ...(declare === null
      ? []
      : [
          {
            id: declare.id,
            run: async () => seqOf(await client.call('declare', { ...declare, kid })),
          },
        ]),
    // A fact has no number of its own here: that it was said is enough.
    ...(purpose === null
      ? []
      : [
          {
            id: purpose.id,
            run: async () => {
              const answer = await client.call('fact', purpose);
              return answer.ok ? ok(-1) : answer;
            },
          },
        ]),
    ...contacts.map((ask) => ({
      id: ask.id,
      run: async () => seqOf(await client.call('contact', { ...ask, kid })),
    })),
    ...attach.map(({ ask, blob }) => ({
      id: ask.id,
      run: async (given: ReadonlyMap<string, number>) => {
        const about = declare === null ? undefined : given.get(declare.id);
        return seqOf(
          await client.call('attach', {
            ...ask,
            kid,
            ...(about === undefined ? {} : { about }),
            base64: await base64(blob),
          }),
        );
      },
    })),
  ];
}
