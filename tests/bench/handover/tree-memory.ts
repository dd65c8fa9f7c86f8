/** Memory that a browser holds for itself, all its processes together, from what the kernel says. Linux. */
import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that no file backs (private pages and shared memory): what a machine without swap must have. */
export function treeMemory(root: number): number {
  const parents = new Map<number, { parent: number; kB: number }>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (Number.isNaN(pid)) continue;
    const told = statusOf(pid);
    if (told) parents.set(pid, told);
  }
  const inTree = (pid: number): boolean => {
    const parent = parents.get(pid)?.parent;
    return pid === root || (parent !== undefined && parent > 1 && inTree(parent));
  };
  let kB = 0;
  for (const [pid, told] of parents) if (inTree(pid)) kB += told.kB;
  return kB / 1_000;
}

/** Null for a process that has just gone. */
function statusOf(pid: number): { parent: number; kB: number } | null {
  try {
    return readStatus(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return null;
  }
}

/** @param status text of `/proc/PID/status` */
export function readStatus(status: string): { parent: number; kB: number } {
  const number = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
  return { parent: number('PPid'), kB: number('RssAnon') + number('RssShmem') };
}
