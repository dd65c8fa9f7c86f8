/** Owes the first door: a file by drop or by button, several at once, or the bundled example to learn on. */
import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Mark } from '../controls/Mark.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { useWords } from '../i18n/Words.tsx';
import { DoorCard } from './DoorCard.tsx';

export function FileDoorCard(props: {
  onFiles: (files: readonly File[]) => void;
  example: () => Promise<File>;
}) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [busy, run] = useBusy();
  const take = (list: FileList | null | undefined) => {
    const files = Array.from(list ?? []);
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <DoorCard
      well={<DropSlot onDrop={take} />}
      title={t('permanence.doors.fileTitle')}
      text={t('permanence.doors.fileText')}
      more={t('permanence.doors.fileMore')}
      testId="door-file"
      aside={
        <p class="door-aside">
          <Button
            kind="quiet"
            busy={busy}
            testId="open-example"
            onPress={() => run(async () => props.onFiles([await props.example()]))}
          >
            {t('permanence.doors.example')}
          </Button>
        </p>
      }
    >
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".zip,.age"
        data-testid="file-input"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button
        wide
        size={56}
        iconEnd="arrow"
        testId="choose-file"
        onPress={() => input.current?.click()}
      >
        {t('permanence.doors.fileAct')}
      </Button>
    </DoorCard>
  );
}

/** A place to drop on; the button does the same for everybody else. */
function DropSlot(props: { onDrop: (list: FileList | null | undefined) => void }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'well well-slot well-over' : 'well well-slot'}
      data-testid="drop-slot"
      onDragOver={(event) => {
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onDrop(event.dataTransfer?.files);
      }}
    >
      {over ? <p>{t('permanence.doors.fileDrop')}</p> : <Mark height={64} form="slot" />}
    </div>
  );
}
