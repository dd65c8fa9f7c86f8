/**
 * Owes *Garder dans un dossier* its act: the case that is this person's, or a new one; never into somebody else's.
 * Nothing is asked of the background before the association keeps cases and they are open.
 */
import { useState } from 'preact/hooks';
import { casesOf, comparePerson } from '#casework/cases/compare-person.ts';
import { withFound, type CaseRecord } from '#casework/cases/case-record.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import type { ScreenProps } from '../screen-props.ts';
import { CaseFailed } from './CaseFailed.tsx';
import { foundOf, type Found, type KeepSource } from './keep-source.ts';
import { NewCase } from './NewCase.tsx';
import { UnlockCases } from './UnlockCases.tsx';
import { useMacs } from './use-macs.ts';
import { useShelf } from './use-shelf.ts';

export type KeepProps = Pick<ScreenProps, 'client' | 'work' | 'setWork' | 'go'> & {
  source: KeepSource;
};

export function KeepCase(props: KeepProps) {
  const { t } = useWords();
  const { client, go } = props;
  const state = useShelf(client.cases);
  if (state.is === 'reading') return null;
  return (
    <section class="keep-case stack" data-testid="keep-case">
      <h2>{t('cases.keep.title')}</h2>
      {state.is === 'none' ? (
        <>
          <p>{t('cases.keep.paperOnly')}</p>
          <div>
            <Button kind="quiet" testId="to-begin" onPress={() => go('#cases')}>
              {t('cases.keep.toBegin')}
            </Button>
          </div>
        </>
      ) : state.is === 'locked' ? (
        <>
          <p>{t('cases.keep.lockedSays')}</p>
          <UnlockCases shelf={client.cases} />
        </>
      ) : (
        <Compared {...props} cases={state.cases} />
      )}
    </section>
  );
}

type OpenProps = KeepProps & { cases: readonly CaseRecord[] };

function Compared(props: OpenProps) {
  const { t } = useWords();
  const { client, source } = props;
  const macs = useMacs(client, source);
  if (macs === null) return <p class="second">{t('cases.keep.looking')}</p>;
  return <Offer {...props} found={foundOf(source, macs, dayOf(client.now()))} />;
}

function Offer(props: OpenProps & { found: Found }) {
  const { t } = useWords();
  const { cases, client, work, found } = props;
  const [done, setDone] = useState<string | null>(null);
  const { busy, failed, run } = useAct();
  const put = (record: CaseRecord) =>
    run(
      () => client.cases.put(record),
      () => setDone(record.id),
    );
  const stored = cases.find(({ id }) => id === done);
  if (stored !== undefined) {
    const { alias } = stored;
    return <Notice live fact={t('cases.keep.done', { alias })} testId="case-kept" />;
  }
  const kept = cases.find(({ id }) => id === work.kept?.id);
  if (kept !== undefined && comparePerson(kept, found.seen) === 'other')
    return <Other {...props} alias={kept.alias} />;
  const matches = casesOf(cases, found.seen);
  const sure = matches.find((one) => one.sure)?.record ?? kept;
  const today = dayOf(client.now());
  const add = (record: CaseRecord) => put(withFound(record, found.person, today));
  return (
    <>
      <CaseFailed code={failed} />
      {sure === undefined ? (
        <>
          {matches.map(({ record }) => (
            <Known key={record.id} record={record} perhaps busy={busy} onAdd={add} />
          ))}
          <NewCase cases={cases} found={found.person} today={today} busy={busy} onKeep={put} />
        </>
      ) : (
        <Known record={sure} busy={busy} onAdd={add} />
      )}
    </>
  );
}

function Other(props: KeepProps & { alias: string }) {
  const { t } = useWords();
  const leave = () => props.setWork((work) => ({ ...work, kept: null }));
  return (
    <Notice
      kind="warn"
      live
      fact={t('cases.keep.other', { alias: props.alias })}
      testId="other-person"
      acts={<Button onPress={leave}>{t('cases.keep.leave')}</Button>}
    >
      {t('cases.keep.otherSays')}
    </Notice>
  );
}

function Known(props: {
  record: CaseRecord;
  /** Only the name agrees. */
  perhaps?: boolean;
  busy: boolean;
  onAdd: (record: CaseRecord) => void;
}) {
  const { t } = useWords();
  const { record } = props;
  const { alias } = record;
  return (
    <div class="stack">
      <p>
        <strong>{t(props.perhaps ? 'cases.keep.perhaps' : 'cases.keep.known', { alias })}</strong>
      </p>
      <div>
        <Button
          icon="lock"
          busy={props.busy}
          testId="add-to-case"
          onPress={() => props.onAdd(record)}
        >
          {t('cases.keep.add', { alias })}
        </Button>
      </div>
    </div>
  );
}
