/** Reads what a person wrote of a contact into its claim: an empty field is none; whole minutes become a number. */
import type { Claims } from '#core/entry/claims.ts';
import type { ContactTemplate } from './contact-templates.ts';
import { plainText } from './field-limits.ts';
import { anyNumber } from './NumberField.tsx';

export type WrittenContact = {
  who: string;
  number: string;
  waited: string;
  ticket: string;
  answer: string;
};

export function contactClaim(
  written: WrittenContact,
  { channel, asks }: ContactTemplate,
): NonNullable<Claims['contact']> {
  const number = asks.number && written.number !== anyNumber ? written.number : '';
  const [waited, ticket, answer] = [written.waited, written.ticket, written.answer].map(plainText);
  const contact: NonNullable<Claims['contact']> = {
    channel,
    who: [plainText(written.who), number].filter((part) => part !== '').join(', '),
  };
  if (ticket) contact.ticket = ticket;
  if (waited) contact.waited = /^\d+$/.test(waited) ? Number(waited) : waited;
  if (answer) contact.answer = answer;
  return contact;
}
