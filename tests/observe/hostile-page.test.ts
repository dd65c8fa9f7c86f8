// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://administration-etrangers-en-france.interieur.gouv.fr/usagers/" }
/** A portal page that is hostile: what is read of it is bounded, what is told of it passes the border, and nothing runs. */
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageObservation, type PageObservation } from '#core/observation/seen.ts';
import { plainDocument } from '#observe/plain-document.ts';
import { startReader } from '#observe/reader.ts';
import { regionsOf } from '#observe/regions.ts';
import { watchChanges } from '#observe/watch-changes.ts';
import { FakeClock } from './fakes.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
  vi.restoreAllMocks();
});

/** What is told of the page as it stands, after some seconds. */
async function toldOf(
  act: (clock: FakeClock) => void | Promise<void>,
  document = globalThis.document,
): Promise<PageObservation[]> {
  const clock = new FakeClock();
  const told: PageObservation[] = [];
  const stop = startReader({
    document,
    window,
    timers: clock,
    now: () => clock.now,
    uptime: () => clock.now,
    isOurHost: () => true,
    tell: (observation) => told.push(observation),
    looked: () => undefined,
  });
  await act(clock);
  await clock.pass(5_000);
  stop();
  return told;
}

function element(tag: string, text: string, role?: string): HTMLElement {
  const made = document.createElement(tag);
  made.append(text);
  if (role !== undefined) made.setAttribute('role', role);
  return made;
}

const megabyte = 1_000_000;
const words = [
  ['a text of ten megabytes', 'erreur '.repeat(1.5 * megabyte)],
  ['a megabyte without a space', 'x'.repeat(megabyte)],
  ['a script', '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">'],
  ['text turned round', '\u202eerreur\u202c '.repeat(1_000)],
  ['halves of signs', '\ud800\udc00\udc00\ud800 erreur '.repeat(1_000)],
  ['names of every object', '__proto__ constructor toString hasOwnProperty erreur'],
] as const;

describe.each(words)('%s', (_what, text) => {
  it('as title, heading, text and alert is told within the border, and stays text', async () => {
    const told = await toldOf(() => {
      document.title = text;
      document.body.append(element('h1', text), element('p', text), element('div', text, 'alert'));
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((one) => !v.is(pageObservation, one))).toEqual([]);
    expect(Math.max(...told.map((one) => JSON.stringify(one).length))).toBeLessThan(100_000);
    expect(Object.hasOwn(globalThis, 'ran')).toBe(false);
  });
});

/** What promise 6 says of a page that is not read: where it is and its title, no word of it, no state, no photo. */
const notRead = {
  kind: 'unrecognised',
  page: { kind: 'unknown', title: 'Mon compte' },
  account: { who: 'unsaid' },
  passwordVisible: true,
};

it('a page of more elements than any of the portal is told as not known, and is read again when they are gone', async () => {
  const crowd = element('main', 'Bienvenue');
  const told = await toldOf(() => {
    crowd.append(...Array.from({ length: 20_001 }, () => document.createElement('h1')));
    document.body.append(crowd);
    document.title = 'Mon compte';
  });
  expect(told).toMatchObject([notRead]);
  expect(told.filter((one) => !v.is(pageObservation, one))).toEqual([]);
  const after = await toldOf(() => crowd.replaceChildren(element('p', 'Bienvenue')));
  expect(after.map(({ kind }) => kind)).toEqual(['visit']);
});

const crowds = [
  ['alerts', { tag: 'div', says: 'Erreur technique', role: 'alert' }],
  ['headings', { tag: 'h1', says: 'Erreur', role: undefined }],
  ['stages', { tag: 'li', says: 'Instruction', role: undefined }],
  ['buttons', { tag: 'button', says: 'Continuer', role: 'button' }],
] as const;

it.each(crowds)(
  'of a crowd of %s a bounded number is asked anything, and no crowd is told',
  async (_what, { tag, says, role }) => {
    const asked = vi.spyOn(Element.prototype, 'getAttribute');
    const compared = vi.spyOn(Node.prototype, 'contains');
    const told = await toldOf(() => {
      document.body.append(
        ...Array.from({ length: 15_000 }, (_, index) => element(tag, `${says} ${index}`, role)),
      );
    });
    expect(told.map(({ kind }) => kind)).toEqual([
      expect.stringMatching(/^(?:visit|unrecognised)$/),
    ]);
    expect(asked.mock.calls.length).toBeLessThan(60_000);
    expect(compared.mock.calls.length).toBeLessThan(30_000);
  },
);

it('elements that stand in one another without end are not read, and break nothing', async () => {
  const told = await toldOf(() => {
    let at: Element = document.body;
    for (let depth = 0; depth < 1_000; depth += 1) {
      const inner = document.createElement('div');
      at.append(inner);
      at = inner;
    }
    at.append('Erreur technique');
  });
  expect(told.map(({ kind }) => kind)).toEqual(['unrecognised']);
});

it('a page that is not read is told once for each row of the route table, whatever addresses it makes up', async () => {
  const crowd = element('main', 'Bienvenue');
  crowd.append(...Array.from({ length: 20_001 }, () => document.createElement('i')));
  document.body.append(crowd);
  const told = await toldOf(async (clock) => {
    const routes = [
      '/contact',
      '/aaa',
      '/aab',
      '/sejour/demande-tse/un',
      '/sejour/demande-tse/deux',
    ];
    for (const route of routes) {
      location.hash = `#${route}`;
      crowd.append('mots');
      await clock.pass(3_000);
    }
    location.hash = '';
  });
  expect(told.slice(0, 3).map(({ page }) => page.route)).toEqual([
    '/contact',
    '',
    '/sejour/demande-tse/*',
  ]);
});

describe('markup that bears the names of members', () => {
  const names =
    'title body documentElement querySelector getElementsByTagName URL readyState cookie';

  it('does not stand in the place of the document’s own', async () => {
    for (const name of names.split(' '))
      Object.defineProperty(document, name, { value: element('img', ''), configurable: true });
    const told = await toldOf(
      () => Document.prototype.querySelector.call(document, 'body')?.append('Bienvenue'),
      plainDocument(document),
    );
    for (const name of names.split(' ')) Reflect.deleteProperty(document, name);
    expect(told.map(({ kind }) => kind)).toEqual(['visit']);
  });

  it.each(['children', 'parentNode', '__proto__', 'constructor'])(
    'as a field of a form around a failure, %s hides it not',
    async (name) => {
      const told = await toldOf(() => document.body.append(formWith(name)));
      expect(told.map(({ kind }) => kind)).toEqual(['visit', 'incident']);
    },
  );

  it.each(['matches', 'nodeType', 'childNodes', 'tagName', 'getAttribute'])(
    'as a field that would have the form read falsely, %s has the page told as not known',
    async (name) => {
      const told = await toldOf(() => document.body.append(formWith(name)));
      expect(told.map(({ kind }) => kind)).toEqual(['unrecognised']);
    },
  );

  it('breaks no listening for changes', async () => {
    const changed = vi.fn<(haste: boolean) => void>();
    const stop = watchChanges({ document, window, changed });
    document.body.append(formWith('hasAttribute'));
    await Promise.resolve();
    stop();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

/** A form with that field, which shadows the form's own member of the name as browsers have it, and a failure. */
function formWith(name: string): HTMLFormElement {
  const form = document.createElement('form');
  const field = document.createElement('input');
  field.name = name;
  form.append(field, element('div', 'Une erreur technique est survenue.', 'alert'));
  if (!Object.hasOwn(form, name)) Object.defineProperty(form, name, { value: field });
  return form;
}

it('of a name of classes as long as a book the beginning is looked at', () => {
  const changed = vi.fn<(haste: boolean) => void>();
  const tested = vi.spyOn(RegExp.prototype, 'test');
  const stop = watchChanges({ document, window, changed });
  const book = element('div', 'mots');
  book.className = 'x'.repeat(megabyte);
  document.body.append(book);
  return Promise.resolve().then(() => {
    stop();
    expect(changed).toHaveBeenCalledWith(false);
    expect(Math.max(...tested.mock.calls.map(([text]) => text.length))).toBeLessThan(1_000);
  });
});

it('of a flood of changes a few are looked at, and one mark is made', async () => {
  const changed = vi.fn<(haste: boolean) => void>();
  const read = vi.spyOn(Element.prototype, 'getAttribute');
  const stop = watchChanges({ document, window, changed });
  for (let index = 0; index < 20_000; index += 1) document.body.append(document.createElement('i'));
  await Promise.resolve();
  stop();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(read.mock.calls.length).toBeLessThan(1_000);
});

it('names and numbers are looked for in a megabyte without spaces without end of it', () => {
  document.body.append(element('p', 'a'.repeat(megabyte)), element('p', `${'b'.repeat(90)}@c`));
  expect(regionsOf(window, ['DIALLO Aminata'])).toEqual([]);
});

it('a click that the page makes is no act of the person', async () => {
  const told = await toldOf(() => {
    const button = element('button', 'Valider');
    document.body.append(element('h1', 'Demande de titre'), button);
    for (let index = 0; index < 100; index += 1) button.dispatchEvent(new MouseEvent('click'));
  });
  expect(told.filter((one) => one.action !== undefined)).toEqual([]);
  expect(told.map(({ kind }) => kind)).not.toContain('incident');
});
