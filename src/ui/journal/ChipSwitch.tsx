/** Owes the choice of having Témoin's chip on the portal's page, or nothing of it there. */
import { useEffect, useState } from 'preact/hooks';
import { Tick } from '../controls/Tick.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from './Failed.tsx';
import { useAct } from './use-act.ts';

export function ChipSwitch({ client }: { client: JournalClient }) {
  const { t } = useWords();
  const [shown, setShown] = useState<boolean | null>(null);
  const act = useAct();
  useEffect(() => {
    let here = true;
    void client.read.settings().then(({ chip }) => {
      if (here) setShown(chip);
    });
    return () => {
      here = false;
    };
  }, [client]);
  if (shown === null) return null;
  const choose = (chip: boolean) =>
    act.run(
      () => client.call('settings', { chip }),
      () => setShown(chip),
    );
  return (
    <section class="side stack">
      <h2>{t('journal.chip.heading')}</h2>
      <Tick checked={shown} onChange={choose} testId="chip-shown">
        {t('journal.chip.shown')}
      </Tick>
      <p class="small second">{t('journal.chip.text')}</p>
      {act.failed === null ? null : <Failed code={act.failed} />}
    </section>
  );
}
