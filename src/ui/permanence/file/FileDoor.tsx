/** Owes the first door: files by drop or by button, several at once, a passphrase in place, then what they say. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/Button.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { FileReading } from './FileReading.tsx';
import { useOpenFiles, type OpenFiles } from './use-open-files.ts';
import { WaitingFiles } from './WaitingFiles.tsx';

export function FileDoor(props: ScreenProps) {
  const { t } = useWords();
  const opening = useOpenFiles(props);
  const { series } = props.work;
  return (
    <main class="page-main page-width stack file-door">
      <h1>{t('reading.title')}</h1>
      <WaitingFiles opening={opening} />
      {series === null ? null : <FileReading {...props} series={series} />}
      <Slot opening={opening} first={series === null} />
      <div class="acts">
        <Button icon="back" testId="file-back" onPress={() => props.go('#')}>
          {t('reading.door.back')}
        </Button>
        {series === null ? null : (
          <Button
            kind="quiet"
            icon="cross"
            testId="file-close"
            onPress={() => props.setWork((work) => ({ ...work, series: null }))}
          >
            {t('reading.door.close')}
          </Button>
        )}
      </div>
    </main>
  );
}

/** A place to drop on; the button does the same for everybody else. */
function Slot(props: { opening: OpenFiles; first: boolean }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => props.opening.add(Array.from(list ?? []));
  return (
    <section
      class={over ? 'file-slot file-slot-over' : 'file-slot'}
      data-testid="file-slot"
      onDragOver={(event) => {
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>
        {over ? t('reading.door.drop') : t(props.first ? 'reading.door.text' : 'reading.earlier')}
      </p>
      <p class="small second">{t('reading.door.names')}</p>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".zip,.age"
        data-testid="file-input"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again is a choice too.
          event.currentTarget.value = '';
        }}
      />
      <Button icon="file" testId="choose-file" onPress={() => input.current?.click()}>
        {t(props.first ? 'reading.door.choose' : 'reading.door.more')}
      </Button>
    </section>
  );
}
