/** Pause and resume: noted in the chain, so that silence is explained. */
import { noteEverywhere } from './person-acts.ts';
import type { Ports } from './ports.ts';

export async function pause(
  ports: Ports,
  where: { where: 'tab' | 'everywhere'; tab?: number },
): Promise<void> {
  const settings = await ports.store.settings();
  if (settings.pausedEverywhere) return;
  if (where.where === 'tab' && where.tab !== undefined) {
    const pausedTabs = [...new Set([...settings.pausedTabs, where.tab])];
    await ports.store.putSettings({ ...settings, pausedTabs });
    return;
  }
  await noteEverywhere(ports, { event: 'paused' }, { ...settings, pausedEverywhere: true });
}

/** A tab's pause ends with the browser's run. */
export async function resumeTabs(ports: Ports): Promise<void> {
  const settings = await ports.store.settings();
  if (settings.pausedTabs.length > 0)
    await ports.store.putSettings({ ...settings, pausedTabs: [] });
}

export async function resume(ports: Ports): Promise<void> {
  const settings = await ports.store.settings();
  if (!settings.pausedEverywhere && settings.pausedTabs.length === 0) return;
  const after = { ...settings, pausedEverywhere: false, pausedTabs: [] };
  if (settings.pausedEverywhere) await noteEverywhere(ports, { event: 'resumed' }, after);
  else await ports.store.putSettings(after);
}
