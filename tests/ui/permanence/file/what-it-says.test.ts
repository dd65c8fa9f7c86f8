/** Part by part, the same is said as at once; and no part is the whole. */
import { expect, it } from 'vitest';
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { nearestDate } from '#core/situation/nearest-date.ts';
import { situationsOf } from '#core/situation/situations.ts';
import { timelineLines } from '#ui/journal/timeline-lines.ts';
import { whatItSays } from '#ui/permanence/file/what-it-says.ts';
import { etudiant, outage } from '../../../core/attempt/made-rows.ts';

const today = '2026-11-24';
const rows = ['02', '10', '17'].map((day) =>
  outage(`2026-11-${day}T09:00:00.000Z`, { ...etudiant, pageKind: 'form-step' }),
);

function all(faulty: ReadonlySet<string>) {
  const parts = whatItSays({ rows, faulty }, today);
  for (let count = 1; ; count += 1) {
    const part = parts.next();
    if (part.done === true) return { told: part.value, count };
  }
}

it('tells situations, dates, numbers and lines of the rows', () => {
  const { told, count } = all(new Set());
  expect(count).toBeGreaterThan(4);
  expect(told.situations).toEqual(situationsOf({ rows, today }));
  expect(told.nearest).toEqual(nearestDate({ rows, today }));
  expect(told.lines).toEqual(timelineLines(rows));
  expect(attemptsOf(rows)).toHaveLength(3);
  expect(accessFailuresOf(rows)).toEqual([]);
  expect(told.lines.map((line) => told.roles.of(line).attempt)).toEqual([3, 2, 1]);
});

it('shows what a fault names, and counts it nowhere', () => {
  const { told } = all(new Set([`${rows[1]?.kid}/${rows[1]?.seq}`]));
  expect(told.lines).toHaveLength(3);
  expect(told.lines.map((line) => told.roles.of(line).attempt)).toEqual([2, undefined, 1]);
});
