// @vitest-environment jsdom
/** The step of a form as each interface and language writes it, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { readStep } from '#detect/step.ts';

const written = (...lines: string[]) => readStep(document, lines);

describe('a step written in a line', () => {
  it.each<[string[], number, number, string]>([
    [['Etape 3/6', 'Ressources'], 3, 6, 'Ressources'],
    [['Étape 3 sur 6 : Ressources'], 3, 6, 'Ressources'],
    [['Step 3 of 6: Resources'], 3, 6, 'Resources'],
    [['第 3 步，共 6 步', '经济来源'], 3, 6, '经济来源'],
    [['第3步（共6步）：经济来源'], 3, 6, '经济来源'],
    [['步骤 3 / 6', '经济来源'], 3, 6, '经济来源'],
  ])('%j', (...[lines, number, of, name]) => {
    expect(written(...lines)).toEqual({ number, of, name });
  });

  it.each([
    '25 000 €',
    '12 novembre 2026',
    '12/11/2026',
    '05/11/2026',
    '45',
    '3 6',
    '0 806 001 620',
    'Étape 7/6',
  ])('is not «%s»', (line) => {
    expect(written(line)).toBeUndefined();
  });
});

it('stands in a list that calls its steps tabs', () => {
  const page = new DOMParser().parseFromString(
    `<ul role="tablist"><li class="ui-steps-item"><span class="ui-steps-title">Un</span></li>
     <li class="ui-steps-item ui-state-highlight"><span class="ui-steps-title">Deux</span></li></ul>`,
    'text/html',
  );
  expect(readStep(page, [])).toEqual({ number: 2, of: 2, name: 'Deux' });
});
