/** A page that is nothing but a failure: bare 4xx/5xx page of the server, or the application's own error page. */
import type { Detector, SeenIncident } from '../detector.ts';
import { judge } from '../judge.ts';
import { visibleAll } from '../page.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';

const application = 'app-root,[ng-version],router-outlet,#portail-anef,#kc-form,#kc-content';
const bare =
  /\b(?:5\d\d|404|403|408|429)\b.{0,40}\b(?:error|erreur|service|bad|gateway|internal|not found|forbidden|unavailable|time-?out|request)|\b(?:http )?(?:error|erreur) (?:http )?[45]\d\d\b|\bbad gateway\b|\bservice unavailable\b|\binternal server error\b|\bgateway time-?out\b|\bproxy error\b|\baccess denied\b|\brequest unsuccessful\b|\bhave been blocked\b|\burl was rejected\b/;
/** Whole headings only: a help page may ask "que faire en cas d'erreur technique ?". */
const own =
  /^(?:erreur(?: (?:inattendue|technique|interne|serveur|\d{3}))?|une erreur (?:technique |inattendue )?est survenue|service (?:momentanement |temporairement )?indisponible|page (?:indisponible|inaccessible)|unexpected error|service unavailable|internal server error)[\s.!]*$/;

export const serverErrorPage: Detector = {
  id: 'server-error-page',
  sees: (scene) => {
    const text = scene.lines.join('\n');
    const body = scene.document.querySelector('body');
    if (!body || text === '') return [];
    return isBare(scene, text) ||
      scene.headings.some((one) => own.test(one)) ||
      isOwnErrorPage(scene, text)
      ? [incident(scene, body)]
      : [];
  },
};

function isBare(scene: Scene, text: string): boolean {
  if (text.length > 2_000 || scene.document.querySelector(application)) return false;
  return bare.test(`${fold(scene.title)} ${scene.folded}`) || own.test(scene.headings[0] ?? '');
}

const errorPages =
  '[class*="error-page"],[class*="error_page"],[class*="maintenance"],dsfr-page-response,[class*="page-response"]';
const errorTitle = /\b(?:erreur|error|maintenance|indisponible|unavailable|5\d\d)\b|错误|维护/;
/** A page that says no more than this says one thing. */
const bareLength = 400;
const content = 'input,select,textarea,table,form,[role="tab"]';

/**
 * A short page with nothing to do on it, that calls itself an error in its title or its markup and whose heading tells of
 * a failure, or that says nothing but that. At a known help address it quotes one.
 */
function isOwnErrorPage(scene: Scene, text: string): boolean {
  const [heading] = scene.headings;
  if (heading === undefined || heading.includes('?') || hasContent(scene, text)) return false;
  const marked =
    errorTitle.test(fold(scene.title)) || scene.document.querySelector(errorPages) !== null;
  if (!marked && (text.length >= bareLength || scene.headings.length > 1)) return false;
  // Without a mark the heading's words alone tell, and they must tell of now.
  const severity = marked ? 'error' : 'warning';
  return judge(heading, { shape: 'dialog', kind: 'other', severity })?.class === 'outage';
}

function hasContent({ route, role, document }: Scene, text: string): boolean {
  if (route.row?.kind === 'other' || role === 'back-office' || text.length > 800) return true;
  return visibleAll(document, content).length > 0;
}

function incident(scene: Scene, element: Element): SeenIncident {
  const text = scene.lines.join('\n').slice(0, 2_000);
  return { class: 'outage', codes: ['A1'], how: 'auto', text, element };
}
