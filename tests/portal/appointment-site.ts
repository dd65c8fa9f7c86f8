/** Plays the appointment site of the préfectures: terms with a captcha, hours or none (anef-portal.md §11). */

import { type Answer, type Ask, emptyAnswer, htmlAnswer, redirectAnswer } from './http-answer.ts';
import type { World } from './world.ts';

const DEMARCHE = /^\/rdvpref\/reservation\/demarche\/(\d+)\/(cgu\/|creneau\/|coordonnees\/)?$/;
/** What the picture shows; a picture of text that nobody has to read in a test. */
export const CAPTCHA = 'K7M4Q';

/** Always an answer; 404 for any other address. */
export function answerAppointment(world: World, ask: Ask): Answer {
  const [, id, part] = DEMARCHE.exec(ask.path) ?? [];
  if (id === undefined) return emptyAnswer(404);
  const base = `/rdvpref/reservation/demarche/${id}/`;
  if (part === undefined) return redirectAnswer(`${base}cgu/`);
  if (part === 'cgu/') return ask.method === 'POST' ? readCaptcha(ask, base) : terms('');
  return part === 'creneau/' ? hours(world) : details();
}

function readCaptcha(ask: Ask, base: string): Answer {
  const code = new URLSearchParams(ask.body.toString('utf8')).get('captchaUsercode');
  if (code?.trim().toUpperCase() === CAPTCHA) return redirectAnswer(`${base}creneau/`);
  return terms('<div class="alert alert-danger" role="alert">Captcha invalide.</div>');
}

function terms(error: string): Answer {
  return page(`<h1>Conditions générales d'utilisation</h1>${error}
    <p>Je m'engage à me présenter au rendez-vous muni des pièces demandées.</p>
    <form method="post">
      <div id="captchaFR_CaptchaImageDiv"><svg id="captchaFR_CaptchaImage" role="img" aria-label="Captcha" width="160" height="50"><text x="20" y="34" font-size="28">${CAPTCHA}</text></svg></div>
      <a id="captchaFR_SoundLink" href="#">Énoncer le code du captcha</a>
      <label for="captchaFormulaireExtInput">Saisir le code affiché</label>
      <input id="captchaFormulaireExtInput" name="captchaUsercode" type="text" autocomplete="off">
      <button type="submit">Suivant</button>
    </form>`);
}

function hours(world: World): Answer {
  const list = world.slots.map((slot) => `<li><a href="../coordonnees/">${slot}</a></li>`).join('');
  return page(`<h1>Choisissez votre créneau</h1>
    ${list === '' ? '<div class="fr-alert"><p>Aucun créneau disponible</p></div>' : `<ul>${list}</ul>`}`);
}

function details(): Answer {
  return page(`<h1>Vos coordonnées</h1>
    <form><label for="nom">Nom</label><input id="nom" type="text"><button type="submit">Valider</button></form>`);
}

function page(content: string): Answer {
  return htmlAnswer(
    200,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>RDV Préfecture</title></head><body><header>Ministère de l'Intérieur</header><main>${content}</main></body></html>`,
  );
}
