/** Owes a person at a library or cybercafé the plain answer: not here, and what to do instead. */
import { useWords } from '../i18n/Words.tsx';

export function NotHere() {
  const { t } = useWords();
  return (
    <div class="stack" data-testid="not-here">
      <ol class="numbered card">
        <li>{t('welcome.notHere.do1')}</li>
        <li>{t('welcome.notHere.do2')}</li>
        <li>{t('welcome.notHere.do3')}</li>
      </ol>
      <p>
        <strong>{t('welcome.notHere.nothing')}</strong>
      </p>
    </div>
  );
}
