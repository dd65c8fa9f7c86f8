/** What kind of page this is: address, title, visible structure and words together, never one of them alone. */
import type { PageKind } from '#core/entry/page-claim.ts';
import { hasFields, lastStep, looksLikeIntro } from './confirmation.ts';
import { visibleAll } from './page.ts';
import { homeTiles, pageSigns, type PageSigns } from './phrases/page-signs.ts';
import { stepInTitle } from './step.ts';
import type { Scene } from './scene.ts';
import { fold } from './words.ts';

/** `unknown`: no row fits; `other`: known, nothing to record (ruling 18). `broken`: an outage takes the whole page. */
export function readKind(scene: Scene, seen: { confirmation: boolean; broken: boolean }): PageKind {
  if (scene.role === 'sso') return ssoKind(scene, seen.broken);
  if (scene.role === 'appointment' || scene.role === 'back-office') return scene.role;
  if (scene.role === 'other' || seen.broken) return 'other';
  return seen.confirmation ? 'form-confirmation' : portalKind(scene);
}

function portalKind(scene: Scene): PageKind {
  const routed = scene.route.row?.kind;
  if (routed === undefined) return inWizard(scene) ? formKind(scene) : byStructure(scene);
  if (routed === 'form-step') return formKind(scene);
  // The portal may show its log-in at any address before it has moved there.
  const personal = routed === 'account' || routed === 'profile';
  return personal && asksToLogIn(scene) ? 'login' : routed;
}

function inWizard(scene: Scene): boolean {
  return scene.step !== undefined && (stepInTitle(scene.title) !== undefined || hasFields(scene));
}

function formKind(scene: Scene): PageKind {
  if (looksLikeIntro(scene)) return 'form-intro';
  const name = fold(scene.step?.name ?? '');
  if (/^confirmation\b|^确认/.test(name) && lastStep(scene)) return 'form-confirmation';
  if (/^recapitulatif|^summary|^review|^核对/.test(name) || isRecap(scene)) return 'form-recap';
  if (scene.step || hasFields(scene) || stepInTitle(scene.title) !== undefined) return 'form-step';
  return /^(?:etrangers en france \| )?demande de titre/.test(fold(scene.title))
    ? 'form-intro'
    : 'form-step';
}

function isRecap(scene: Scene): boolean {
  return scene.headings.some((heading) =>
    /\bverifie les informations que j'ai saisies\b/.test(heading),
  );
}

function byStructure(scene: Scene): PageKind {
  const found = pageSigns.find((row) => saysSo(row, scene));
  if (found) return found.kind;
  const tiles = homeTiles.filter((tile) => tile.test(scene.folded)).length;
  return tiles >= 4 ? 'home' : 'unknown';
}

/** An own sentence, or two of title, heading and words. */
function saysSo({ title, heading, words, own }: PageSigns, scene: Scene): boolean {
  if (own?.test(scene.folded)) return true;
  const signs = [
    title?.test(fold(scene.title)),
    scene.headings.some((one) => heading?.test(one)),
    words?.test(scene.folded),
  ];
  return signs.filter(Boolean).length >= 2;
}

/** Whether heading or words of the kind are on the page; of a title nothing is said. */
export function showsSign(kind: PageKind, scene: Scene): boolean {
  return pageSigns.some(
    ({ kind: of, heading, words, own }) =>
      of === kind &&
      ((own ?? words)?.test(scene.folded) ||
        words?.test(scene.folded) ||
        scene.headings.some((one) => heading?.test(one))),
  );
}

function asksToLogIn(scene: Scene): boolean {
  return /\bs'identifier pour acceder a vos services\b/.test(scene.folded);
}

function ssoKind(scene: Scene, broken: boolean): PageKind {
  const asks =
    visibleAll(scene.document, 'input[type="password"],input[name="username"],#username,#login')
      .length > 0;
  if (asks) return 'sso-login';
  const failed =
    /\bdesoles?\b|\bsorry\b|\berreur\b|\berror\b|\bexpir|\binvalid|\b(?:echec|echoue|failed)|错误|抱歉|过期|失效|失败/.test(
      `${fold(scene.title)} ${scene.headings.join(' ')}`,
    );
  if (broken || failed || scene.document.querySelector('#kc-error-message')) return 'sso-error';
  return 'sso-login';
}
