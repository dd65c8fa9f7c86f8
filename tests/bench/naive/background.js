/** Keeps what the page told with a screenshot of the tab, under its instant. */
const api = globalThis.browser ?? globalThis.chrome;

async function keep(told) {
  // Chromium refuses more than two screenshots a second.
  const picture = await api.tabs.captureVisibleTab({ format: 'png' }).catch(() => null);
  await api.storage.local.set({ [`seen-${told.at}`]: { ...told, picture } });
}

api.runtime.onMessage.addListener((told) => void keep(told));
