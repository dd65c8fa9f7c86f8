/** The app's settings, read once from its assets. */

export const settings = {
  loaderMs: 0,
  accountFillMs: 0,
  settleMs: 0,
  titleLagMs: 0,
  language: 'fr',
  rawKeys: false,
  failsIn: 'dialog',
  account: 'whole',
  boot: 'fine',
  steps: 'all',
  sessionEnds: 'jump',
};

export async function loadSettings() {
  const response = await fetch('assets/config.json');
  if (response.ok) Object.assign(settings, await response.json());
}
