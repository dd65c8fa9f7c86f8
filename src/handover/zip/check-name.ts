/** Whether a member's name would mean the same thing everywhere, inside the folder it is unpacked to. */
import type { ZipFault } from './zip-record.ts';

export function checkName(name: string): ZipFault['code'][] {
  const codes: ZipFault['code'][] = [];
  const absolute = name.startsWith('/') || /^[a-z]:/i.test(name);
  const segments = name.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (absolute || name.includes('\\') || segments.includes('..')) codes.push('zip/path');
  if (segments.some((segment) => segment === '' || segment === '.') || !/^[ -~]+$/.test(name)) {
    codes.push('zip/name');
  }
  return codes;
}
