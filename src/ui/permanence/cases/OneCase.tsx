/** Owes one case its page: alias in big (wrong-person guard), what comes next, notes, journals received, ways on, and its end. */
import { useState } from 'preact/hooks';
import { daysLeft, overdueCases } from '#casework/cases/case-list.ts';
import { withContact, type CaseRecord } from '#casework/cases/case-record.ts';
import { caseStart } from '#casework/cases/case-start.ts';
import { shortCode } from '#core/journal/short-code.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { dayInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';
import { CaseNext } from './CaseNext.tsx';
import { CaseNotes } from './CaseNotes.tsx';
import type { CasesProps } from './cases-props.ts';

type OneProps = CasesProps & { record: CaseRecord; today: string };

export function OneCase(props: Omit<OneProps, 'record'> & { record: CaseRecord | null }) {
  const { t } = useWords();
  const { record } = props;
  if (record === null) {
    return (
      <>
        <h1>{t('cases.title')}</h1>
        <Empty fact={t('cases.one.gone')} />
      </>
    );
  }
  return <CasePage {...props} record={record} />;
}

function CasePage(props: OneProps) {
  const { record, client } = props;
  const { busy, failed, run } = useAct();
  const put = (next: CaseRecord, onDone?: () => void) => run(() => client.cases.put(next), onDone);
  return (
    <>
      <CaseHead {...props} busy={busy} put={put} />
      <CaseFailed code={failed} />
      <div class="case-columns">
        <div class="stack">
          <CaseNext key={JSON.stringify(record.next)} record={record} busy={busy} put={put} />
          <CaseFiles record={record} />
          <RemoveCase {...props} />
        </div>
        <CaseNotes {...props} busy={busy} put={put} />
      </div>
    </>
  );
}

function CaseHead(props: OneProps & { busy: boolean; put: (next: CaseRecord) => void }) {
  const { t, lang } = useWords();
  const { record, today } = props;
  const { situations, nearest } = record;
  const start = (route: '#together' | '#file') => {
    const from = caseStart(record);
    // A session may be refused, or be somebody else's already: what it goes on from is known when it stands.
    props.setWork((work) =>
      route === '#file' ? { ...work, kept: from } : { ...work, asked: from },
    );
    props.go(route);
  };
  const words = situations.map((name) => t(`cases.situation.${name}`)).join(' · ');
  const days = daysLeft(record, today);
  return (
    <div class="stack">
      <h1 data-testid="case-alias">
        <bdi>{record.alias}</bdi>
      </h1>
      <p>
        <strong>{words === '' ? t('cases.noSituation') : words}</strong>
        {nearest === null
          ? null
          : ` · ${t(`cases.nearest.${nearest.what}`)} : ${dayInWords(nearest.day, lang)}, ${
              days === null || days < 0 ? t('cases.past') : t('cases.days', { days })
            }`}
      </p>
      <p class="second">
        {t('cases.one.lead', {
          day: dayInWords(record.lastContact, lang),
          created: dayInWords(record.created, lang),
        })}{' '}
        {t('cases.one.keptUntil', { day: dayInWords(record.keptUntil, lang) })}
      </p>
      {overdueCases([record], today).length === 0 ? null : (
        <Notice
          kind="wait"
          fact={t('cases.one.overdue')}
          testId="overdue"
          acts={
            <Button
              busy={props.busy}
              testId="keep-on"
              onPress={() => props.put(keptOn(record, today))}
            >
              {t('cases.one.keepOn')}
            </Button>
          }
        >
          {t('cases.one.overdueSays')}
        </Notice>
      )}
      <div class="acts">
        <Button icon="people" testId="case-together" onPress={() => start('#together')}>
          {t('cases.one.together')}
        </Button>
        <Button icon="file" testId="case-file" onPress={() => start('#file')}>
          {t('cases.one.file')}
        </Button>
      </div>
    </div>
  );
}

/** Kept on without the person having come: the last contact stays the day it was. */
function keptOn(record: CaseRecord, today: string): CaseRecord {
  return { ...withContact(record, today), lastContact: record.lastContact };
}

function CaseFiles({ record }: { record: CaseRecord }) {
  const { t } = useWords();
  return (
    <section class="stack">
      <h2>{t('cases.one.files')}</h2>
      {record.files.length === 0 ? (
        <p class="second">{t('cases.one.noFiles')}</p>
      ) : (
        <ul class="case-files">
          {record.files.map(({ kid, seq, head }) => (
            <li key={kid}>{t('cases.one.fileLine', { code: shortCode(head), seq })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RemoveCase({ record, client }: OneProps) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button kind="erase" icon="trash" testId="remove-case" onPress={() => setAsking(true)}>
        {t('cases.one.remove')}
      </Button>
      <Dialog
        open={asking}
        title={t('cases.one.removeAsk', { alias: record.alias })}
        onClose={() => setAsking(false)}
        acts={
          <>
            <Button testId="remove-keep" onPress={() => setAsking(false)}>
              {t('cases.one.removeKeep')}
            </Button>
            <Button
              kind="erase"
              icon="trash"
              busy={busy}
              testId="remove-confirm"
              onPress={() => run(() => client.cases.drop(record.id))}
            >
              {t('cases.one.remove')}
            </Button>
          </>
        }
      >
        <p>{t('cases.one.removeSays')}</p>
        <CaseFailed code={failed} />
      </Dialog>
    </div>
  );
}
