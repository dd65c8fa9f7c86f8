/** Owes the first screen: the languages in their own names, those spoken today to choose, the others named. */
import { Tick } from '../controls/Tick.tsx';
import { languages } from '../i18n/languages.ts';
import { directionOf } from '../i18n/direction.ts';
import { useWords } from '../i18n/Words.tsx';

export function LanguageStep(props: { chosen: string; onChoose: (code: string) => void }) {
  const { t } = useWords();
  const ready = languages.filter((language) => language.ready);
  const later = languages.filter((language) => !language.ready);
  return (
    <div class="stack">
      <fieldset class="choices">
        <legend class="visually-hidden">{t('welcome.language.title')}</legend>
        {ready.map(({ code, name }) => (
          <Tick
            key={code}
            framed
            group="language"
            checked={code === props.chosen}
            onChange={() => props.onChoose(code)}
            testId={`language-${code}`}
          >
            <bdi lang={code}>{name}</bdi>
          </Tick>
        ))}
      </fieldset>
      {later.length === 0 ? null : (
        <section class="languages-later">
          <h2 class="small second">{t('welcome.language.later')}</h2>
          <ul>
            {later.map(({ code, name }) => (
              <li key={code}>
                <bdi lang={code} dir={directionOf(code)}>
                  {name}
                </bdi>
              </li>
            ))}
          </ul>
          <p class="small second">{t('welcome.language.laterSays')}</p>
        </section>
      )}
    </div>
  );
}
