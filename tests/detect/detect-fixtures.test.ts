// @vitest-environment jsdom
/** Every fixture page through the whole recogniser; jsdom sees inline styles only, real browsers run the same folders elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '#detect/detect.ts';
import { mostCost } from '#detect/page.ts';
import { detectWhole } from '../tools/detect/detect-whole.ts';
import { toldFixture } from '../tools/fixture/told-fixture.ts';

const root = `${process.cwd()}/tests/fixtures/portal/`;
const read = (slug: string, file: string): string => readFileSync(`${root}${slug}/${file}`, 'utf8');

const slugs = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

describe('fixture pages', () => {
  it.each(slugs)('%s is read as expected', (slug) => {
    const document = new DOMParser().parseFromString(read(slug, 'page.html'), 'text/html');
    const meta: unknown = JSON.parse(read(slug, 'meta.json'));
    const address =
      typeof meta === 'object' && meta !== null && 'url' in meta ? String(meta.url) : '';
    const url = new URL(address);
    const seen = detectWhole(document, url);
    const told = toldFixture(seen);
    expect(told).toEqual(JSON.parse(read(slug, 'expected.json')));
    // What the portal shows costs a fifth at most of what is refused.
    expect(detect({ document, url }, mostCost / 5)).toBeDefined();
    expect(JSON.stringify({ ...seen, incidents: told.incidents })).not.toMatch(/CANARY/);
  });
});
