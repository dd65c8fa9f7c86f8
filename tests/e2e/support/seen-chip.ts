/** The chip as a person meets it: what it shows inside its closed shadow root, and real clicks on its buttons. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { sendBidi } from './firefox-chrome-scope.ts';
import { until } from './until.ts';

/** One node, whichever browser told of it: its own text, its name, how to find it again. */
type Node = { name: string; text: string; label: string; handle: string; children: Node[] };

/** Words of the chip now, blocks apart by line breaks; '' without chip. */
export async function chipText(browser: BrowserUnderTest, page: Page): Promise<string> {
  const root = await chipRoot(browser, page);
  return root === undefined ? '' : wordsOf(root);
}

/** Waits until the chip says all of this. */
export async function untilChipSays(
  browser: BrowserUnderTest,
  page: Page,
  words: string,
): Promise<string> {
  return until(
    async () => {
      const text = await chipText(browser, page);
      return text.includes(words) && text;
    },
    { what: `the chip to say "${words}"`, timeoutMs: 60_000, everyMs: 200 },
  );
}

/** A trusted click on the chip's button of that label; throws where there is none. */
export async function tapChip(browser: BrowserUnderTest, page: Page, label: string): Promise<void> {
  const root = await chipRoot(browser, page);
  const button = root && buttonOf(root, label);
  if (button === undefined) throw new Error(`the chip has no button "${label}"`);
  await page.bringToFront();
  const { x, y } = await middleOf(browser, page, button.handle);
  await page.mouse.click(x, y);
}

/** Folds the card, as a person does who needs what is under it; tries again when the card was out of a picture just then. */
export async function foldChip(browser: BrowserUnderTest, page: Page): Promise<void> {
  const fold = 'Réduire Témoin';
  await until(
    async () => {
      const root = await chipRoot(browser, page);
      if (root !== undefined && buttonOf(root, fold) === undefined) return true;
      await tapChip(browser, page, fold);
      return false;
    },
    { what: 'the chip to be folded', everyMs: 300 },
  );
}

function buttonOf(node: Node, label: string): Node | undefined {
  if (node.name === 'button' && `${node.label} ${wordsOf(node)}`.includes(label)) return node;
  for (const child of node.children) {
    const found = buttonOf(child, label);
    if (found) return found;
  }
  return undefined;
}

/** The live region repeats the card for screen readers, and a style sheet shows nothing. */
function wordsOf(node: Node): string {
  if (node.name === '#text') return node.text;
  if (node.name === 'style' || node.name === 'live') return '';
  const inline = new Set(['span', 'strong', 'p', 'button']);
  const parts = node.children.map(wordsOf).filter((part) => part !== '');
  return parts.join(inline.has(node.name) ? '' : '\n');
}

/** The shadow root of the last child of the document element, when that is the chip. */
async function chipRoot(browser: BrowserUnderTest, page: Page): Promise<Node | undefined> {
  return browser.name === 'chromium' ? rootByCdp(page) : rootByBidi(page);
}

async function middleOf(
  browser: BrowserUnderTest,
  page: Page,
  handle: string,
): Promise<{ x: number; y: number }> {
  return browser.name === 'chromium' ? middleByCdp(page, handle) : middleByBidi(page, handle);
}

type CdpNode = {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[] | undefined;
  children?: CdpNode[] | undefined;
  shadowRoots?: CdpNode[] | undefined;
};

async function rootByCdp(page: Page): Promise<Node | undefined> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.findLast((child) => child.shadowRoots !== undefined);
    const shadow = host?.shadowRoots?.[0];
    return shadow && ofCdp(shadow);
  } finally {
    await cdp.detach();
  }
}

function ofCdp(node: CdpNode): Node {
  const attributes = node.attributes ?? [];
  const live = attributes.some(
    (value, index) => value === 'live' && attributes[index - 1] === 'class',
  );
  return {
    name: live ? 'live' : node.nodeName.toLowerCase(),
    text: node.nodeValue,
    label: attributes.includes('aria-label')
      ? (attributes[attributes.indexOf('aria-label') + 1] ?? '')
      : '',
    handle: String(node.backendNodeId),
    children: (node.children ?? []).map(ofCdp),
  };
}

async function middleByCdp(page: Page, handle: string): Promise<{ x: number; y: number }> {
  const cdp = await page.createCDPSession();
  try {
    const node = { backendNodeId: Number(handle) };
    await cdp.send('DOM.scrollIntoViewIfNeeded', node);
    const { model } = await cdp.send('DOM.getBoxModel', node);
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  } finally {
    await cdp.detach();
  }
}

type BidiNode = {
  sharedId?: string | undefined;
  value?:
    | {
        localName?: string | undefined;
        nodeType?: number | undefined;
        nodeValue?: string | undefined;
        attributes?: Record<string, string> | undefined;
        children?: BidiNode[] | undefined;
        shadowRoot?: BidiNode | null | undefined;
      }
    | undefined;
};

const bidiNode: v.GenericSchema<BidiNode> = v.object({
  sharedId: v.optional(v.string()),
  value: v.optional(
    v.object({
      localName: v.optional(v.string()),
      nodeType: v.optional(v.number()),
      nodeValue: v.optional(v.string()),
      attributes: v.optional(v.record(v.string(), v.string())),
      children: v.optional(v.array(v.lazy(() => bidiNode))),
      shadowRoot: v.nullish(v.lazy(() => bidiNode)),
    }),
  ),
});
const bidiAnswer = v.object({ result: bidiNode });
const bidiPoint = v.object({ result: v.object({ value: v.string() }) });

async function rootByBidi(page: Page): Promise<Node | undefined> {
  const answer = await sendBidi(page.browser(), 'script.evaluate', {
    expression: 'document.documentElement.lastElementChild',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  const host = v.parse(bidiAnswer, answer).result;
  const shadow = host.value?.shadowRoot;
  return shadow ? ofBidi(shadow) : undefined;
}

function ofBidi(node: BidiNode): Node {
  const { localName, nodeType, nodeValue, attributes, children } = node.value ?? {};
  const name = nodeType === 3 ? '#text' : (localName ?? '');
  return {
    name: attributes?.['class'] === 'live' ? 'live' : name,
    text: nodeValue ?? '',
    label: attributes?.['aria-label'] ?? '',
    handle: node.sharedId ?? '',
    children: (children ?? []).map(ofBidi),
  };
}

async function middleByBidi(page: Page, handle: string): Promise<{ x: number; y: number }> {
  const answer = await sendBidi(page.browser(), 'script.callFunction', {
    functionDeclaration:
      '(node) => { const box = node.getBoundingClientRect(); return `${box.x + box.width / 2} ${box.y + box.height / 2}`; }',
    arguments: [{ sharedId: handle }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  const [x, y] = v.parse(bidiPoint, answer).result.value.split(' ').map(Number);
  return { x: x ?? 0, y: y ?? 0 };
}

function contextOf(page: Page): unknown {
  return Reflect.get(page.mainFrame(), '_id');
}
