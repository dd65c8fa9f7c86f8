/** The share of a profile that is ours, on profiles small enough to count by hand. */
import type { Protocol } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { profileShare } from './profile-share.ts';

const ours = 'chrome-extension://abc';
const node = (id: number, functionName: string, { url = '', children = [] as number[] } = {}) => ({
  id,
  callFrame: { functionName, scriptId: '0', url, lineNumber: 0, columnNumber: 0 },
  children,
});
const nodes = [
  node(1, '(root)', { children: [2, 3, 5, 6] }),
  node(2, '(idle)'),
  node(3, 'look', { url: `${ours}/portal.js`, children: [4] }),
  node(4, 'querySelectorAll'),
  node(5, 'render', { url: 'https://portal/main.js' }),
  node(6, '(garbage collector)'),
];

/** Each sample lasts a millisecond. */
function profileOf(samples: number[]): Protocol.Profiler.Profile {
  const timeDeltas = [0, ...samples.map(() => 1_000)];
  return { nodes, startTime: 0, endTime: samples.length * 1_000, samples, timeDeltas };
}

it('counts our frames and what they called, and nothing else', () => {
  expect(profileShare(profileOf([2, 3, 4, 5, 2, 3, 2, 2, 5, 2]), ours)).toEqual({
    wallMs: 10,
    oursMs: 3,
    longestMs: 2,
  });
});

it('counts a collection inside our work, not one after the page', () => {
  expect(profileShare(profileOf([5, 6, 3, 6, 4, 2]), ours)).toEqual({
    wallMs: 6,
    oursMs: 3,
    longestMs: 3,
  });
});

it('takes no longer name for our origin', () => {
  expect(profileShare(profileOf([3, 3]), 'chrome-extension://ab').oursMs).toBe(0);
});
