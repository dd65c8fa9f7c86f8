/** Owes the association one file of all its cases, under a passphrase of its own, said to be made once it was read again. */
import { useState } from 'preact/hooks';
import type { Packed } from '#casework/cases/pack-cases.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { Result } from '#core/result.ts';
import { Notice } from '../../controls/Notice.tsx';
import { saveFile } from '../../handover/save-file.ts';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CasesFileFailed } from './CasesFileFailed.tsx';
import type { SettingsProps } from './settings-props.ts';
import { computerOf } from './computer-of.ts';
import { NewPassphrase } from './NewPassphrase.tsx';

type Made = Omit<Packed, 'bytes'> & { name: string };

export function ExportCases({ client, cases, damaged }: SettingsProps) {
  const { t } = useWords();
  const { busy, failed, run } = useAct();
  const [made, setMade] = useState<Made | null>(null);
  const make = async (passphrase: string): Promise<Result<null, Failure>> => {
    setMade(null);
    const exportedAt = new Date(client.now()).toISOString();
    const computer = await computerOf(client);
    const packed = await client.cases.pack({ passphrase, exportedAt, computer });
    if (!packed.ok) return packed;
    const { bytes, ...counts } = packed.value;
    const name = `temoin_dossiers_${dayOf(exportedAt)}.json`;
    saveFile(new Blob([bytes], { type: 'application/json' }), name);
    setMade({ ...counts, name });
    return { ok: true, value: null };
  };
  if (cases.length === 0) return <p class="second">{t('cases.export.none')}</p>;
  const left = damaged.length + (made?.left ?? 0);
  return (
    <>
      <CasesFileFailed code={failed} />
      {made === null ? (
        <NewPassphrase
          label={t('cases.export.phrase')}
          act={t('cases.export.act')}
          busy={busy}
          busyWords={t('cases.export.busy')}
          testId="export"
          onGiven={(passphrase) => run(async () => make(passphrase))}
        />
      ) : (
        <Notice live fact={t('cases.export.done', { count: made.count })} testId="exported">
          <p>{t('cases.export.doneSays')}</p>
          <p class="mono">{made.name}</p>
          {left === 0 ? null : <p>{t('cases.export.left', { count: left })}</p>}
        </Notice>
      )}
    </>
  );
}
