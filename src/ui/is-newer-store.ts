/** Whether a read failed because a newer version of Témoin wrote the database: this one may not open it, and trying again is no help. */
export function isNewerStore(reason: unknown): boolean {
  return (
    typeof reason === 'object' &&
    reason !== null &&
    'name' in reason &&
    reason.name === 'VersionError'
  );
}
