/** What CI says at its end of the tests that failed: its tail must be enough to tell them again. */
import { expect, test } from 'vitest';
import { failedTests } from '../tools/failed-tests.ts';

const file = (more: object) => ({
  name: 'a.test.ts',
  status: 'failed',
  assertionResults: [],
  ...more,
});
const said = (...files: object[]) => failedTests(JSON.stringify({ testResults: files }));

test('names each failed test with its message, cut to 2 000 characters', () => {
  const failed = {
    fullName: 'one fact',
    status: 'failed',
    failureMessages: ['{ seed: 7 }'.padEnd(3_000, '.')],
  };
  const passed = { fullName: 'another', status: 'passed', failureMessages: [] };
  const lines = said(file({ assertionResults: [failed, passed] }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/✗ a\.test\.ts > one fact\n\{ seed: 7 \}/);
  expect(lines[0]?.length).toBeLessThan(2_100);
});

test('names a file that did not load', () => {
  expect(said(file({ message: 'SyntaxError' }))).toEqual(['\n✗ a.test.ts > the file\nSyntaxError']);
});

test('says nothing of a run that is green', () => {
  const passed = { fullName: 'one fact', status: 'passed' };
  expect(said(file({ status: 'passed', assertionResults: [passed] }))).toEqual([]);
});
