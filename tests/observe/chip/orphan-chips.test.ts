// @vitest-environment jsdom
/** Facts about chips left behind: ours go, whatever else hangs there stays. */
import { beforeEach, expect, test } from 'vitest';
import { buildHost } from '#observe/chip/chip-host.ts';
import { removeOrphanChips } from '#observe/chip/orphan-chips.ts';

/** As Firefox shows shadow roots to extensions; jsdom has no such member. */
function showRoot(element: Element, root: ShadowRoot | null): void {
  Object.defineProperty(element, 'openOrClosedShadowRoot', { value: root });
}

function leftBehind(): Element {
  const { host, box } = buildHost(document, () => {});
  const root = box.getRootNode();
  showRoot(host, root instanceof ShadowRoot ? root : null);
  document.documentElement.append(host);
  return host;
}

beforeEach(() => {
  for (const child of document.documentElement.querySelectorAll(':scope > div')) child.remove();
});

test('the chip of the version before goes', () => {
  const host = leftBehind();
  removeOrphanChips(document);
  expect(host.isConnected).toBe(false);
});

test("the page's own elements stay", () => {
  const plain = document.createElement('div');
  const other = document.createElement('div');
  showRoot(other, other.attachShadow({ mode: 'closed' }));
  document.documentElement.append(plain, other);
  removeOrphanChips(document);
  expect([plain.isConnected, other.isConnected]).toEqual([true, true]);
});
