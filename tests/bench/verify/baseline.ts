/** What no verifier can do without: one pass over the file with CRC-32 and SHA-256, and as many signatures. Sent into a page. */
import { stripTypeScriptTypes } from 'node:module';
import { readFileSync } from 'node:fs';

const crc = stripTypeScriptTypes(
  readFileSync(new URL('../../../src/handover/crc32.ts', import.meta.url), 'utf8'),
).replaceAll('export ', '');

/** Script of a page: `window.pass(file, signatures)` answers milliseconds. SHA-256 in parts as large as a photo. */
export const baselineScript = `${crc}
window.pass = async (file, signatures) => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const how = { name: 'ECDSA', hash: 'SHA-256' };
  const text = new Uint8Array(900);
  const signature = await crypto.subtle.sign(how, pair.privateKey, text);
  const began = performance.now();
  const part = new Uint8Array(250_000);
  let held = 0;
  let sum = 0;
  for await (const chunk of file.stream()) {
    sum ^= crc32(chunk);
    for (let from = 0; from < chunk.length; ) {
      const some = chunk.subarray(from, from + part.length - held);
      part.set(some, held);
      held += some.length;
      from += some.length;
      if (held === part.length) {
        await crypto.subtle.digest('SHA-256', part);
        held = 0;
      }
    }
  }
  await crypto.subtle.digest('SHA-256', part.subarray(0, held));
  for (let done = 0; done < signatures; done += 64)
    await Promise.all(Array.from({ length: Math.min(64, signatures - done) }, () =>
      crypto.subtle.verify(how, pair.publicKey, signature, text)));
  return performance.now() - began;
};`;
