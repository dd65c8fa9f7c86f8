/** Owes the consent what must be known before it is read: language spoken, helper's initials, what the journal goes on from. */
import { useId } from 'preact/hooks';
import { Field } from '../../controls/Field.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { Continued } from './continued.ts';
import { anotherLanguage, spokenLanguages } from './spoken-languages.ts';

export type Before = {
  /** BCP 47; empty until chosen: which language was spoken is not guessed. */
  language: string;
  initials: string;
  /** Said aloud: the file is theirs (asked only when the file names no account). */
  theirs: boolean;
};

export function BeforeReading(props: {
  before: Before;
  onBefore: (before: Before) => void;
  continued: Continued | null;
  /** What is missing is said only once an answer was tried. */
  tried: boolean;
}) {
  const { t } = useWords();
  const { before, onBefore, continued, tried } = props;
  return (
    <section class="stack" aria-labelledby="before-reading">
      <h2 id="before-reading">{t('session.together.before')}</h2>
      <div class="two-columns">
        <LanguagePicker
          value={before.language}
          wrong={tried && before.language === ''}
          onPick={(language) => onBefore({ ...before, language })}
        />
        <Field
          label={t('session.together.initials')}
          hint={t('session.together.initialsHint')}
          error={tried && before.initials.trim() === '' ? t('session.together.noInitials') : null}
          value={before.initials}
          most={100}
          testId="initials"
          onInput={(initials) => onBefore({ ...before, initials })}
        />
      </div>
      {continued === null ? null : (
        <Notice fact={continuesWords(continued, t)} testId="continues">
          {isNamed(continued) ? (
            t(continued.kept ? 'cases.together.compared' : 'session.together.compared')
          ) : (
            <>
              <p>
                {t(continued.kept ? 'cases.together.notCompared' : 'session.together.notCompared')}
              </p>
              <Tick
                checked={before.theirs}
                testId="theirs"
                onChange={(theirs) => onBefore({ ...before, theirs })}
              >
                {t('session.together.sheSays')}
              </Tick>
              {tried && !before.theirs ? <strong>{t('session.together.tickFirst')}</strong> : null}
            </>
          )}
        </Notice>
      )}
    </section>
  );
}

/** The files, or the case, say whose account they come from. */
export function isNamed({ names, foreigner, kept }: Continued): boolean {
  if (names.length > 0 || foreigner !== null) return true;
  return kept !== undefined && (kept.nameMacs.length > 0 || kept.numberMac !== null);
}

function continuesWords({ names, kept }: Continued, t: ReturnType<typeof useWords>['t']): string {
  const name = names.at(-1);
  if (kept !== undefined && name === undefined) return t('cases.together.continues');
  return name === undefined
    ? t('session.together.continuesNobody')
    : t('session.together.continues', { name });
}

function LanguagePicker(props: { value: string; wrong: boolean; onPick: (code: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('session.together.language')}
      </label>
      <p class="small second">{t('session.together.languageHint')}</p>
      <select
        id={id}
        class={props.wrong ? 'input input-wrong' : 'input'}
        value={props.value}
        aria-invalid={props.wrong ? 'true' : undefined}
        data-testid="language"
        onChange={(event) => props.onPick(event.currentTarget.value)}
      >
        <option value="">{t('session.together.chooseLanguage')}</option>
        {spokenLanguages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
        <option value={anotherLanguage}>{t('session.together.otherLanguage')}</option>
      </select>
    </div>
  );
}
