/** A maker of files from memory: remembers what was ordered, answers what it was told to. */
import type { Rect } from '#core/mask-picture/picture-rect.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { HandoverOrder, MadeFile, WizardMaker } from '#ui/handover/handover-maker.ts';

export const madeFile: MadeFile = {
  file: new Blob(['zip'], { type: 'application/zip' }),
  name: 'temoin_2026-11-17_A7K3.zip',
  size: 4_200_000,
  code: 'A7K3-9F2Q-M4TX-0V8C',
  wholeHash: '0'.repeat(64),
  head: { seq: 10, hash: 'h' },
  entries: 9,
  photos: 1,
  verified: 'intact',
};

export type FakeMaker = WizardMaker & { orders: HandoverOrder[]; burnt: Rect[][] };

/** @param answers one for each order, the last one for all that follow */
export function fakeMaker(...answers: (Partial<MadeFile> | string)[]): FakeMaker {
  const orders: HandoverOrder[] = [];
  const burnt: Rect[][] = [];
  return {
    orders,
    burnt,
    masks: {
      size: async () => ({ width: 800, height: 500 }),
      undrawable: async () => null,
      burn: async (_photo, rects) => {
        burnt.push([...rects]);
        return ok(new Blob(['png'], { type: 'image/png' }));
      },
    },
    make: async (order): Promise<Result<MadeFile, Failure>> => {
      const answer = answers[Math.min(orders.length, answers.length - 1)] ?? {};
      orders.push(order);
      return typeof answer === 'string' ? err({ code: answer }) : ok({ ...madeFile, ...answer });
    },
  };
}
