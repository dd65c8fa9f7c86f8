/** How somebody was asked, from the free word of the claim `contact.channel`, with the icon that stands for it. */
export type ContactWay = 'phone' | 'message' | 'counter' | 'contact';

export const contactIcons = {
  phone: 'phone',
  message: 'envelope',
  counter: 'counter',
  contact: 'people',
} as const satisfies Record<ContactWay, string>;

export function contactWay(channel: string): ContactWay {
  if (/phone|call|appel|t[ée]l/i.test(channel)) return 'phone';
  if (/mail|message|letter|lettre|form|courrier/i.test(channel)) return 'message';
  return /counter|desk|pan|guichet|visit/i.test(channel) ? 'counter' : 'contact';
}
