/** Runs axe-core on a page, the extension's own included, and says what it found. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const violationsSchema = v.array(
  v.object({
    id: v.string(),
    impact: v.nullable(v.string()),
    help: v.string(),
    nodes: v.array(v.string()),
  }),
);

export type AxeViolation = v.InferOutput<typeof violationsSchema>[number];

/**
 * All violations of the page as it is now, `[]` being what every screen owes. The CSP of the
 * extension does not bind what the driver evaluates.
 */
export async function axeViolations(page: Page): Promise<AxeViolation[]> {
  await page.bringToFront();
  // A colour on its way from light to dark is no colour of ours. Ended, not awaited: Firefox, busy, may never end it.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().iterations === 1) animation.finish();
  });
  await page.evaluate(`${axe.source};0`);
  const found: unknown = await page.evaluate(`
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, impact, help, nodes }) => ({
        id, impact: impact ?? null, help,
        nodes: nodes.map((node) => node.html + ' — ' + node.failureSummary),
      })))`);
  return v.parse(violationsSchema, found);
}
