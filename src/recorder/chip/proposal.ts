/** What the chip only proposes: a code marked *assist*, or a choice that cannot be made (B1). One tap says that it is so, or not. */
import { codeRow } from '#core/attempt/codes.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { ShownLine } from '../shown-line.ts';
import type { Ports } from '../ports.ts';
import type { Card } from './frame-chip.ts';

/** `ask` stands over the acts. */
export type Proposal = { ask: string; acts: Card['acts'] };

/** Choices that fit in the chip; the journal has them all. */
export const mostChoices = 4;

/** Null when there is nothing to ask, or when the person has answered it in this stay. */
export async function proposalOf(ports: Ports, row: ShownLine): Promise<Proposal | null> {
  const code = proposedCode(row.claims);
  if (code === null || (await isAnswered(ports, row, code))) return null;
  const { words } = ports;
  if (code === 'B1' && row.claims.kind === 'visit') {
    const options = row.claims.options ?? [];
    return {
      ask: words('proposal.mine', { count: options.length }),
      acts: choices(ports, options),
    };
  }
  return {
    ask: `${words(`proposal.${code}`)} ${words('proposal.ask')}`,
    acts: ['yes', 'no'].map((said) => ({
      act: 'answer',
      value: `${said}:${code}`,
      label: words(`proposal.${said}`),
    })),
  };
}

/** What a tap's `value` answers to the line: never more than was proposed. Null for anything else. */
export function answerOf(claims: Claims, value: string): Claims['answer'] | null {
  const code = proposedCode(claims);
  const [said, which] = value.split(':');
  if (code === null) return null;
  const option = said === 'mine' ? claims.options?.[Number(which)] : undefined;
  if (code === 'B1' && option !== undefined) return { to: 0, value: 'confirmed', code, option };
  if (claims.kind !== 'incident' || which !== code) return null;
  if (said === 'yes') return { to: 0, value: 'confirmed', code };
  return said === 'no' ? { to: 0, value: 'refused', code } : null;
}

/** The first code of the line that only the person can say is so; B1 where choices cannot be made. */
function proposedCode({ kind, codes, options }: Claims): string | null {
  if (kind === 'visit') return options !== undefined && options.length > 0 ? 'B1' : null;
  if (kind !== 'incident') return null;
  return codes?.find((code) => codeRow(code)?.detect === 'assist') ?? null;
}

function choices({ words }: Ports, options: readonly string[]): Card['acts'] {
  return options.slice(0, mostChoices).map((option, at) => ({
    act: 'answer',
    value: `mine:${at}`,
    label: words('proposal.choice', { option }),
  }));
}

async function isAnswered(ports: Ports, row: ShownLine, code: string): Promise<boolean> {
  const { stay } = row.claims;
  const waiting = await ports.store.pending();
  if (waiting.some((one) => one.stay === stay && one.claims.answer?.code === code)) return true;
  const person = (await ports.store.people()).find((one) => one.id === row.person);
  const kid = person?.kids.at(-1);
  if (kid === undefined) return false;
  const rows = await ports.store.recentRows(kid, 200);
  return rows.some((one) => one.stay === stay && one.answer?.code === code);
}
