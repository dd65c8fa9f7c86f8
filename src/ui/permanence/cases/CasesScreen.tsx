/** Owes the association its cases: the choice to keep them, the lock, the list; locked, nothing of a case is in the page. */
import { useState } from 'preact/hooks';
import { findCases, overdueCases } from '#casework/cases/case-list.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import type { ShelfState } from '#casework/cases/case-shelf.ts';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { Field } from '../../controls/Field.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { BeginCases } from './BeginCases.tsx';
import type { CasesProps } from './cases-props.ts';
import { CasesSettings } from './CasesSettings.tsx';
import { CaseTable } from './CaseTable.tsx';
import { OneCase } from './OneCase.tsx';
import { StopCases } from './StopCases.tsx';
import { UnlockCases } from './UnlockCases.tsx';
import { useShelf } from './use-shelf.ts';

export function CasesScreen(props: CasesProps) {
  const state = useShelf(props.client.cases);
  return (
    <main class="page-main page-width stack cases" data-testid={`cases-${state.is}`}>
      <Shelf {...props} state={state} />
    </main>
  );
}

function Shelf(props: CasesProps & { state: ShelfState }) {
  const { t } = useWords();
  const { state, client } = props;
  if (state.is === 'reading') return <p class="second">{t('cases.reading')}</p>;
  if (state.is === 'none') return <BeginCases shelf={client.cases} />;
  if (state.is === 'open') return <OpenShelf {...props} {...state} />;
  return (
    <>
      <h1>{t('cases.locked.title')}</h1>
      <p>{t('cases.locked.lead')}</p>
      <UnlockCases shelf={client.cases} />
      <details class="case-lost">
        <summary>{t('cases.locked.lost')}</summary>
        <p>{t('cases.locked.lostSays')}</p>
        <StopCases shelf={client.cases} />
      </details>
    </>
  );
}

type OpenProps = CasesProps & { cases: readonly CaseRecord[]; damaged: readonly string[] };

function OpenShelf(props: OpenProps) {
  const { t } = useWords();
  const { cases, client } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const [setting, setSetting] = useState(false);
  const today = dayOf(client.now());
  const back = () => {
    setOpenId(null);
    setSetting(false);
  };
  if (setting || openId !== null) {
    return (
      <>
        <div>
          <Button kind="quiet" icon="back" testId="all-cases" onPress={back}>
            {t('cases.one.back')}
          </Button>
        </div>
        {setting ? (
          <CasesSettings client={client} cases={cases} damaged={props.damaged} />
        ) : (
          <OneCase
            {...props}
            today={today}
            record={cases.find(({ id }) => id === openId) ?? null}
          />
        )}
      </>
    );
  }
  return (
    <CaseList {...props} today={today} onOpen={setOpenId} onSettings={() => setSetting(true)} />
  );
}

function CaseList(
  props: OpenProps & { today: string; onOpen: (id: string) => void; onSettings: () => void },
) {
  const { t } = useWords();
  const { cases, today } = props;
  const [typed, setTyped] = useState('');
  const [reviewing, setReviewing] = useState(false);
  const overdue = overdueCases(cases, today);
  const shown = findCases(reviewing && overdue.length > 0 ? overdue : cases, typed);
  return (
    <>
      <div class="cases-head">
        <h1>{t('cases.title')}</h1>
        <Field label={t('cases.search')} value={typed} onInput={setTyped} testId="case-search" />
      </div>
      {props.damaged.length === 0 ? null : (
        <Notice
          kind="warn"
          fact={t('cases.damaged', { count: props.damaged.length })}
          testId="damaged"
        >
          {t('cases.damagedSays')}
        </Notice>
      )}
      {cases.length === 0 ? (
        <Empty fact={t('cases.none')}>{t('cases.noneSays')}</Empty>
      ) : shown.length === 0 ? (
        <p role="status">{t('cases.noneFound')}</p>
      ) : (
        <CaseTable cases={shown} today={today} onOpen={props.onOpen} />
      )}
      <div class="cases-foot small second">
        <p>
          {t('cases.foot')}{' '}
          {overdue.length === 0 ? null : t('cases.overdue', { count: overdue.length })}
        </p>
        {overdue.length === 0 ? null : (
          <Button kind="quiet" testId="review" onPress={() => setReviewing(!reviewing)}>
            {t(reviewing ? 'cases.all' : 'cases.review')}
          </Button>
        )}
        <Button kind="quiet" icon="key" testId="case-settings" onPress={props.onSettings}>
          {t('cases.settings')}
        </Button>
      </div>
    </>
  );
}
