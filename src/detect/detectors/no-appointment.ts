/** The appointment site that has nothing left to give (E6): a sentence of its page, wherever it stands; advice is none. */
import { alertText, type Detector, type SeenIncident } from '../detector.ts';
import { isVisible } from '../page.ts';
import { saysNoSlot } from '../phrases/refusals.ts';
import { conditional } from '../phrases/vocabulary.ts';
import { fold } from '../words.ts';

const sentences = 'p,li,td,dd,h1,h2,h3,h4,legend,label,span,strong,div,[role="alert"]';
/** A sentence longer than this is a page, not an answer. */
const longest = 400;

export const noAppointment: Detector = {
  id: 'no-appointment',
  sees: (scene) => {
    if (scene.role !== 'appointment' || !scene.lines.some((line) => refuses(fold(line)))) return [];
    const found = [...scene.document.querySelectorAll(sentences)].filter(
      (one) => one.textContent.length <= longest && isVisible(one) && refuses(fold(alertText(one))),
    );
    const inner = found.find((one) => !found.some((other) => other !== one && one.contains(other)));
    return inner ? [incident(inner)] : [];
  },
};

function refuses(words: string): boolean {
  return words.length <= longest && saysNoSlot(words) && !conditional.test(words);
}

function incident(element: Element): SeenIncident {
  const text = alertText(element);
  return {
    class: 'blocking',
    codes: ['E6'],
    how: 'auto',
    text,
    element,
  };
}
