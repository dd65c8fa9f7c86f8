/** Bytes that may still be kept on this device. In Chromium that is the room on the disk, in Firefox the share it grants. */
import { storageUsage } from './storage-usage.ts';

/** Milliseconds for which an answer holds: a line asks several times. */
const fresh = 1_000;
/** Milliseconds for which an answer is waited for: every write waits with it. */
const patience = 300;
let last: { at: number; left: Promise<number | null> } | undefined;

/** Null where the browser does not tell, or not soon. */
export function roomLeft(): Promise<number | null> {
  const now = performance.now();
  if (last === undefined || now - last.at > fresh)
    last = { at: now, left: Promise.race([ask(), silence()]) };
  return last.left;
}

async function ask(): Promise<number | null> {
  try {
    const { used, quota } = await storageUsage();
    return quota > 0 ? quota - used : null;
  } catch {
    return null;
  }
}

async function silence(): Promise<null> {
  return new Promise((over) => {
    setTimeout(over, patience, null);
  });
}
