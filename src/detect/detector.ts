/** The one silhouette of a detector: a pure function from the page to the incidents that it sees there. */
import type { PageKind } from '#core/entry/page-claim.ts';
import { classOf, outermost, spent, visibleText } from './page.ts';
import { judge, type Judgement, type Severity, type Shape } from './judge.ts';
import type { Scene } from './scene.ts';

export type Upload = { label: string; bytes?: number; result: string };

export type SeenIncident = Judgement & {
  text: string;
  /** What holds the words on screen; identity only, never read again. */
  element: Element;
  /** Other elements that this one incident stands for. */
  also?: Element[];
  uploads?: Upload[];
};

export type Detector = { id: string; sees: (scene: Scene, kind: PageKind) => SeenIncident[] };

/** Acts inside an alert are not its words. */
const acts =
  'button,[role="button"],.ui-dialog-footer,.fr-modal__footer,.fr-btn,.ui-messages-close';

/** The words of an alert, its own buttons left out; blocks apart by a line break, inline pieces joined (§15.4). */
export function alertText(element: Element): string {
  const text = visibleText(element, acts).slice(0, 4_000);
  // Judging asks for each row of the tables.
  spent(text.length >> 2);
  return text;
}

/** Severity from the markup of both skins: class tokens on the alert or its nearest marked ancestor. */
export function severityOf(element: Element): Severity {
  for (
    let one: Element | null = element, far = 0;
    one && far < 4;
    one = one.parentElement, far += 1
  ) {
    const tokens = classOf(one);
    if (/(?:^|[\s_-])(?:errors?|danger|erreur)(?:$|[\s_-])/i.test(tokens)) return 'error';
    if (/(?:^|[\s_-])(?:warn|warning)(?:$|[\s_-])/i.test(tokens)) return 'warning';
    if (/(?:^|[\s_-])success(?:$|[\s_-])/i.test(tokens)) return 'success';
    if (/(?:^|[\s_-])info(?:$|[\s_-])/i.test(tokens)) return 'info';
  }
  return 'unsaid';
}

/** The outermost visible elements that match, judged. */
export function judgeAll(
  scene: Scene,
  selector: string,
  place: { shape: Shape; kind: PageKind; severity?: Severity },
): SeenIncident[] {
  return outermost(scene.document, selector).flatMap((element) => {
    const text = alertText(element);
    const severity = place.severity ?? severityOf(element);
    const judged = judge(text, { shape: place.shape, kind: place.kind, severity });
    return judged ? [{ ...judged, text, element }] : [];
  });
}
