/** Going to the SSO ends the attribution, page or no page: the next failure is held, not the last person's. */
import { expect, test } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import { consentStep, failureOf } from '../support/recorder-stories.ts';
import { makeWorld } from '../support/recorder-world.ts';
import { amina, seenMessage } from '../support/seen-message.ts';

const tab = 7;
const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';
const logOut = 'https://sso.anef.dgef.interieur.gouv.fr/auth/realms/anef-usagers/logout';

test.each([
  { to: 'the SSO', url: logOut, held: true },
  { to: 'the portal', url: portal, held: false },
])('a failure after going to $to is held: $held', async ({ url, held }) => {
  const world = makeWorld();
  const recorder = createRecorder(world.ports);
  await consentStep(recorder, world);
  await recorder.seen(seenMessage(world.now(), { account: amina }), tab);
  await recorder.page('itsMe', undefined);
  await recorder.navigated(tab, url);
  await recorder.network(failureOf(world.now(), { mainFrame: true }), 'net-after-log-out-1');
  const line = (await world.ports.store.pending()).find(({ claims }) => claims.kind === 'incident');
  expect(line?.person === null).toBe(held);
});

test('nothing is written on the way to the SSO before consent', async () => {
  const world = makeWorld();
  await createRecorder(world.ports).navigated(tab, logOut);
  expect(await world.ports.store.presence()).toBeNull();
});
