/** One use case whose refusal by the store is never silent. */
import { foundAgain } from './recover.ts';
import { noteRefusal, type Report } from './note-refusal.ts';
import type { Ports } from './ports.ts';
import { refusalOf } from './refusal-of.ts';

/** The store refused: it is noted and said; the caller has no acknowledgement. */
export class Refused extends Error {}

/**
 * Use cases are safe to repeat: one that met a connection which the browser had just closed is done again at once, on a new one.
 * @param report what is lost if it fails; null when nothing is
 */
export async function reporting<T>(
  ports: Ports,
  report: Report | null,
  job: () => Promise<T>,
): Promise<T> {
  try {
    const done = await job().catch((reason: unknown) =>
      refusalOf(reason) === 'failed' ? job() : Promise.reject(reason),
    );
    if (report) await foundAgain(ports, report.id);
    return done;
  } catch (reason) {
    const why = await noteRefusal(ports, reason, report);
    if (why === null) throw reason;
    throw new Refused(`store/${why}`, { cause: reason });
  }
}
