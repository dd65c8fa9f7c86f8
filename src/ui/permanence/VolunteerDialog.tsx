/** Asks for the association and the initials, once a tab: they go on sheets and into helper's notes, and nowhere else. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { Volunteer } from './volunteer.ts';

export function VolunteerDialog(props: {
  open: boolean;
  helper: Volunteer;
  onKeep: (helper: Volunteer) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { open, helper } = props;
  const [typed, setTyped] = useState(helper);
  useEffect(() => {
    if (open) setTyped(helper);
  }, [open, helper]);
  const keep = () =>
    props.onKeep({ association: typed.association.trim(), initials: typed.initials.trim() });
  return (
    <Dialog
      open={open}
      title={t('permanence.helper')}
      onClose={props.onClose}
      testId="helper-dialog"
      acts={
        <>
          <Button kind="filled" testId="helper-keep" onPress={keep}>
            {t('common.keep')}
          </Button>
          <Button kind="quiet" onPress={props.onClose}>
            {t('common.cancel')}
          </Button>
        </>
      }
    >
      <p class="second">{t('permanence.helperSays')}</p>
      <Field
        label={t('permanence.association')}
        value={typed.association}
        most={200}
        testId="helper-association"
        onInput={(association) => setTyped({ ...typed, association })}
      />
      <Field
        label={t('permanence.initials')}
        hint={t('permanence.initialsHint')}
        value={typed.initials}
        most={100}
        testId="helper-initials"
        onInput={(initials) => setTyped({ ...typed, initials })}
      />
    </Dialog>
  );
}
