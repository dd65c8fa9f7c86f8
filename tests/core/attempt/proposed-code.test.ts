import { expect, test } from 'vitest';
import { isProposed } from '#core/attempt/proposed-code.ts';

const answer = { to: 1, value: 'confirmed' } as const;

test.each([
  { fact: 'an assist code that nobody answered', code: 'B2', source: 'auto', proposed: true },
  { fact: 'one that the person confirmed', code: 'B2', source: 'auto', said: answer },
  {
    fact: 'one beside another that the person confirmed',
    code: 'B2',
    source: 'auto',
    said: { ...answer, code: 'B4' },
    proposed: true,
  },
  { fact: 'one that the person said', code: 'B2', source: 'declared' },
  { fact: 'a code that is recorded', code: 'A1', source: 'auto' },
  { fact: 'a code of a later version', code: 'Z9', source: 'auto' },
] as const)('$fact', (one) => {
  const said = 'said' in one ? one.said : undefined;
  expect(isProposed(one.code, one.source, said)).toBe('proposed' in one);
});
