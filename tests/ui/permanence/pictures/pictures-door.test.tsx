// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PicturesDoor } from '#ui/permanence/pictures/PicturesDoor.tsx';
import { heic, jpeg, png, text } from '../../../handover/pictures/made-pictures.ts';
import { chosen, madeClient, session } from './made-client.ts';
import { showDoor } from './shown-door.tsx';

const files = () => [
  chosen('IMG-20261106-WA0004.jpg', jpeg({}, { width: 10, height: 10 })),
  chosen('Screenshot_20261103-082611.png', png({}, { width: 11, height: 10 })),
  chosen('DSC_0412.jpg', jpeg({ original: '2026:11:03 08:31:00' })),
  chosen('image0.png', png({}, { width: 12, height: 10 })),
  chosen('IMG_0001.HEIC', heic()),
];
const table = (now = session as typeof session | null, given = files()) =>
  showDoor({ client: madeClient(now), given, Screen: PicturesDoor });

describe('the second door', () => {
  it('asks for pictures while there are none', async () => {
    const door = await table(null, []);
    expect(door.text()).toContain("Aucune image pour l'instant.");
    expect(door.all('pictures-add')).toHaveLength(1);
  });

  it('stands by day, each piece saying whose date it is, those without date last', async () => {
    const door = await table();
    const days = door.all('day').map((day) => day.querySelector('h2')?.textContent);
    expect(days).toEqual(['mardi 3 novembre 2026', 'vendredi 6 novembre 2026', 'Sans date']);
    const said = door.all('piece').map((piece) => piece.textContent.replaceAll('\u00A0', ' '));
    expect(said[0]).toContain('8 h 26Nom du fichierScreenshot_20261103-082611.png');
    expect(said[1]).toContain('8 h 31Dans la photo (EXIF)DSC_0412.jpg');
    expect(said[2]).toContain('Heure inconnueJour donné par WhatsApp');
    expect(said[3]).toContain("Aucune dateRien dans l'image");
    expect(door.all('piece')[0]?.querySelector('.piece-name strong')?.textContent).toBe(
      '20261103-082611',
    );
  });

  it('says what to do with a file that is not taken', async () => {
    const door = await table();
    expect(door.at('pictures-refused').textContent).toContain('IMG_0001.HEIC');
    expect(door.at('pictures-refused').textContent).toContain('faites une capture');
  });

  it('does not confirm a day before it is said what stopped her', async () => {
    const door = await table();
    await door.press(door.at('day-confirm'));
    expect(door.text()).toContain("Choisissez d'abord ce qui l'a arrêtée.");
    expect(door.all('day-change')).toHaveLength(0);
  });

  it('gives a confirmed day to the journal of the session, and nothing of the others', async () => {
    const client = madeClient(session);
    const door = await showDoor({ client, given: files(), Screen: PicturesDoor });
    await door.fill('day-code', 'B4');
    await door.fill('day-purpose', 'renew');
    await door.press(door.at('day-confirm'));
    expect(door.at('give-left').textContent).toContain('Reste 1 jour à confirmer');
    await door.press(door.at('give'));
    const told = client.calls.filter(({ name }) => name !== 'session');
    expect(told.map(({ name }) => name)).toEqual(['declare', 'fact', 'attach', 'attach']);
    expect(told[0]?.ask).toMatchObject({
      kid: 'k',
      codes: ['B4'],
      happened: { from: '2026-11-03T08:26', until: '2026-11-03T08:31', precision: 'minute' },
    });
    expect(told[2]?.ask).toMatchObject({ about: 4, dateFrom: 'name', type: 'image/png' });
    expect(told[3]?.ask).toMatchObject({ about: 4, dateFrom: 'exif', type: 'image/jpeg' });
    expect(door.at('give-done').textContent).toContain("C'est dans son journal.");
    await door.press(door.at('give-worksheet'));
    expect(door.gone).toEqual(['#worksheet']);
  });

  it('asks for consent first where no session runs', async () => {
    const door = await table(null);
    await door.fill('day-code', 'none');
    await door.press(door.at('day-confirm'));
    await door.press(door.at('give-consent'));
    expect(door.gone).toEqual(['#together']);
  });

  it('takes the day that the person says for a piece without date', async () => {
    const door = await table();
    const last = door.all('piece-when').at(-1);
    if (last === undefined) throw new Error('no act');
    await door.press(last);
    await door.fill('when-day', '2026-11-18');
    await door.press(door.at('when-keep'));
    expect(door.text()).toContain("Ce jour n'est pas encore là.");
    await door.fill('when-day', '2026-11-06');
    await door.fill('when-hour', '9h61');
    await door.press(door.at('when-keep'));
    expect(door.text()).toContain("Écrivez l'heure ainsi : 8 h 26.");
    await door.fill('when-hour', '9h05');
    await door.press(door.at('when-keep'));
    expect(door.text()).not.toContain('Sans date');
    expect(door.text()).toContain('9 h 05Dit par la personne');
  });

  it('keeps a PDF and an e-mail as papers', async () => {
    const door = await table(null, [
      chosen('lettre.pdf', text('%PDF-1.7')),
      chosen('reponse.eml', text('From: x@example.org\n\nBonjour')),
    ]);
    expect(door.all('piece').map((one) => one.querySelector('.piece-paper')?.textContent)).toEqual([
      'PDF',
      'E-mail',
    ]);
  });
});
