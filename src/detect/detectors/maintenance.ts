/** The maintenance page: its first heading says so. A banner about a past or coming maintenance is not it. */
import type { Detector } from '../detector.ts';

const heading =
  /^(?:le )?site (?:est )?(?:actuellement )?en (?:cours de )?maintenance[\s.!]*$|^(?:site )?(?:under|in) maintenance[\s.!]*$|^(?:maintenance en cours|网站维护中?)[\s.!]*$/;

export const maintenance: Detector = {
  id: 'maintenance',
  sees: (scene) => {
    const body = scene.document.querySelector('body');
    if (!body || !scene.headings.some((one) => heading.test(one))) return [];
    const text = scene.lines.slice(0, 40).join('\n').slice(0, 2_000);
    return [{ class: 'outage', codes: ['A1'], how: 'auto', text, element: body }];
  },
};
