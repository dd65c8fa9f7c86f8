/** Owes every page its head: brand first, what the page adds, then language and help. */
import type { ComponentChildren } from 'preact';
import { languageName } from '../i18n/languages.ts';
import { useWords } from '../i18n/Words.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export function Brand() {
  const { t } = useWords();
  return (
    <span class="brand" dir="ltr" lang="fr">
      <Mark height={26} />
      <strong>{t('common.product')}</strong>
    </span>
  );
}

/** The globe: opens the choice of language. */
export function LanguageButton(props: { onPress: () => void; chevron?: boolean | undefined }) {
  const { t, lang } = useWords();
  return (
    <button
      type="button"
      class="button button-quiet button-44"
      data-testid="language"
      onClick={props.onPress}
    >
      <Icon name="globe" size={20} />
      <VisuallyHidden>{`${t('common.language')} : `}</VisuallyHidden>
      <span lang={lang}>{languageName(lang)}</span>
      {props.chevron ? <Icon name="chevronDown" size={18} /> : null}
    </button>
  );
}

/** @param children what the page says beside the brand: whose journal, state pill. */
export function PageHeader(props: {
  children?: ComponentChildren;
  onLanguage?: (() => void) | undefined;
  onHelp?: (() => void) | undefined;
}) {
  const { t } = useWords();
  return (
    <header class="page-header screen-only">
      <div class="page-width page-header-row">
        <Brand />
        {props.children}
        <span class="page-header-acts">
          {props.onLanguage ? <LanguageButton onPress={props.onLanguage} /> : null}
          {props.onHelp ? (
            <button
              type="button"
              class="button button-quiet button-44"
              data-testid="help"
              onClick={props.onHelp}
            >
              <Icon name="help" size={20} />
              {t('common.help')}
            </button>
          ) : null}
        </span>
      </div>
    </header>
  );
}
