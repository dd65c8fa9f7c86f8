/** Owes that who speaks is visible: the site in serif between « », the person on plum wash, the helper in a dashed frame. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../i18n/Words.tsx';

/** The portal's own words: always French, always left to right, even in an Arabic page. */
export function SiteQuote(props: { text: string; bare?: boolean | undefined }) {
  const { t } = useWords();
  return (
    <div class={props.bare ? 'voice-bare' : 'voice voice-site'}>
      {props.bare ? null : <p class="small second">{t('common.siteWrote')}</p>}
      <blockquote class="site-words" lang="fr" dir="ltr">
        {'«\u00A0'}
        {props.text}
        {'\u00A0»'}
      </blockquote>
    </div>
  );
}

/** What the person wrote, in their own language and direction. */
export function PersonQuote(props: { text: string; lang?: string | undefined }) {
  const { t } = useWords();
  return (
    <div class="voice voice-person">
      <p class="small second">{t('common.youWrote')}</p>
      <p dir="auto" lang={props.lang} class="person-words">
        {props.text}
      </p>
    </div>
  );
}

/** What a helper added: initials and date in its label. */
export function HelperQuote(props: { label: ComponentChildren; text: string }) {
  return (
    <div class="voice voice-helper">
      <p class="small second">{props.label}</p>
      <p dir="auto" class="person-words">
        {props.text}
      </p>
    </div>
  );
}
