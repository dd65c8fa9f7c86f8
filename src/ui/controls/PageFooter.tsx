/** Owes every page its two last sentences: not the State's, and nothing is sent. */
import { useWords } from '../i18n/Words.tsx';

export function PageFooter() {
  const { t } = useWords();
  return (
    <footer class="page-footer screen-only">
      <div class="page-width page-footer-row small second">
        <p>{t('common.notOfficial')}</p>
        <p>{t('common.nothingSent')}</p>
      </div>
    </footer>
  );
}
