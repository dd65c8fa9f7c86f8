/** Every fixture page in a real layout, wide and on a phone: what the recognisers say there is what is expected of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect } from 'vitest';
import { buildProbe } from '../tools/detect/build-probe.ts';
import { serveSaved, type SavedPage } from '../tools/detect/serve-saved.ts';
import { toldKind } from '../tools/detect/told-page.ts';
import { eachBrowser } from './support/each-browser.ts';

const root = fileURLToPath(new URL('../fixtures/portal/', import.meta.url));
const slugs = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

const metaSchema = v.object({ url: v.string() });
const expectedSchema = v.object({
  kind: v.string(),
  step: v.nullable(v.looseObject({ name: v.string() })),
  incidents: v.array(v.object({ class: v.string(), codes: v.array(v.string()), text: v.string() })),
  states: v.array(v.looseObject({ state: v.looseObject({ label: v.optional(v.string()) }) })),
  options: v.array(v.string()),
  transient: v.boolean(),
});

eachBrowser(
  { browsers: ['chromium', 'firefox'], withoutExtension: true, timeoutMs: 300_000 },
  'fixture pages are read in a real layout as expected',
  async ({ browser }) => {
    const code = await buildProbe();
    const page = await browser.newPage();
    const served: { now?: (request: Parameters<ReturnType<typeof serveSaved>>[0]) => void } = {};
    await page.setRequestInterception(true);
    page.on('request', (request) => served.now?.(request));
    const wrong: unknown[] = [];
    for (const width of [1366, 390]) {
      await page.setViewport({ width, height: 900 });
      for (const slug of slugs) {
        const saved = savedPage(slug);
        served.now = serveSaved(saved);
        await page.goto('about:blank');
        await page.goto(saved.url, { waitUntil: 'load' });
        const told = await ask(page, code);
        const wanted = expectation(slug);
        if (JSON.stringify(told) !== JSON.stringify(wanted))
          wrong.push({ slug, width, told, wanted });
      }
    }
    expect(wrong).toEqual([]);
  },
);

function savedPage(slug: string): SavedPage {
  const { url } = v.parse(metaSchema, json(slug, 'meta.json'));
  return {
    file: `${root}${slug}/page.html`,
    url,
    status: 200,
    contentType: 'text/html; charset=utf-8',
  };
}

const toldSchema = v.object({
  pageKind: v.string(),
  step: v.nullable(v.object({ name: v.string() })),
  incident: v.nullable(
    v.object({ class: v.string(), codes: v.array(v.string()), text: v.string() }),
  ),
  state: v.array(v.object({ label: v.nullable(v.string()) })),
  options: v.array(v.string()),
  transient: v.boolean(),
});

async function ask(page: Page, code: string): Promise<v.InferOutput<typeof toldSchema>> {
  await page.evaluate(`${code}\n;''`);
  const answer: unknown = JSON.parse(String(await page.evaluate('__probe.answer(200)')));
  return v.parse(toldSchema, answer);
}

/** What `expected.json` asks of the whole recogniser, as the flat object tells it. */
function expectation(slug: string): v.InferOutput<typeof toldSchema> {
  const { kind, step, incidents, states, options, transient } = v.parse(
    expectedSchema,
    json(slug, 'expected.json'),
  );
  const [first] = incidents;
  return {
    pageKind: toldKind(kind),
    step: step ? { name: step.name } : null,
    incident: first ? { class: first.class, codes: first.codes, text: first.text } : null,
    state: states.map(({ state }) => ({ label: state.label ?? null })),
    options,
    transient,
  };
}

function json(slug: string, file: string): unknown {
  return JSON.parse(readFileSync(`${root}${slug}/${file}`, 'utf8'));
}
