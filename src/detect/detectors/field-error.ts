/** Messages beside a field: mistakes of typing (class `input`, silent), unless a row knows the words as a refusal (§8.6). */
import { alertText, type Detector, type SeenIncident } from '../detector.ts';
import { judge } from '../judge.ts';
import { outermost } from '../page.ts';

const fields =
  '.error-on-field,.text-error,[id="errorMessage"],.fr-error-text,.fr-message--error,.invalid-feedback,.field-error,[id$="-error"]';

export const fieldError: Detector = {
  id: 'field-error',
  sees: (scene, kind) => {
    if (scene.role !== 'portal') return [];
    const seen = outermost(scene.document, fields).flatMap((element): SeenIncident[] => {
      const text = alertText(element);
      const judged = judge(text, { shape: 'field', kind, severity: 'error' });
      return judged ? [{ ...judged, text, element }] : [];
    });
    return [
      ...seen.filter((one) => one.class !== 'input'),
      ...grouped(seen.filter((one) => one.class === 'input')),
    ];
  },
};

/** A form may show a dozen at once: they are one mistake of one moment. */
function grouped(mistakes: SeenIncident[]): SeenIncident[] {
  const first = mistakes[0];
  if (!first) return [];
  const text = [...new Set(mistakes.map((one) => one.text))].join('\n');
  return [{ ...first, text, also: mistakes.slice(1).map((one) => one.element) }];
}
