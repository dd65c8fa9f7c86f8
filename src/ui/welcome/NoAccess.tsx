/** Owes a person whose browser took the access to the site back one sentence, and the one button that asks for it again. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';

export function NoAccess({ client }: { client: JournalClient }) {
  const { t } = useWords();
  const [held, setHeld] = useState(true);
  const [busy, run] = useBusy();
  useEffect(() => {
    const look = () => void client.siteAccess.held().then(setHeld);
    look();
    return client.onChange(look);
  }, [client]);
  if (held) return null;
  const give = async () => setHeld(await client.siteAccess.ask());
  return (
    <Notice
      kind="warn"
      fact={t('common.noAccess')}
      testId="no-access"
      acts={
        <Button busy={busy} onPress={() => run(give)} testId="give-access">
          {t('common.giveAccess')}
        </Button>
      }
    >
      <p>{t('common.noAccessSays')}</p>
    </Notice>
  );
}
