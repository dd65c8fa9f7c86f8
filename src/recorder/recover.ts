/**
 * After a refusal: tries whether the store writes again, says so, and puts into the chain what was lost meanwhile, once
 * the pages that still try have given up: what they bring in late is not lost, and no gap is told of it.
 */
import type { Ports } from './ports.ts';
import type { Lost, Losses } from '#core/observation/losses.ts';
import { tryAgain } from './note-refusal.ts';
import { gapLines } from './gap-lines.ts';
import { showSigns } from './show-signs.ts';
import { watchTabs } from './watch-tabs.ts';

/** A page tries for two minutes (observe/outbox.ts). */
const givenUp = 130_000;

export async function recover(ports: Ports): Promise<void> {
  const losses = await ports.losses.read();
  if (losses === null) return;
  const since = ports.clock.now() - losses.last;
  // A clock that was set back must not keep a gap untold.
  if (since >= 0 && since < tryAgain) return ports.wake.at(losses.last + tryAgain);
  if (!losses.over) await writeSomething(ports);
  const lost = await stillLost(ports, losses.lost);
  const told = lost.length === 0 || since < 0 || since >= givenUp;
  if (told) await tellGaps(ports, losses, lost);
  await ports.losses.write(told ? null : { ...losses, over: true, lost });
  if (!told) await ports.wake.at(losses.last + givenUp);
  if (losses.over) return;
  await showSigns(ports);
  // A tab that asked whether it may watch, and had no answer, has stopped asking.
  await watchTabs(ports);
}

/** A report that was kept in the end is no longer lost, whatever was kept of it. */
export async function foundAgain(ports: Ports, id: string): Promise<void> {
  const losses = await ports.losses.read();
  if (losses?.lost.some((one) => one.id === id) !== true) return;
  await ports.losses.write({ ...losses, lost: losses.lost.filter((one) => one.id !== id) });
}

/** The settings as they are: throws again while the store refuses. */
async function writeSomething(ports: Ports): Promise<void> {
  await ports.store.putSettings(await ports.store.settings());
}

async function stillLost(ports: Ports, lost: Lost[]): Promise<Lost[]> {
  const found = await Promise.all(lost.map(async ({ id }) => ports.store.find(id)));
  return lost.filter((_one, index) => found[index] === null);
}

/** Told again after a death between the two writes, the lines have the same ids and change nothing. */
async function tellGaps(ports: Ports, losses: Losses, lost: Lost[]): Promise<void> {
  const rows = await gapLines(ports, losses.why, lost);
  if (rows.length > 0) await ports.store.accept({ rows });
}
