// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PaperTyped } from '#ui/permanence/pictures/PaperTyped.tsx';
import { madeClient, session } from './made-client.ts';
import { showDoor } from './shown-door.tsx';

describe('the paper journal', () => {
  it('wants a day and a box', async () => {
    const page = await showDoor({ client: madeClient(null), Screen: PaperTyped });
    await page.press(page.at('paper-add'));
    expect(page.text()).toContain('Écrivez un jour, un mois, une année.');
    expect(page.text()).toContain('Cochez au moins une case.');
    expect(page.all('paper-line')).toHaveLength(0);
  });

  it('is typed frame by frame, and told to the journal of the session', async () => {
    const client = madeClient(session);
    const page = await showDoor({ client, Screen: PaperTyped });
    await page.fill('paper-day', '2026-11-06');
    await page.fill('paper-hour', '18 h 42');
    for (const box of ['paper-renew', 'paper-B8', 'paper-A1', 'paper-phone'])
      await page.press(page.at(box));
    await page.fill('paper-words', 'Une erreur est survenue.');
    await page.press(page.at('paper-add'));
    expect(page.at('paper-line').textContent.replaceAll('\u00A0', ' ')).toContain(
      'vendredi 6 novembre 2026, 18 h 42 · A1 · B8',
    );
    expect(page.at('paper-form').querySelectorAll(':checked')).toHaveLength(1);
    await page.press(page.at('give'));
    const told = client.calls.filter(({ name }) => name !== 'session');
    expect(told.map(({ name }) => name)).toEqual(['declare', 'fact', 'contact']);
    expect(told[0]?.ask).toMatchObject({
      codes: ['A1', 'B8'],
      text: 'Une erreur est survenue.',
      happened: { from: '2026-11-06T18:42', precision: 'minute' },
    });
    expect(told[2]?.ask).toMatchObject({ contact: { channel: 'phone' } });
  });
});
