/** Cases of the association, which the background keeps without being able to read them: put, drop one, drop all. */
import type { Answers, PageAsks } from '#messaging/protocol.ts';
import { ok, type Result } from '#core/result.ts';
import type { Ports } from './ports.ts';

type Call = 'putCases' | 'dropCase' | 'dropCases';
type Acts = {
  [C in Call]: (ports: Ports, ask: PageAsks[C]) => Promise<Result<Answers[C], { code: string }>>;
};

/** Each said twice is done once: the page says it again when the worker died on the way. */
export const caseActs: Acts = {
  async putCases(ports, { boxes }) {
    await ports.store.putCases(boxes);
    return ok(null);
  },
  async dropCase(ports, { id }) {
    await ports.store.dropCase(id);
    return ok(null);
  },
  async dropCases(ports) {
    await ports.store.dropCases();
    return ok(null);
  },
};
