/** Owes a piece that is no picture one act: saved, never opened here; its name is ours, its type says nothing to the browser. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { saveFile } from '../handover/save-file.ts';
import { useWords } from '../i18n/Words.tsx';

export function SavePaper(props: {
  /** Null when it is no longer there. */
  read: () => Promise<Blob | null>;
  /** From our own numbering: nothing of a name in the file. */
  name: string;
  testId: string;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const [busy, run] = useBusy();
  const [said, setSaid] = useState('');
  const { name } = props;
  const save = () =>
    run(async () => {
      const blob = await props.read().catch(() => null);
      if (blob === null) return setSaid(t('journal.entry.paperGone'));
      saveFile(new Blob([blob], { type: 'application/octet-stream' }), name);
      setSaid(t('journal.entry.paperSaved', { name }));
    });
  return (
    <div>
      <Button icon="file" busy={busy} testId={props.testId} onPress={save}>
        {props.children}
      </Button>
      <p role="status" class="small second">
        {said}
      </p>
    </div>
  );
}
