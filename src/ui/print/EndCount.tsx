/** Owes the recto the count with its dates, and beside it the weeks: notches only, whom one asked stands lower on the sheet. */
import type { CannotAct } from '#core/situation/cannot-act.ts';
import { weekStrip } from '#core/situation/week-strip.ts';
import { WeekStrip } from '../journal/WeekStrip.tsx';
import { PaperCount } from './PaperCount.tsx';

/** More columns than this need the whole width of the sheet. */
const besideCount = 8;

export function EndCount({ blocked, today }: { blocked: CannotAct; today: string }) {
  // What is drawn is what the sentence beside it counts: no hollow notch that nothing explains.
  const counted = blocked.figures.number > 0;
  const columns = weekStrip({
    attempts: counted ? blocked.attempts : [],
    access: counted ? [] : blocked.access.failures,
    contacts: [],
    today,
    until: today,
  });
  return (
    <section class={columns.length > besideCount ? 'end-count end-count-long' : 'end-count'}>
      <div>
        <PaperCount blocked={blocked} big />
      </div>
      <WeekStrip columns={columns} />
    </section>
  );
}
