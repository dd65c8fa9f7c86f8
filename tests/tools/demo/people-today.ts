/** The two applicants with dates that stand where they stood when the demo was written, whatever day it is played. */
import { addDays } from '#core/time/days.ts';
import { parisDay } from '#core/time/paris.ts';
import { AMINA, BAO, STUDENT_REQUEST_KIND, type PortalAccount } from '../../portal/accounts.ts';

/** `YYYY-MM-DD` in Paris. */
export function todayInParis(): string {
  const day = parisDay(new Date().toISOString());
  if (day === null) throw new Error('the clock gives an instant');
  return day;
}

/** First and last day of the attestation of the one who waits: it ends in three weeks. */
export function attestationOf(today: string): { from: string; until: string } {
  return { from: addDays(today, -70), until: addDays(today, 21) };
}

export function filedOn(today: string): string {
  return addDays(today, -175);
}

/** A title that ends in 25 days and no request yet. */
export function whoFiles(today: string): Partial<PortalAccount> {
  return { currentStatus: status(AMINA, addDays(today, -340), addDays(today, 25)) };
}

/** A title that has ended, a request under instruction, one attestation. */
export function whoWaits(today: string): Partial<PortalAccount> {
  const filed = filedOn(today);
  const compact = filed.replaceAll('-', '');
  return {
    currentStatus: status(BAO, addDays(today, -450), addDays(today, -85)),
    request: {
      number: `9301${compact}0004217`,
      kind: STUDENT_REQUEST_KIND,
      filedAt: `${filed}T09:57`,
      step: 'instruction',
    },
    documents: [
      `CONFIRMATION_DEMANDE_TITRE_SEJOUR_${BAO.login}_${compact}.pdf`,
      `Attestation_prolongation_instruction_${asTyped(attestationOf(today).from).replaceAll('/', '-')}.pdf`,
    ],
  };
}

/** `DD/MM/YYYY`, as people write a day. */
export function asTyped(day: string): string {
  return day.split('-').toReversed().join('/');
}

function status(
  account: PortalAccount,
  start: string,
  end: string,
): PortalAccount['currentStatus'] {
  if (account.currentStatus === null) throw new Error('both have a title');
  return { ...account.currentStatus, start, end };
}
