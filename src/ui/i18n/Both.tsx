/** Owes a critical label in the person's language, with the French under it for the helper beside them. */
import type { WordKey } from './dictionaries.ts';
import type { WordValues } from './translate.ts';
import { useWords } from './Words.tsx';

/** For acts, state, attempt tags, dates, consent, erase; never under body text. */
export function Both(props: { k: WordKey; values?: WordValues | undefined }) {
  const { t, french } = useWords();
  return (
    <>
      {t(props.k, props.values)}
      {french === null ? null : (
        <span class="french-below">
          {/* The block keeps the page's direction, so that the French hangs on the same edge. */}
          <bdi lang="fr" dir="ltr">
            {french(props.k, props.values)}
          </bdi>
        </span>
      )}
    </>
  );
}
