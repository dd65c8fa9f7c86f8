/** A refused file (B6) beside the place where it was to go; the requirement in the page's own words, never the file's content. */
import { alertText, severityOf, type Detector, type SeenIncident } from '../detector.ts';
import { isVisible, label, outermost, within } from '../page.ts';
import { anyRow } from '../phrases/ideas.ts';
import { inputPhrases } from '../phrases/input.ts';
import { refusalAbout } from '../phrases/refusals.ts';
import { uploadPhrases } from '../phrases/upload.ts';
import { inputWords, technicalRows } from '../phrases/vocabulary.ts';
import { fold } from '../words.ts';

const places = 'app-pieces-jointes,app-e-photo,.fr-upload-group,[class*="upload"]';
const errors =
  '[role="alert"],.error-on-field,.text-error,.text-danger,.fr-error-text,.fr-message--error,.ui-messages-error,.ui-message-error,.fr-alert--error,.p-message-error';
const labels = 'label,legend,[class*="label"],h3,h4,.title';

export const uploadRefusal: Detector = {
  id: 'upload-refusal',
  sees: (scene) => {
    if (scene.role !== 'portal') return [];
    return outermost(scene.document, errors).flatMap((element): SeenIncident[] => {
      // What a file has to be stands in a bar of advice with the same role.
      if (/info|success|warning/.test(severityOf(element))) return [];
      const text = alertText(element);
      const words = fold(text);
      const row =
        uploadPhrases.find((one) => one.pattern.test(words)) ??
        (isUploadFault(element, words) ? general : undefined);
      if (!row) return [];
      const wanted = requirement(element);
      const uploads = wanted === undefined ? {} : { uploads: [{ label: wanted, result: text }] };
      return [
        {
          class: row.class,
          codes: [...row.codes],
          how: row.how,
          text,
          element,
          ...uploads,
        },
      ];
    });
  },
};

const general = { class: 'blocking', codes: ['B6'], how: 'auto' } as const;

/** Beside the place of a file, what does not ask for one refuses one. */
function isUploadFault(element: Element, words: string): boolean {
  return (
    within(element, places) &&
    !inputPhrases.some((one) => one.pattern.test(words)) &&
    !anyRow(technicalRows, words) &&
    (refusalAbout(words)?.code === 'B6' || !inputWords.test(words))
  );
}

function requirement(element: Element): string | undefined {
  const named = element.closest(places)?.querySelector(labels);
  const words = named && isVisible(named) ? label(named) : '';
  return words === '' ? undefined : words;
}
