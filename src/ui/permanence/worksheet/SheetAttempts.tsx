/** Owes the worksheet the same top lines as the journal has: count with its dates and weeks, or dates seen with the days. */
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { CannotActTop } from '../../journal/CannotActTop.tsx';
import { WaitingTop } from '../../journal/WaitingTop.tsx';

export function SheetAttempts({ sheet }: { sheet: Worksheet }) {
  return (
    <>
      {sheet.blocked === null ? null : (
        <CannotActTop situation={sheet.blocked} today={sheet.today} />
      )}
      {sheet.waiting === null ? null : <WaitingTop situation={sheet.waiting} today={sheet.today} />}
    </>
  );
}
