/** Space used and allowed on this device, in bytes, as the browser estimates it. */
export async function storageUsage(): Promise<{ used: number; quota: number }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, quota };
}
