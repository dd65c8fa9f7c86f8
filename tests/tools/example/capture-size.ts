/** Pixels of the example's capture: a small laptop's window. */
export const captureSize = { width: 1024, height: 640 } as const;
