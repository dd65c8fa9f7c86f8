/** A log-in that goes round is one A3 of the network witness; logging in, and failing to, is none. */
import { describe, expect, it } from 'vitest';
import { ssoHost } from '#core/portal-hosts.ts';
import { here, minute, tellRecorder, type Told } from '../support/told-recorder.ts';

const realm = `https://${ssoHost}/auth/realms/anef-usagers`;
const door = `${realm}/protocol/openid-connect/auth?client_id=anef-usagers&state=s3cret`;
const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/usagers/';
const answered = `${realm}/login-actions/authenticate?execution=s3cret`;

async function goes(told: Told, urls: readonly string[], apart = 2_000): Promise<void> {
  for (const url of urls) {
    told.world.pass(apart);
    await told.recorder.navigated(here, url);
  }
}

const round = [door, portal];

describe('a log-in loop', () => {
  it('is told once while it goes on, without a secret, as a door that does not open', async () => {
    const told = await tellRecorder('consented');
    await goes(told, [...round, ...round, ...round, ...round, ...round, ...round]);
    const rows = (await told.pending()).filter(({ claims }) => claims.kind === 'incident');
    expect(rows.map(({ claims }) => [claims.codes, claims.page?.kind])).toEqual([
      [['A3'], 'sso-login'],
    ]);
    // It did answer: the paper must not say that it did not.
    expect(rows[0]?.claims.http?.map(({ status, error }) => status ?? error)).toEqual([undefined]);
    expect(JSON.stringify(rows)).not.toContain('s3cret');
  });

  it.each<[string, readonly string[], number]>([
    ['the log-in page loaded anew', [door, door, door, door, door, door], 2_000],
    ['three doors', [...round, ...round, ...round], 2_000],
    ['a password tried again and again', [door, answered, answered, answered, answered], 2_000],
    ['a door every half minute', [...round, ...round, ...round, ...round, ...round], minute / 4],
  ])('is not %s', async (_, urls, apart) => {
    const told = await tellRecorder('consented');
    await goes(told, urls, apart);
    expect(await told.pending()).toEqual([]);
  });

  it('is one tab that goes round, not four that open', async () => {
    const told = await tellRecorder('consented');
    for (const tab of [1, 2, 3, 4]) await told.recorder.navigated(tab, door);
    expect(await told.pending()).toEqual([]);
  });

  it('is nothing before consent', async () => {
    const told = await tellRecorder('nothing');
    await goes(told, [...round, ...round, ...round, ...round]);
    expect(await told.pending()).toEqual([]);
  });
});
