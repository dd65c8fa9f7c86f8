/** Vitest set-up file: how many cases a fast-check property tries, unless it says so itself. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: Number(process.env['TEMOIN_PROPERTY_RUNS'] ?? '100') });
