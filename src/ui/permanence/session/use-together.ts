/** Owes the consent of an accompanied session its answer, carried out once, with the exact text that was shown. */
import { useState } from 'preact/hooks';
import { comparePerson } from '#casework/cases/compare-person.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Failure, PageAsks } from '#messaging/protocol.ts';
import { useBusy } from '../../controls/use-busy.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { JournalClient } from '../../journal-client.ts';
import { macsOf } from '../cases/macs-of.ts';
import type { Continued } from './continued.ts';
import { togetherText } from './together-lines.ts';

export type Together = {
  busy: boolean;
  /** Code of the failure; null while all is well. */
  failed: string | null;
  yes: (said: { language: string; helper: string; continued: Continued | null }) => void;
};

/** @param onBegun called once the journal stands: only then may the portal be opened. */
export function useTogether(client: JournalClient, onBegun: () => void): Together {
  const { t, lang } = useWords();
  const [busy, run] = useBusy();
  const [failed, setFailed] = useState<string | null>(null);
  const yes: Together['yes'] = ({ language, helper, continued }) =>
    run(async () => {
      setFailed(null);
      const ask = { text: togetherText(t), lang, language, helper };
      const more = continued === null ? ok({}) : await goingOn(client, continued);
      const begun = more.ok ? await client.call('accompany', { ...ask, ...more.value }) : more;
      if (begun.ok) onBegun();
      else setFailed(begun.error.code);
    });
  return { busy, failed, yes };
}

type GoingOn = Pick<PageAsks['accompany'], 'continues' | 'expected'>;

/**
 * The account is compared under this computer's key: the names themselves are not in the call that begins.
 * Code `cases/other-person`: file and case name two accounts.
 */
async function goingOn(
  client: JournalClient,
  continued: Continued,
): Promise<Result<GoingOn, Failure>> {
  const { continues, kept } = continued;
  const macs = await macsOf(client, continued);
  const kids = continues.map(({ kid }) => kid);
  if (kept && comparePerson({ ...kept, files: [] }, { ...macs, kids }) === 'other')
    return err({ code: 'cases/other-person' });
  const nameMacs = [...new Set([...(kept?.nameMacs ?? []), ...macs.nameMacs])];
  const numberMac = macs.numberMac ?? kept?.numberMac ?? null;
  if (nameMacs.length === 0 && numberMac === null) return ok({ continues });
  return ok({ continues, expected: { nameMacs, ...(numberMac === null ? {} : { numberMac }) } });
}
