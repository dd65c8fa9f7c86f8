/** The student form: one address, all steps in the page at once, the title tells the step (anef-portal.md §5.6, §8). */

import { ApiRefusal, told } from './api.js';
import { h, show, wait } from './dom.js';
import { askToConfirm } from './error-dialog.js';
import { pageMessageBar, tell } from './messages.js';
import { person } from './person.js';
import { settings } from './settings.js';
import { confirmationStep } from './step-confirmation.js';
import { documentsStep } from './step-documents.js';
import { motiveStep, personalStep, resourcesStep } from './steps-text.js';
import { recapStep } from './step-recap.js';
import { wizardHeader } from './wizard-header.js';

const FORM = '/api/sejour/usager/demande_sejour';

export async function showWizard({ outlet, api, isCurrent, setTitle }) {
  const saved = await api('GET', FORM);
  if (!isCurrent()) return;
  if (saved?.numero_demande !== undefined) {
    // A request is sent already: the confirmation again, without header (anef-portal.md §8.2).
    const confirmation = confirmationStep(api);
    show(confirmation.element, true);
    outlet.append(
      h('app-demande', {}, h('div', { class: 'wizard-page-content' }, confirmation.element)),
    );
    setTitle('Étape 6');
    return;
  }
  const wizard = buildWizard({ api, setTitle, isCurrent });
  outlet.append(wizard.element);
  wizard.restore(saved ?? { etapes: {}, justificatifs: [] });
}

function buildWizard({ api, setTitle, isCurrent }) {
  const bar = pageMessageBar();
  const content = [personalStep(person()), motiveStep(), resourcesStep(), documentsStep(api)];
  const recap = recapStep(content, { onEdit: (step) => go(step), onReady: () => draw() });
  const steps = [...content, recap, confirmationStep(api)];
  const header = wizardHeader();
  const submit = button('Déposer la demande >', 'btn-primary', send);
  const save = button('Enregistrer et poursuivre >', 'btn-primary', saveStep);
  const back = button("< Revenir à l'étape précédente", 'btn-secondary', () => go(current - 1));
  const place = h('div', { appwizard: true });
  const actions = h('app-actions-bar', {}, [
    back,
    button('Abandonner la demande', 'btn-secondary', abandon),
    button('Quitter et revenir plus tard', 'btn-secondary', () => (location.hash = '#/')),
    save,
    submit,
  ]);
  let current = 1;

  function draw() {
    header.draw(current);
    placeSteps(place, steps, current);
    show(actions, current < 6);
    back.toggleAttribute('disabled', current === 1);
    show(save, current < 5);
    show(submit, current === 5);
    submit.toggleAttribute('disabled', !recap.ready());
  }

  async function go(step) {
    current = step;
    bar.replaceChildren();
    if (step === 5) recap.refresh();
    draw();
    if (settings.titleLagMs > 0) await wait(settings.titleLagMs);
    if (isCurrent()) setTitle(`Étape ${current}`);
  }

  async function saveStep() {
    const step = steps[current - 1];
    if (!step.check()) return;
    await sayRefusals(async () => {
      await api('PUT', `${FORM}/etape/${current}`, step.values());
      await go(current + 1);
    });
  }

  async function send() {
    submit.setAttribute('disabled', '');
    await sayRefusals(async () => {
      const answer = await api('POST', `${FORM}/soumettre`, recap.values());
      // Anything but a number is a silent end: greyed button, nothing more (anef-portal.md §15.5).
      if (answer?.numero_demande !== undefined) await go(6);
    }).catch((error) => {
      submit.removeAttribute('disabled');
      throw error;
    });
  }

  async function sayRefusals(act) {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      tell(bar, 'error', error.answer.messages ?? []);
    }
  }

  function abandon() {
    askToConfirm({
      title: 'ABANDONNER LA DEMANDE',
      sentence: 'Voulez-vous vraiment abandonner votre demande ? Votre saisie sera supprimée.',
      yes: 'Confirmer',
      onYes: told(async () => {
        await api('DELETE', FORM);
        location.hash = '#/';
      }),
    });
  }

  function restore({ etapes, justificatifs }) {
    steps.forEach((step, index) => step.fill?.(etapes[index + 1] ?? {}, justificatifs));
    const last = Math.max(0, ...Object.keys(etapes).map(Number));
    void go(Math.min(5, last + 1));
  }

  const element = h('app-demande', {}, [
    h('div', { class: 'wizard-page-content' }, [
      h(
        'app-breadcrumb',
        { key: 'SEJOUR.DEMANDE_TSE.INFORMATIONS' },
        'Vous êtes ici : Accueil > Demander un titre de séjour',
      ),
      h('h1', { class: 'h1' }, 'Demander un titre de séjour'),
      header.element,
      bar,
      place,
      actions,
      h(
        'app-cancel-demande',
        {},
        h('lib-generic-modal', {}, h('p-dialog', { class: 'modalAlert' })),
      ),
    ]),
  ]);
  return { element, restore };
}

/** Every step in the page, all but one hidden; or only the current one (anef-portal.md §8.1, §15.2). */
function placeSteps(place, steps, current) {
  steps.forEach((step, index) => show(step.element, index + 1 === current));
  const kept = settings.steps === 'all' ? steps : [steps[current - 1]];
  const elements = kept.map((step) => step.element);
  // What stands already is left alone: a field that is moved loses the caret.
  const same = place.childElementCount === elements.length;
  if (!same || elements.some((one) => one.parentElement !== place)) {
    place.replaceChildren(...elements);
  }
}

function button(label, kind, act) {
  return h(
    'button',
    { type: 'button', class: `btn ${kind}`, onclick: told(async () => act()) },
    label,
  );
}
