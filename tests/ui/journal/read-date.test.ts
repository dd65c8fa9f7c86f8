/** A day as people write it: any text is a day that exists, or none; and a day comes back however it was written. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDate } from '#ui/journal/read-date.ts';
import { fuzzRuns, fuzzTimeout, hostileText } from '../../support/hostile-values.ts';

it(
  'any text is a day of the calendar between 1950 and 2100, or none',
  { timeout: fuzzTimeout },
  () => {
    const likely = fc.string({ unit: fc.constantFrom(...'0123456789/.- évrai'), maxLength: 16 });
    fc.assert(
      fc.property(fc.oneof(hostileText, likely), (written) => {
        const day = readDate(written);
        if (day === null) return;
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        expect(day >= '1950-01-01' && day <= '2100-12-31').toBe(true);
      }),
      { numRuns: fuzzRuns },
    );
  },
);

it('a day comes back however it was written', { timeout: fuzzTimeout }, () => {
  const days = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom('/', '.', ' ', ' / ', '-'), (date, sign) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, of] = day.split('-');
      expect(readDate(day)).toBe(day);
      expect(readDate([of, month, year].join(sign))).toBe(day);
      const named = date.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
      expect(readDate(named)).toBe(day);
    }),
    { numRuns: fuzzRuns },
  );
});
