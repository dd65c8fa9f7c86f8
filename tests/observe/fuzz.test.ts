// @vitest-environment jsdom
/** What the background may ask of a tab under fire: nothing that is no view is drawn, and every call is answered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tabHandler } from '#observe/tab-calls.ts';
import { fuzzRuns, fuzzTimeout, hostileText, hostileValue } from '../support/hostile-values.ts';

it('any call with any payload is answered or left alone', { timeout: fuzzTimeout }, async () => {
  const shown: unknown[] = [];
  const still = (): void => undefined;
  const handle = tabHandler({
    window,
    chip: { show: still, hide: still, unhide: still, mend: still, remove: still },
    show: (view) => shown.push(view),
    watch: (on) => expect(typeof on).toBe('boolean'),
  });
  const call = fc.oneof(fc.constantFrom('showChip', 'chip', 'state', '__proto__'), hostileText);
  const payload = fc.oneof(hostileValue, fc.record({ view: hostileValue, watch: hostileValue }));
  await fc.assert(
    fc.asyncProperty(call, payload, async (name, ask) => {
      const answer = handle(name, ask);
      if (answer !== undefined) expect(await answer).toBeNull();
    }),
    { numRuns: fuzzRuns },
  );
  for (const view of shown) if (view !== null) expect(view).toHaveProperty('collapsed');
});
