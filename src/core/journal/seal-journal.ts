/** Makes `journal/seal.jwt`: the journal's own signature over what one file holds and leaves out. */
import type { Sign } from '../crypto.ts';
import { signJws } from '../entry/jws.ts';
import { sealFormat, sealType, sealVersion, type Seal } from './seal.ts';

export type SealContent = Pick<
  Seal,
  | 'generator'
  | 'exportedAt'
  | 'kid'
  | 'head'
  | 'sums'
  | 'disclosed'
  | 'withheld'
  | 'erased'
  | 'masked'
  | 'consent'
> & { recipient?: string };

/** @returns JWS compact, without a line feed after it */
export async function sealJournal(tools: { sign: Sign }, content: SealContent): Promise<string> {
  return signJws(
    tools.sign,
    { alg: 'ES256', typ: sealType, kid: content.kid },
    { format: sealFormat, version: sealVersion, ...content },
  );
}
