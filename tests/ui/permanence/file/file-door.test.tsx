// @vitest-environment jsdom
/** The first door as a screen: verdicts, passphrase, paper, two people, nothing to write. */
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '#core/result.ts';
import { shortCode, wholeHash } from '#core/journal/short-code.ts';
import { emptyWork, type Work } from '#casework/work.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import { judgeClaims } from '#core/entry/judge-claims.ts';
import { createWords } from '#ui/i18n/Words.tsx';
import { FileDoor } from '#ui/permanence/file/FileDoor.tsx';
import { french } from '../../../../entrypoints/permanence/french.ts';
import type { FileOpener } from '#ui/permanence/file/file-opener.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { showScreen } from '../../../gallery/show-screen.tsx';

const words = createWords('fr', { fr: french });
const hashes = ['A', 'B', 'C'].map((letter) => letter.repeat(42) + 'A');

/** What the reading thread would say of a file of three entries. */
function made(kid: string, more: Partial<OpenedFile> = {}): OpenedFile {
  const common = {
    kind: 'incident',
    source: 'auto',
    text: 'Une erreur est survenue.',
    codes: ['A1'],
  };
  const [, , head = ''] = hashes;
  return {
    name: 'a.zip',
    bytes: 1000,
    verdict: 'intact',
    faults: [],
    warnings: [],
    entries: 3,
    kid,
    head: { seq: 2, hash: head },
    code: shortCode(head),
    wholeHash: wholeHash(head),
    kept: 0,
    seal: null,
    demo: false,
    disclosed: hashes.map((_, seq) => {
      const at = `2026-11-03T12:0${seq}:00.000Z`;
      return { seq, ...judgeClaims({ ...common, at, kept: at, stay: 's' }) };
    }),
    heads: new Map(hashes.map((hash, seq) => [seq, hash])),
    piece: async () => null,
    ...more,
  };
}

function opener(files: Record<string, OpenedFile>, passphrase?: string): FileOpener {
  return {
    async open({ name }, how) {
      const file = files[name];
      if (!file) return err({ code: 'file/read' });
      if (passphrase === undefined || how.passphrase === passphrase) return ok({ ...file, name });
      const asked = how.passphrase === undefined;
      return err({ code: asked ? 'file/passphrase' : 'file/wrong-passphrase' });
    },
  };
}

async function door(files: FileOpener, ...names: string[]) {
  const client = fakePermanence({}, { files });
  const given = names.map((name) => new File(['x'], name));
  function Table() {
    const [work, setWork] = useState<Work>(emptyWork);
    const helper = { association: '', initials: '' };
    const rest = { helper, setHelper: () => undefined, go: () => undefined };
    return <FileDoor work={work} setWork={setWork} client={client} given={given} {...rest} />;
  }
  const shown = await showScreen(<Table />, words);
  const at = (id: string) => {
    const found = shown.testId(id);
    if (!found) throw new Error(`no ${id} in: ${shown.root.textContent}`);
    return found;
  };
  const has = (id: string) => shown.testId(id) !== null;
  /** Hashes and signatures end on other threads: until no file is being read. */
  const quiet = async () => {
    do {
      await act(async () => new Promise((resolve) => setImmediate(resolve)));
    } while (has('file-reading'));
    await shown.settle();
  };
  /** Parts of a task each: a turn of the loop after the other, until it is so. */
  const settled = async (isSo: () => boolean) =>
    vi.waitFor(async () => {
      await act(async () => new Promise((resolve) => setTimeout(resolve)));
      expect(isSo()).toBe(true);
    });
  const press = async (target: HTMLElement) => {
    await act(async () => target.click());
    await quiet();
  };
  const write = async (id: string, text: string) => {
    const box = at(id);
    if (box instanceof HTMLInputElement) box.value = text;
    await act(async () => void box.dispatchEvent(new Event('input', { bubbles: true })));
  };
  const verdicts = () =>
    [...shown.root.querySelectorAll('[data-testid="verdict"]')].map((one) =>
      one.getAttribute('data-verdict'),
    );
  await quiet();
  return { root: shown.root, at, has, press, write, verdicts, settled };
}

describe('the first door', () => {
  it('an intact file is one line, the limits once, and nothing can be written', async () => {
    const { root, at, has, verdicts } = await door(opener({ 'a.zip': made('k') }), 'a.zip');
    expect(verdicts()).toEqual(['intact']);
    expect(at('verdict').textContent).toContain('Intact. Aucune date extérieure.');
    expect(root.textContent.split('ne prouve ni qui').length).toBe(2);
    expect([has('timeline'), has('write-note')]).toEqual([true, false]);
  });

  it('of a large one the verdict comes first, the journal part by part behind it', async () => {
    const { disclosed } = made('k');
    const many = Array.from({ length: 1500 }, (_, seq) => {
      const at = new Date(Date.UTC(2026, 8, 1) + seq * 3_600_000).toISOString();
      return { seq, claims: { ...disclosed[0]?.claims, at, kept: at, stay: at.slice(0, 10) } };
    });
    const { root, has, settled } = await door(
      opener({ 'a.zip': made('k', { disclosed: many }) }),
      'a.zip',
    );
    expect([has('verdict'), has('timeline')]).toEqual([true, false]);
    expect(root.textContent).toContain('Je prépare le journal…');
    await settled(() => has('timeline'));
    expect(root.textContent).not.toContain('Je prépare le journal…');
    expect(has('more')).toBe(true);
  });

  it('the whole hash from paper dates it', async () => {
    const { at, press, write } = await door(opener({ 'a.zip': made('k') }), 'a.zip');
    await press(at('compare-paper'));
    await write('paper-code', wholeHash(hashes[2] ?? ''));
    await press(at('paper-check'));
    expect(at('verdict').textContent).toContain("Daté jusqu'à l'entrée 2, par le papier.");
  });

  it('a locked file asks for its passphrase in place, and says when it is wrong', async () => {
    const { root, at, press, write, verdicts } = await door(
      opener({ 'a.zip.age': made('k') }, 'juste'),
      'a.zip.age',
    );
    await write('passphrase', 'faux');
    await press(at('passphrase-open'));
    expect(root.textContent).toContain("Ce n'est pas la bonne phrase de passe.");
    await write('passphrase', 'juste');
    await press(at('passphrase-open'));
    expect(verdicts()).toEqual(['intact']);
  });

  it('an altered file opens the big form, stays readable, and its entry is marked', async () => {
    const altered = made('k', {
      verdict: 'altered',
      faults: [{ code: 'entry/signature', seq: 1 }],
    });
    const { root, at, verdicts } = await door(opener({ 'a.zip': altered }), 'a.zip');
    expect(verdicts()).toEqual(['altered']);
    expect(at('verdict').textContent).toContain('Entrée 1 : La signature');
    expect(at('row-1').textContent).toContain('Faute : ne compte pas');
    expect(root.textContent.split('ne prouve ni qui').length).toBe(2);
  });

  it('what is no journal is unreadable, and shows no timeline', async () => {
    const nothing = made('k', { verdict: 'unreadable', kid: null, head: null, disclosed: [] });
    const { at, has, verdicts } = await door(opener({ 'a.zip': nothing }), 'a.zip');
    expect([verdicts(), has('timeline')]).toEqual([['unreadable'], false]);
    expect(at('verdict').textContent).toContain("Ce fichier n'est pas un journal");
  });

  it('what the disk does not give is said, and can be left', async () => {
    const { root, at, has, press } = await door(opener({}), 'b.zip');
    expect(root.textContent).toContain('La clé USB est-elle encore branchée ?');
    await press(at('file-leave'));
    expect(has('file-failed')).toBe(false);
  });

  it('journals that nothing ties together are not shown as one before the helper says so', async () => {
    const { at, has, press, verdicts } = await door(
      opener({ 'a.zip': made('k'), 'b.zip': made('other') }),
      'a.zip',
      'b.zip',
    );
    expect([verdicts().length, has('same-person'), has('timeline')]).toEqual([2, true, false]);
    await press(at('same-no'));
    expect([verdicts().length, has('same-person'), has('timeline')]).toEqual([1, false, true]);
  });

  it('an unreadable file opened first does not empty the table', async () => {
    const nothing = made('k', { verdict: 'unreadable', kid: null, head: null, disclosed: [] });
    const { has, press, at, verdicts } = await door(
      opener({ 'x.zip': nothing, 'a.zip': made('k'), 'b.zip': made('other') }),
      'x.zip',
      'a.zip',
      'b.zip',
    );
    await press(at('same-no'));
    expect([verdicts(), has('timeline')]).toEqual([['unreadable', 'intact'], true]);
  });
});
