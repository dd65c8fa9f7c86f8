/** Everything that one settled look at a portal page tells: pure, a few milliseconds, no timer, no network, no writing. */
import { restrictedPageKinds, type PageClaim, type PageKind } from '#core/entry/page-claim.ts';
import type { AccountSeen } from '#core/observation/seen.ts';
import { readAccount } from './account.ts';
import { isClobbered } from './clobbered.ts';
import { readConfirmation } from './confirmation.ts';
import type { SeenIncident } from './detector.ts';
import { alertDetectors, pageDetectors, quietDetectors } from './detectors/all-detectors.ts';
import { disabledOptions } from './detectors/disabled-options.ts';
import { requestStates, type SeenState } from './detectors/request-state.ts';
import { readKind } from './kind.ts';
import { beginLook, spent, visibleAll, type Page } from './page.ts';
import { readPath } from './route.ts';
import { readScene, type Scene } from './scene.ts';
import { stepInTitle, type Step } from './step.ts';
import { suggestedDates, type Suggested } from './suggested-dates.ts';
import { readUnrecognised, type Unrecognised } from './unrecognised.ts';

export type Detection = {
  page: PageClaim;
  account: AccountSeen;
  passwordVisible: boolean;
  incidents: SeenIncident[];
  states: SeenState[];
  suggested?: Suggested;
  /** A known address whose page shows nothing of it. */
  unrecognised?: Unrecognised;
  options: string[];
  /** The confirmation's sentence, when it is shown as one. */
  confirmation?: string;
  /** Text of the main region, ≤ 8 kB, only where format §3–§4 allow it. */
  copy?: string;
  /** Still loading: nothing of this is evidence. */
  transient: boolean;
  /** Changes when the words on screen do; for "clicked, and nothing happened". */
  fingerprint: string;
};

const mostOfACopy = 8_000;

/**
 * @param most what the look may cost
 * @returns undefined where the page is larger than any of the portal (what costs more than a few milliseconds is not read), or would be read falsely
 */
export function detect(page: Page, most?: number): Detection | undefined {
  beginLook(most);
  const scene = isClobbered(page.document) ? undefined : readScene(page);
  // What follows would still go through each crowd, to ask nothing of it.
  const seen = scene && !spent(0) ? detectAll(scene) : undefined;
  const whole = !spent(0);
  // What a click asks between two looks is read anew.
  beginLook();
  return whole ? seen : undefined;
}

function detectAll(scene: Scene): Detection {
  const whole = pageDetectors.flatMap((one) => one.sees(scene, 'other')).slice(0, 1);
  const confirmation = readConfirmation(scene);
  const kind = readKind(scene, {
    confirmation: confirmation !== undefined,
    broken: whole.length > 0,
  });
  const incidents = whole.length > 0 ? whole : alerts(scene, kind);
  const states = requestStates(scene, kind);
  const suggested = suggestedDates(scene, kind);
  const account = readAccount(scene);
  const unrecognised = incidents.length > 0 ? undefined : readUnrecognised(scene, kind, account);
  const worth = incidents.length > 0 || states.length > 0 || confirmation !== undefined;
  const copy = worth ? mainText(scene, kind) : undefined;
  return {
    page: pageClaim(scene, kind),
    account,
    passwordVisible: visibleAll(scene.document, 'input[type="password"]').length > 0,
    incidents,
    states,
    ...(suggested ? { suggested } : {}),
    ...(unrecognised ? { unrecognised } : {}),
    options: disabledOptions(scene, kind),
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(copy === undefined ? {} : { copy }),
    transient:
      whole.length === 0 && scene.loading && incidents.every((one) => one.class === 'input'),
    fingerprint: fingerprint(scene),
  };
}

/** Each alert once, by the first detector that claims it; where none tells of a failure, what stands in no alert. */
function alerts(scene: Scene, kind: PageKind): SeenIncident[] {
  const seen: SeenIncident[] = [];
  const claimed: Element[] = [];
  for (const detector of alertDetectors) {
    for (const one of detector.sees(scene, kind)) {
      if (spent(claimed.length)) return seen;
      if (claimed.some((other) => other.contains(one.element) || one.element.contains(other)))
        continue;
      seen.push(one);
      claimed.push(one.element, ...(one.also ?? []));
    }
  }
  if (seen.some((one) => one.class !== 'input')) return seen;
  return [...seen, ...quietDetectors.flatMap((one) => one.sees(scene, kind))];
}

function pageClaim(scene: Scene, kind: PageKind): PageClaim {
  const step = kind.startsWith('form-') && kind !== 'form-intro' ? stepOf(scene) : undefined;
  const procedure = scene.route.row?.procedure;
  return {
    host: scene.url.hostname,
    path: readPath(scene.url),
    route: scene.route.route,
    title: scene.title,
    lang: scene.document.documentElement.lang,
    kind,
    ...(step ? { step } : {}),
    ...(procedure === undefined ? {} : { procedure }),
  };
}

function stepOf(scene: Scene): Step | undefined {
  if (scene.step) return scene.step;
  const number = stepInTitle(scene.title);
  return number === undefined ? undefined : { number, name: '' };
}

function mainText(scene: Scene, kind: PageKind): string | undefined {
  if (restrictedPageKinds.has(kind) || kind.startsWith('sso-')) return undefined;
  return scene.lines.join('\n').slice(0, mostOfACopy);
}

function fingerprint(scene: Scene): string {
  let hash = 5381;
  for (let index = 0; index < scene.folded.length; index += 1) {
    hash = ((hash << 5) + hash + scene.folded.charCodeAt(index)) | 0;
  }
  return `${scene.route.route} ${scene.folded.length} ${hash}`;
}
