/** The recorder's store, each write of which may be refused as a browser with a full disk does: whole or not at all. */
import type { RecorderStore } from '#recorder/ports.ts';

/** Calls that write. */
const writes: ReadonlySet<string | symbol> = new Set<keyof RecorderStore>([
  'putSettings',
  'accept',
  'patch',
  'append',
  'create',
  'exported',
  'forgetReported',
  'eraseAll',
  'endSession',
  'putMacKey',
  'rebuildRows',
]);

export type Refusal = {
  /** Name of the `DOMException` with which calls are refused now; null: none is. */
  name: string | null;
  /** Only the n-th write is refused, counted from 1; every one where it is not given. */
  only?: number;
  /** Reads are refused as well. */
  reads?: boolean;
  /** Writes asked for so far. */
  asked: number;
};

export function refusingStore(store: RecorderStore, refusal: Refusal): RecorderStore {
  return new Proxy(store, {
    get(target, name, receiver): unknown {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        const write = writes.has(name);
        if (write) refusal.asked += 1;
        const struck = write
          ? refusal.only === undefined || refusal.asked === refusal.only
          : refusal.reads === true;
        if (refusal.name !== null && struck)
          return Promise.reject(new DOMException('refused by the test', refusal.name));
        return Reflect.apply(member, target, given);
      };
    },
  });
}
