/** Owes the globe button its page: the choice of language alone, kept by one act. */
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useBusy } from '../controls/use-busy.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { LanguageStep } from './LanguageStep.tsx';

export function LanguagePage(props: { client: JournalClient }) {
  const { t, lang } = useWords();
  const [chosen, choose] = useState(lang);
  const [kept, setKept] = useState(false);
  const [busy, run] = useBusy();
  const keep = async (): Promise<void> => {
    const result = await props.client.call('settings', { language: chosen });
    setKept(result.ok);
  };
  return (
    <div class="stack welcome-step">
      <h1>{t('welcome.language.title')}</h1>
      <LanguageStep chosen={chosen} onChoose={choose} />
      <div class="acts">
        <Button
          kind="filled"
          size={56}
          busy={busy}
          onPress={() => run(keep)}
          testId="language-keep"
        >
          {t('welcome.language.keep')}
        </Button>
      </div>
      <p role="status" class="with-mark">
        {kept ? (
          <>
            <Icon name="tick" />
            {t('welcome.language.kept')}
          </>
        ) : null}
      </p>
    </div>
  );
}
