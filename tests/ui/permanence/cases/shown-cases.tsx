/** A shelf of invented cases behind the permanence's client, and the shell's words. */
import { useState } from 'preact/hooks';
import { caseShelf, type CaseShelf } from '#casework/cases/case-shelf.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { emptyWork, type Work } from '#casework/work.ts';
import { CasesScreen } from '#ui/permanence/cases/CasesScreen.tsx';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import type { Route } from '#ui/permanence/routes.ts';
import { french } from '../../../../entrypoints/permanence/french.ts';
import { openCrypto, memoryStore } from '../../../casework/cases/made-case.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { show } from '../../journal/shown.tsx';

export const passphrase = 'quatre mots au hasard';
export const words = createWords('fr', { fr: french });

/** Open, with these cases; `null`: no cases are kept. */
export async function shelfWith(cases: readonly CaseRecord[] | null): Promise<CaseShelf> {
  const shelf = caseShelf(openCrypto(), memoryStore());
  if (cases !== null) await shelf.begin(passphrase);
  for (const record of cases ?? []) await shelf.put(record);
  await shelf.refresh();
  return shelf;
}

/** Named cases of an open shelf. */
export function kept(shelf: CaseShelf): readonly CaseRecord[] {
  const state = shelf.state();
  return state.is === 'open' ? state.cases : [];
}

export async function showCases(shelf: CaseShelf, initials = 'M. B.') {
  const client = fakePermanence({}, { cases: shelf });
  const went: Route[] = [];
  let work: Work = emptyWork;
  function Screen() {
    const [helper, setHelper] = useState({ association: '', initials });
    return (
      <CasesScreen
        client={client}
        setWork={(change) => {
          work = change(work);
        }}
        go={(route) => void went.push(route)}
        helper={helper}
        setHelper={setHelper}
      />
    );
  }
  const shown = await show(
    <WordsProvider words={words}>
      <Screen />
    </WordsProvider>,
  );
  return { shown, client, went, work: () => work };
}
