/** Owes a file of cases its way back: chosen, opened with its passphrase, what it would bring shown, then kept at once. */
import { useRef, useState } from 'preact/hooks';
import type { CasesFile } from '#casework/cases/cases-file.ts';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CasesFileFailed } from './CasesFileFailed.tsx';
import type { SettingsProps } from './settings-props.ts';
import { computerOf } from './computer-of.ts';
import { ImportFound } from './ImportFound.tsx';
import { PassphraseField } from './PassphraseField.tsx';

type Opened = { file: CasesFile; computer: string | null };

export function ImportCases(props: SettingsProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  if (opened !== null)
    return <ImportFound {...props} {...opened} onLeave={() => setOpened(null)} />;
  return <ChooseFile client={props.client} onOpened={setOpened} />;
}

function ChooseFile(props: Pick<SettingsProps, 'client'> & { onOpened: (read: Opened) => void }) {
  const { t } = useWords();
  const { client } = props;
  const { busy, failed, run } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState('');
  const read = async (chosen: File) => {
    const content = await client.cases.unpack(chosen, typed);
    if (!content.ok) return content;
    props.onOpened({ file: content.value, computer: await computerOf(client) });
    return content;
  };
  return (
    <form
      class="stack case-form"
      data-testid="import-cases"
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== null && typed !== '') run(async () => read(file));
      }}
    >
      <CasesFileFailed code={failed} />
      <input
        ref={input}
        hidden
        type="file"
        accept=".json"
        data-testid="import-input"
        onChange={(event) => {
          setFile(event.currentTarget.files?.[0] ?? null);
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
        }}
      />
      <div class="acts">
        <Button icon="file" testId="import-choose" onPress={() => input.current?.click()}>
          {t('cases.import.choose')}
        </Button>
      </div>
      {file === null ? null : (
        <>
          <p>
            {t('cases.import.chosen')} <bdi class="mono">{file.name}</bdi>
          </p>
          <PassphraseField
            label={t('cases.export.phrase')}
            value={typed}
            onInput={setTyped}
            testId="import-passphrase"
          />
          <div class="acts">
            <Button
              submit
              icon="key"
              busy={busy}
              busyWords={t('cases.import.busy')}
              testId="import-read"
            >
              {t('cases.import.read')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
