/** The kept cases: the choice, the lock, the list of the picture (27). A case opens by its alias. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { caseShelf } from '#casework/cases/case-shelf.ts';
import { PermanencePage } from '#ui/permanence/PermanencePage.tsx';
import { memoryStore, openCrypto } from '../../casework/cases/made-case.ts';
import { portableCase } from '../../casework/cases/portable-case.ts';
import { fakePermanence } from '../fake-permanence.ts';

type Told = [alias: string, next: CaseRecord['next'], more: Partial<CaseRecord>];

const due = (what: string, on: string | null) => ({ what, on });
const date = (what: NonNullable<CaseRecord['nearest']>['what'], day: string) => ({ what, day });

/** Seen on 17 November 2026. */
const told: Told[] = [
  [
    'EXEMPLE D.',
    due('Appeler le centre de contact', '2026-11-17'),
    {
      nearest: date('prolongation', '2026-11-22'),
      situations: ['waiting'],
    },
  ],
  [
    'EXEMPLE A.',
    due('Relire le courrier', '2026-11-17'),
    {
      nearest: date('window', '2026-12-15'),
      situations: ['cannot-act'],
      notes: [{ text: 'Appelée deux fois, rappelle jeudi.', by: 'M. B.', on: '2026-11-12' }],
    },
  ],
  [
    'EXEMPLE K.',
    due("Voir l'avocate", '2026-11-20'),
    {
      nearest: date('appeal-explicit', '2026-11-30'),
    },
  ],
  [
    'EXEMPLE M.',
    due('Demander un nouveau fichier', '2026-11-21'),
    {
      nearest: date('window', '2027-01-03'),
      situations: ['cannot-act'],
      lastContact: '2025-10-16',
      keptUntil: '2026-10-16',
    },
  ],
  ['EXEMPLE R.', due('Saisir la feuille 2', '2026-11-22'), { situations: ['cannot-act'] }],
  ['EXEMPLE S.', null, { nearest: date('refusal', '2027-03-18'), lastContact: '2026-10-02' }],
];

/** @param how `none` paper only · `locked` · `open` */
function Cases(props: { how: 'none' | 'locked' | 'open' }): ComponentChildren {
  const [client] = useState(() =>
    fakePermanence({}, { cases: caseShelf(openCrypto(), memoryStore()) }),
  );
  const [ready, setReady] = useState(false);
  const { how } = props;
  useEffect(() => {
    const fill = async () => {
      if (how !== 'none') await client.cases.begin('quatre mots au hasard');
      if (how !== 'none')
        for (const [alias, next, more] of told)
          await client.cases.put(portableCase(alias, { next, ...more }));
      if (how === 'locked') client.cases.lock();
      history.replaceState(null, '', `${location.search}#cases`);
      setReady(true);
    };
    void fill();
  }, [client, how]);
  return ready ? <PermanencePage client={client} onHelp={() => undefined} /> : null;
}

export const screens = {
  'permanence-cases': () => <Cases how="open" />,
  'permanence-cases-locked': () => <Cases how="locked" />,
  'permanence-cases-begin': () => <Cases how="none" />,
};
