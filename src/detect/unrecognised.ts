/** The drift alarm (promise 6): a known address whose page shows nothing of what that address is for. Words and skeleton, no guess. */
import type { PageKind } from '#core/entry/page-claim.ts';
import type { AccountSeen } from '#core/observation/seen.ts';
import { actionOf } from './action.ts';
import { hasFields } from './confirmation.ts';
import { showsSign } from './kind.ts';
import { childrenOf, label, visibleAll } from './page.ts';
import { readRequests } from './request-table.ts';
import type { Scene } from './scene.ts';

export type Unrecognised = {
  /** Title, headings and alerts as shown. */
  text: string;
  /** Tags and roles of the main region, nested; not one word of the page. */
  skeleton: string;
};

const spoken = 'h1,h2,h3,[role="heading"],[role="alert"],[role="status"]';
const unnamed = 'script,style,template,noscript,svg';
const longest = { text: 2_000, skeleton: 4_000 };
const deepest = 12;
const mostChildren = 60;

/** Undefined where the page fits, where nobody is known to be logged in, and where a row of the route table does not exist. */
export function readUnrecognised(
  scene: Scene,
  kind: PageKind,
  account: AccountSeen,
): Unrecognised | undefined {
  if (scene.loading || account.who !== 'known' || scene.route.row === undefined) return undefined;
  if (fits(scene, kind)) return undefined;
  const words = visibleAll(scene.document, spoken).map((one) => label(one));
  const main = scene.document.querySelector('main,[role="main"]') ?? scene.document.body;
  return {
    text: [scene.title, ...new Set(words)].join('\n').slice(0, longest.text),
    skeleton: skeletonOf(main, 0).slice(0, longest.skeleton),
  };
}

/** Structure and words; the title alone may outlive both. */
function fits(scene: Scene, kind: PageKind): boolean {
  if (kind === 'account') return showsSign(kind, scene) || readRequests(scene).length > 0;
  if (kind === 'notifications') return showsSign(kind, scene);
  if (kind !== 'form-step' && kind !== 'triage' && kind !== 'triage-situation') return true;
  return scene.step !== undefined || hasFields(scene) || showsSign(kind, scene) || acts(scene);
}

function acts({ document }: Scene): boolean {
  return visibleAll(document, 'button,[role="button"],[role="radio"],a').some(
    (one) => one.getAttribute('role') === 'radio' || actionOf(one) !== undefined,
  );
}

function skeletonOf(element: Element, depth: number): string {
  const role = element.getAttribute('role');
  const name = element.localName + (role === null ? '' : `[${role}]`);
  if (depth >= deepest) return name;
  const inside = childrenOf(element)
    .filter((one) => !one.matches(unnamed))
    .slice(0, mostChildren)
    .map((one) => skeletonOf(one, depth + 1));
  const folded = inside.filter((one, index) => one !== inside[index - 1]);
  return folded.length === 0 ? name : `${name}(${folded.join(' ')})`;
}
