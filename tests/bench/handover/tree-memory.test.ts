/** What the kernel says of a process. */
import { expect, it } from 'vitest';
import { readStatus } from './tree-memory.ts';

it('counts what no file backs', () => {
  const status =
    'Name:\tchrome\nPPid:\t41\nRssAnon:\t    2000 kB\nRssFile:\t    9000 kB\nRssShmem:\t     500 kB\n';
  expect(readStatus(status)).toEqual({ parent: 41, kB: 2_500 });
});

it('counts nothing of a process without memory of its own', () => {
  expect(readStatus('Name:\tkthread\nPPid:\t2\n')).toEqual({ parent: 2, kB: 0 });
});
