/** Owes the consent screen its two answers, carried to the background once, with the exact text that was shown. */
import { useState } from 'preact/hooks';
import { useBusy } from '../controls/use-busy.ts';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { consentText, type ConsentFor } from './consent-lines.ts';

export type Consent = {
  /** What was answered and carried out; null until then. */
  answer: 'yes' | 'no' | null;
  busy: boolean;
  failed: boolean;
  yes: (computer: 'own' | 'shared') => void;
  no: () => void;
  /** Back to the question. */
  again: () => void;
};

export function useConsent(client: JournalClient, whose: ConsentFor): Consent {
  const { t, lang } = useWords();
  const [answer, setAnswer] = useState<Consent['answer']>(null);
  const [failed, setFailed] = useState(false);
  const [busy, run] = useBusy();
  const yes = (computer: 'own' | 'shared') =>
    run(async () => {
      setFailed(false);
      const text = consentText(t, whose);
      const result = await client.call('consent', { text, lang, computer, for: whose });
      if (result.ok) setAnswer('yes');
      else setFailed(true);
    });
  const no = () =>
    run(async () => {
      setFailed(false);
      // Before the first consent there is nothing to tell; for another account the refusal is an answer.
      const result = whose === 'other' ? await client.call('noteNothing', {}) : { ok: true };
      if (result.ok) setAnswer('no');
      else setFailed(true);
    });
  return { answer, busy, failed, yes, no, again: () => setAnswer(null) };
}
