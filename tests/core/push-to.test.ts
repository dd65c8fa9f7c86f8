import { expect, it } from 'vitest';
import { pushTo } from '#core/push-to.ts';

it('begins a list, then adds to the same one', () => {
  const lists = new Map<string, number[]>();
  pushTo(lists, 'a', 1);
  const first = lists.get('a');
  pushTo(lists, 'b', 2);
  pushTo(lists, 'a', 3);
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
  expect(lists.get('a')).toBe(first);
});
