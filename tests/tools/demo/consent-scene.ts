/** The welcome tab from language to consent, with a picture of what is asked. */
import { press } from '../../e2e/support/person.ts';
import { until } from '../../e2e/support/until.ts';
import { pictureOf, tell, type Stage } from './stage.ts';

export async function consentScene(stage: Stage): Promise<void> {
  tell('The welcome page says what Témoin does and asks for consent.');
  const page = await stage.browser.extensionPage('welcome.html');
  await press(page, 'continue');
  await pictureOf(stage, page, { name: '01-accueil-ce-que-fait-temoin' });
  for (const id of ['continue', 'computer-own', 'continue']) await press(page, id);
  await pictureOf(stage, page, { name: '02-accueil-accord' });
  await pictureOf(stage, page, { name: '02-accueil-accord-telephone', width: 360, height: 740 });
  await press(page, 'consent-yes');
  await until(async () => page.$('[data-testid="done"]'), { what: 'the journal to be active' });
  await page.close();
}
