/** docs/format.md names every code that the reader may give: a stranger's verifier is written from that page. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alteredCodes, unreadableCodes, warningCodes } from '#core/journal/fault.ts';
import { claimSchemas, entryKinds } from '#core/entry/claims.ts';

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8');

it('names every fault and warning', () => {
  const codes = [...unreadableCodes, ...alteredCodes, ...warningCodes];
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

it('names no fault that the reader does not give', () => {
  const known: ReadonlySet<string> = new Set([
    ...unreadableCodes,
    ...alteredCodes,
    ...warningCodes,
  ]);
  const table = page.slice(page.indexOf('## 11.'), page.indexOf('The command knows'));
  const named = [
    ...table.matchAll(
      /`((?:zip|seal|file|entry|chain|piece|derived|claim|anchor|time)\/[a-z0-9-]+)`/g,
    ),
  ];
  expect(named.map(([, code = '']) => code).filter((code) => !known.has(code))).toEqual([]);
});

it('names every claim and kind', () => {
  const names = [...Object.keys(claimSchemas), ...entryKinds];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
