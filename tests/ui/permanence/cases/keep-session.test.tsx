// @vitest-environment jsdom
/** At *Terminer* a case is offered for the session's own person, not for whose case was looked at meanwhile. */
import { afterEach, expect, test } from 'vitest';
import { caseStart } from '#casework/cases/case-start.ts';
import { emptyWork } from '#casework/work.ts';
import { WordsProvider } from '#ui/i18n/Words.tsx';
import { KeepSession } from '#ui/permanence/cases/KeepSession.tsx';
import { madeCase } from '../../../casework/cases/made-case.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { madeFile } from '../../handover/fake-maker.ts';
import { show, type Shown } from '../../journal/shown.tsx';
import { aSession } from '../session/session-fakes.tsx';
import { shelfWith, words } from './shown-cases.tsx';

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

const looked = madeCase('X', { nameMacs: [] });

async function open(continues: string[]) {
  const client = fakePermanence({}, { cases: await shelfWith([looked]) });
  const consent = { keep: true, transmit: false, count: false, quote: false };
  page = await show(
    <WordsProvider words={words}>
      <KeepSession
        client={client}
        work={{ ...emptyWork, kept: caseStart(looked) }}
        setWork={() => undefined}
        go={() => undefined}
        session={{ ...aSession, name: null, continues }}
        made={{ file: madeFile, consent }}
        rows={[]}
      />
    </WordsProvider>,
  );
  await page.settle();
  return page;
}

test('a case whose journals the session does not name is not offered', async () => {
  const shown = await open([]);
  expect([shown.has('new-case'), shown.has('add-to-case')]).toEqual([true, false]);
  expect(shown.has('other-person')).toBe(false);
});

test('the case that the session goes on from is', async () => {
  const shown = await open(looked.files.map(({ kid }) => kid));
  expect([shown.has('new-case'), shown.has('add-to-case')]).toEqual([false, true]);
});
