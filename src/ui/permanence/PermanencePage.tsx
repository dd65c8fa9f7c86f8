/**
 * Owes the permanence tab: ink band, one screen at a time by its address, and the work on the table. The work lives
 * in this tab's memory: closed or loaded again, nothing of a person stays.
 */
import { useState } from 'preact/hooks';
import { emptyWork, isOpen, type Work } from '#casework/work.ts';
import { PageFooter } from '../controls/PageFooter.tsx';
import { isKept, useCases } from './cases/use-cases.ts';
import { Doors } from './Doors.tsx';
import type { Volunteer } from './volunteer.ts';
import { LazyScreen } from './LazyScreen.tsx';
import type { PermanenceClient } from './permanence-client.ts';
import { PermanenceHead } from './PermanenceHead.tsx';
import type { Route } from './routes.ts';
import { screens } from './screens.ts';
import type { ScreenProps } from './screen-props.ts';
import { UrgentFirst } from './UrgentFirst.tsx';
import { useRoute } from './use-route.ts';
import { useSession } from './use-session.ts';

export function PermanencePage(props: { client: PermanenceClient; onHelp: () => void }) {
  const { client } = props;
  const [work, setWork] = useState<Work>(emptyWork);
  const [helper, setHelper] = useState<Volunteer>({ association: '', initials: '' });
  const [given, setGiven] = useState<readonly File[]>([]);
  const [route, show] = useRoute();
  const session = useSession(client);
  const cases = useCases(client);
  const go = (next: Route, files: readonly File[] = []) => {
    setGiven(files);
    show(next);
  };
  const screen: ScreenProps = { work, setWork, client, go, given, helper, setHelper };
  const load = screens[route];
  return (
    <>
      <PermanenceHead
        route={route}
        session={session}
        cases={cases}
        kept={work.asked ?? work.kept}
        open={isOpen(work)}
        helper={helper}
        setHelper={setHelper}
        go={go}
        onClear={() => {
          setWork(emptyWork);
          client.putAwayPapers();
          go('#');
        }}
        onHelp={props.onHelp}
      />
      {work.series === null ? null : <UrgentFirst series={work.series} />}
      {load === undefined ? (
        <Doors
          go={go}
          kept={isKept(cases.state)}
          onBlank={() => client.open('print.html#blank')}
          example={async () => client.example()}
        />
      ) : (
        <LazyScreen key={route} load={load} screen={screen} />
      )}
      <PageFooter />
    </>
  );
}
