/** A photo by hand in a session shows the session's person, or is not taken. */
import { describe, expect, it } from 'vitest';
import { amina, bao, nobody } from '../support/seen-message.ts';
import { here, hour, tellRecorder, type Told } from '../support/told-recorder.ts';

const another = { kept: false, why: 'other-account' };
const photo = (told: Told) => told.ask('photoNow', { tab: here });

/** A session whose account was seen. */
async function session(): Promise<Told> {
  const told = await tellRecorder('nothing');
  await told.ask('accompany', { text: "J'accepte.", lang: 'fr', language: 'vi', helper: 'MB' });
  await told.see({ account: bao });
  told.world.armed.add(here);
  return told;
}

describe('a photo by hand in a session', () => {
  it('is kept while its person is there', async () => {
    expect(await photo(await session())).toEqual({ kept: true });
  });

  it('is not taken from a refused account on, and is again once the session’s own is open', async () => {
    const told = await session();
    await told.see({ account: amina });
    expect(await photo(told)).toEqual(another);
    expect(await told.kept('photo')).toEqual([]);
    await told.see({ account: nobody });
    expect(await photo(told)).toEqual(another);
    await told.see({ account: bao });
    expect(await photo(told)).toEqual({ kept: true });
  });

  it('is not taken of a page of nobody after a refusal until the person is said to be there', async () => {
    const told = await session();
    await told.see({ account: amina });
    await told.see({ account: nobody });
    await told.ask('sessionStill', { yes: true });
    expect(await photo(told)).toEqual({ kept: true });
  });

  it('is not taken until the next stay is said to be the same person’s', async () => {
    const told = await session();
    await told.later(hour);
    expect(await photo(told)).toEqual(another);
    await told.ask('sessionStill', { yes: false });
    expect(await photo(told)).toEqual(another);
    await told.later(hour);
    await told.ask('sessionStill', { yes: true });
    expect(await photo(told)).toEqual({ kept: true });
  });
});
