/**
 * A connection that leaves the database alone on a disk that is nearly full. Chromium was seen to throw a whole database away, and
 * begin an empty one, after writes and openings with some kilobytes left: its log is cut, and a cut log is taken for a damaged
 * database. So nothing is written once little room is left, and nothing is opened or read once almost none is.
 */
import type { Connection } from './open-database.ts';

/** Bytes. A write may have the browser rewrite several files of some megabytes. */
const writeNeeds = 16_000_000;
const openNeeds = 2_000_000;

/** @param room bytes left on the device, or null where nobody knows: then nothing is refused */
export function guardRoom(connection: Connection, room: () => Promise<number | null>): Connection {
  const needing = async (bytes: number): ReturnType<Connection['use']> => {
    const left = await room();
    if (left !== null && left < bytes)
      throw new DOMException(`${left} bytes are left`, 'QuotaExceededError');
    return connection.use();
  };
  return {
    use: () => needing(openNeeds),
    write: () => needing(writeNeeds),
    erase: () => connection.erase(),
    close: () => connection.close(),
  };
}
