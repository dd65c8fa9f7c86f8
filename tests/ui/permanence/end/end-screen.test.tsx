// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { emptyWork } from '#casework/work.ts';
import type { SessionView } from '#core/view/session-view.ts';
import { EndScreen } from '#ui/permanence/end/EndScreen.tsx';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { fakeJournal } from '../../journal/fake-journal.ts';
import type { Shown } from '../../journal/shown.tsx';
import { aSession, showSession } from '../session/session-fakes.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

async function open(session: SessionView | null = aSession) {
  const client = fakePermanence({ answers: { session }, read: fakeJournal().read });
  const went: string[] = [];
  let forgotten = 0;
  const shown = await showSession(
    <EndScreen
      client={client}
      work={emptyWork}
      setWork={() => {
        forgotten += 1;
      }}
      go={(route) => void went.push(route)}
      helper={{ association: 'Association EXEMPLE', initials: 'M. B.' }}
    />,
  );
  page = shown;
  return { client, went, shown, forgotten: () => forgotten };
}

type Open = Awaited<ReturnType<typeof open>>;

const states = ({ root }: Shown): (string | undefined)[] =>
  [...root.querySelectorAll<HTMLElement>('.end-step')].map((one) => one.dataset['state']);

async function say(opened: Open, change: Partial<SessionView> | null): Promise<void> {
  opened.client.answer('session', change === null ? null : { ...aSession, ...change });
  opened.client.change();
  await opened.shown.settle();
}

async function toPaper(opened: Open): Promise<void> {
  const { shown } = opened;
  await say(opened, { loggedOut: true });
  await shown.press(shown.at('photo-keep'));
  await shown.press(shown.at('all-no'));
  await shown.press(shown.at('make-file'));
}

async function toErase(opened: Open): Promise<void> {
  const { shown } = opened;
  await toPaper(opened);
  for (const id of ['end-print', 'end-signed', 'end-given']) await shown.press(shown.at(id));
}

test('one step is open, and the log-out closes by being seen', async () => {
  const opened = await open();
  expect(states(opened.shown)).toEqual(['now', 'later', 'later', 'later', 'later', 'later']);
  await say(opened, { loggedOut: true });
  expect(states(opened.shown)).toEqual(['done', 'now', 'later', 'later', 'later', 'later']);
  expect(opened.shown.at('step-logout').textContent).toContain('Déconnexion vue sur le site.');
});

test('a portal that is down is ticked, and the last words ask to close the browser', async () => {
  const opened = await open();
  await opened.shown.press(opened.shown.at('end-closing'));
  expect(opened.shown.at('step-logout').dataset['state']).toBe('done');
  expect(opened.shown.text()).toContain('fermez le navigateur à la fin');
});

test('the file is for the association, of the session, and is saved and remembered once', async () => {
  const opened = await open();
  await toPaper(opened);
  expect(opened.client.end).toMatchObject({
    orders: [
      {
        kid: aSession.kid,
        recipient: 'Association EXEMPLE',
        consent: { keep: false, transmit: false, count: false, quote: false },
        selection: { recipient: 'association' },
      },
    ],
  });
  expect(opened.client.calls.filter(({ name }) => name === 'exported')).toHaveLength(1);
  expect(opened.shown.at('step-file').textContent).toContain('Relu, rien ne manque.');
});

test('no photo leaves before it was looked at', async () => {
  const opened = await open();
  await say(opened, { loggedOut: true });
  expect(opened.shown.has('photo-keep')).toBe(true);
  expect(opened.shown.has('make-file')).toBe(false);
});

test('the ticks come with the print, and both are needed', async () => {
  const opened = await open();
  const { shown, client } = opened;
  await toPaper(opened);
  expect(shown.has('end-signed')).toBe(false);
  await shown.press(shown.at('end-print'));
  expect(client.printed).toMatchObject([{ kind: 'end', name: 'Amina EXEMPLE', helper: 'M. B.' }]);
  await shown.press(shown.at('end-given'));
  expect(shown.has('end-erase')).toBe(false);
  await shown.press(shown.at('end-signed'));
  expect(shown.has('end-erase')).toBe(true);
});

test('without a printer the whole hash stands on the screen in eight groups', async () => {
  const opened = await open();
  await toPaper(opened);
  await opened.shown.press(opened.shown.at('end-by-hand'));
  const groups = opened.shown.at('end-copy').querySelectorAll('.end-hash span');
  expect([...groups].map((one) => one.textContent.trim().length)).toEqual(Array(8).fill(8));
});

test('a line noted after the file closes the paper again', async () => {
  const opened = await open();
  await toErase(opened);
  await say(opened, { loggedOut: true, head: { seq: 11, hash: 'i' } });
  expect(states(opened.shown).slice(0, 3)).toEqual(['done', 'now', 'later']);
  expect(opened.shown.has('end-erase')).toBe(false);
});

test('after the erasure nothing of the person is on the page, and the files are named', async () => {
  const opened = await open();
  const { shown, client } = opened;
  await toErase(opened);
  client.answer('endSession', null);
  client.answer('session', null);
  await shown.press(shown.at('end-erase'));
  client.change();
  await shown.settle();
  expect(client.calls.map(({ name }) => name)).toContain('endSession');
  expect(opened.forgotten()).toBe(1);
  expect(client.printed).toEqual([]);
  expect(`${document.title} ${location.href} ${shown.root.innerHTML}`).not.toMatch(/Amina/);
  expect(shown.at('end-files').textContent).toContain('temoin_2026-11-17_A7K3.zip');
  await shown.press(shown.at('end-cleared'));
  await shown.press(shown.at('end-done'));
  expect(opened.went).toEqual(['#']);
});

test('an erasure that failed says so and stays open', async () => {
  const opened = await open();
  await toErase(opened);
  opened.client.fail('endSession', 'storage/full');
  await opened.shown.press(opened.shown.at('end-erase'));
  expect(opened.shown.at('session-failed').textContent).toContain('storage/full');
  expect(opened.shown.at('step-erase').dataset['state']).toBe('now');
});

test('lines that came after the file keep the journal, and the file is made again', async () => {
  const opened = await open();
  const { shown, client } = opened;
  await toErase(opened);
  client.fail('endSession', 'session/newer');
  await shown.press(shown.at('end-erase'));
  expect(shown.at('step-file').dataset['state']).toBe('now');
  expect(shown.at('end-newer').textContent).toContain("Rien n'est effacé.");
  expect(opened.forgotten()).toBe(0);
});

test('lines that wait for who is there keep the journal, and the question is pointed at', async () => {
  const opened = await open();
  await toErase(opened);
  opened.client.fail('endSession', 'session/asks');
  await opened.shown.press(opened.shown.at('end-erase'));
  expect(opened.shown.at('end-asks').textContent).toContain('Toujours la même personne');
  expect(opened.shown.at('step-erase').dataset['state']).toBe('now');
});

test('without a session there is nothing to end', async () => {
  const { shown } = await open(null);
  expect(shown.text()).toContain('Aucun essai en cours.');
});

test('who said *keep* is offered a case before the journal goes, who did not is not', async () => {
  const opened = await open();
  const { shown } = opened;
  await toPaper(opened);
  expect(shown.has('keep-case')).toBe(false);
  await opened.shown.close();
  const other = await open();
  await say(other, { loggedOut: true });
  await other.shown.press(other.shown.at('photo-keep'));
  await other.shown.press(other.shown.at('all-yes'));
  await other.shown.press(other.shown.at('make-file'));
  await other.client.cases.refresh();
  await other.shown.settle();
  expect(other.shown.has('keep-case')).toBe(true);
  expect(other.shown.has('to-begin')).toBe(true);
});
