/** An account as two HMACs under the profile's non-extractable key: nothing else of it is compared or kept. */
import type { AccountSeen } from '#core/observation/seen.ts';
import type { Ports } from './ports.ts';
import type { AccountMacs } from './ports/records.ts';

/** Case, accents, spaces and the order of the parts do not tell two people apart. */
export function comparableName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('fr')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .toSorted()
    .join(' ');
}

export async function accountMacs(ports: Ports, account: AccountSeen): Promise<AccountMacs> {
  if (account.who !== 'known') return {};
  const name = account.name === undefined ? '' : comparableName(account.name);
  const number = (account.foreigner ?? '').replace(/\D/g, '');
  return {
    ...(name === '' ? {} : { name: await macOf(ports, `name:${name}`) }),
    ...(number === '' ? {} : { number: await macOf(ports, `number:${number}`) }),
  };
}

/** HMAC of a text that must be compared later and never read back. */
export async function macOf(ports: Ports, text: string): Promise<string> {
  let key = await ports.store.macKey();
  if (key === null) {
    await ports.store.putMacKey(await ports.keys.generateMac());
    key = await ports.store.macKey();
  }
  if (key === null) throw new Error('the MAC key was written and is not there');
  return ports.keys.mac(key, text);
}
