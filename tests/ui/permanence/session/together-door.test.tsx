// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { mergeFiles } from '#casework/merge-files.ts';
import { emptyWork, type Work } from '#casework/work.ts';
import { TogetherDoor } from '#ui/permanence/session/TogetherDoor.tsx';
import { fakePermanence, type FakePermanence } from '../../../gallery/fake-permanence.ts';
import type { Shown } from '../../journal/shown.tsx';
import { pick, showSession } from './session-fakes.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(client: FakePermanence = fakePermanence(), work: Work = emptyWork) {
  const went: string[] = [];
  let table = work;
  const shown = await showSession(
    <TogetherDoor
      client={client}
      work={work}
      setWork={(change) => {
        table = change(table);
      }}
      go={(route) => void went.push(route)}
      helper={{ association: '', initials: '' }}
      setHelper={() => undefined}
    />,
  );
  page = shown;
  return { client, went, shown, table: () => table };
}

async function accept(shown: Shown): Promise<void> {
  await pick(shown, 'language', 'ar');
  await shown.write('initials', ' M. B. ');
  await shown.press(shown.at('together-yes'));
}

const began = (client: FakePermanence) => client.calls.filter(({ name }) => name === 'accompany');

test('nothing begins without the language spoken and the initials', async () => {
  const { client, shown } = await open();
  await shown.press(shown.at('together-yes'));
  expect(began(client)).toEqual([]);
  expect(shown.text()).toContain('Écrivez vos initiales');
  expect(client.opened).toEqual([]);
});

test('the two answers are of one size and neither is filled', async () => {
  const { shown } = await open();
  const looks = ['together-yes', 'together-no'].map((id) => shown.at(id).className);
  expect(looks[0]).toBe(looks[1]);
  expect(looks[0]).not.toContain('filled');
});

test('the text kept is line for line the text that was shown', async () => {
  const { client, shown } = await open();
  const onScreen = shown.at('consent').textContent;
  await accept(shown);
  const ask = began(client)[0]?.ask;
  const lines = (
    typeof ask === 'object' && ask !== null && 'text' in ask ? String(ask.text) : ''
  ).split('\n');
  expect(lines.length).toBeGreaterThan(18);
  for (const line of lines.slice(0, -1).map((one) => one.replace(/^- /, ''))) {
    const parts = line.includes(' ? ') ? line.split(/(?<= \?) /) : [line];
    for (const part of parts) expect(onScreen).toContain(part);
  }
});

test('yes begins a journal with language and initials, opens the portal and shows the session', async () => {
  const { client, went, shown } = await open();
  await accept(shown);
  expect(began(client)).toMatchObject([{ ask: { lang: 'fr', language: 'ar', helper: 'M. B.' } }]);
  expect(client.opened).toEqual(['portal']);
  expect(went).toEqual(['#session']);
});

test('no begins nothing and opens nothing', async () => {
  const { client, went, shown } = await open();
  await shown.press(shown.at('together-no'));
  expect(shown.text()).toContain("D'accord. Rien n'est noté.");
  expect([client.calls, client.opened, went]).toEqual([[], [], []]);
});

test('an account that is still open is said, and the portal stays closed', async () => {
  const client = fakePermanence();
  client.fail('accompany', 'session/account-open');
  const { went, shown } = await open(client);
  await accept(shown);
  expect(shown.at('together-failed').textContent).toContain("Quelqu'un est connecté sur le site.");
  expect([client.opened, went]).toEqual([[], []]);
});

test('automatic photos are asked for by a button, and only where they are not granted', async () => {
  let asked = 0;
  const photos = (granted: boolean) => ({
    granted: async () => granted,
    ask: async () => {
      asked += 1;
      return false;
    },
  });
  const first = await open(fakePermanence({}, { photos: photos(true) }));
  expect(first.shown.has('photos-ask')).toBe(false);
  await first.shown.close();
  const { shown } = await open(fakePermanence({}, { photos: photos(false) }));
  expect(asked).toBe(0);
  await shown.press(shown.at('photos-ask'));
  expect(asked).toBe(1);
  expect(shown.text()).toContain('Pas de photos automatiques.');
});

const start = {
  id: 'c',
  continues: [{ kid: 'k1', seq: 4, head: 'h4' }],
  nameMacs: ['mac'],
  numberMac: 'number',
};

test('from a case it continues that series and expects that account, without asking aloud', async () => {
  const { client, shown } = await open(fakePermanence(), { ...emptyWork, kept: start });
  expect(shown.text()).toContain("Un compte qui n'est pas celui de ce dossier sera refusé.");
  await accept(shown);
  expect(began(client)).toMatchObject([
    {
      ask: {
        continues: start.continues,
        expected: { nameMacs: ['mac'], numberMac: 'number' },
      },
    },
  ]);
});

test('from a case that knows no account it asks aloud first', async () => {
  const kept = { ...start, nameMacs: [], numberMac: null };
  const { client, shown } = await open(fakePermanence(), { ...emptyWork, kept });
  await accept(shown);
  expect(began(client)).toEqual([]);
  await shown.press(shown.at('theirs'));
  await accept(shown);
  expect(began(client)).toMatchObject([{ ask: { continues: start.continues } }]);
  expect(began(client)[0]?.ask).not.toHaveProperty('expected');
});

test('files that may be of two persons begin no session', async () => {
  const merged = mergeFiles([], { samePerson: false, known: [] });
  const series = { ...merged, groups: [['k'], ['other']] };
  const { went, shown } = await open(fakePermanence(), { ...emptyWork, series });
  expect([shown.has('person-unsure'), shown.has('together-yes')]).toEqual([true, false]);
  await shown.press(shown.at('to-file'));
  expect(went).toEqual(['#file']);
});

test('the visit goes on from the case once the session stands', async () => {
  const { shown, table } = await open(fakePermanence(), { ...emptyWork, asked: start });
  expect(table().kept).toBeNull();
  await accept(shown);
  expect(table().kept).toEqual(start);
});

test('a refused session leaves the visit without the case, and the door forgets it', async () => {
  const client = fakePermanence();
  client.fail('accompany', 'session/running');
  const { shown, table } = await open(client, { ...emptyWork, asked: start });
  await accept(shown);
  expect(began(client)).toMatchObject([{ ask: { continues: start.continues } }]);
  await shown.close();
  page = null;
  expect(table()).toEqual(emptyWork);
});
