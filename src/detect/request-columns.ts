/** How Mon compte heads what it says of a request, in its three languages (§4.1); the English and Chinese heads are unattested. */
import { fold } from './words.ts';

export type Column = 'request' | 'type' | 'foreigner' | 'label' | 'filedAt';

const columns: readonly { column: Column; head: RegExp }[] = [
  {
    column: 'foreigner',
    head: /^(?:n°|no|numero)\s*(?:d')?etranger\b|\b(?:foreigner|foreign national)\b|^外国人/,
  },
  {
    column: 'request',
    head: /^(?:n°|no|numero)\s*(?:de )?(?:la |ma |votre )?demande\b|^(?:application|request) (?:no|number|n°)|^申请(?:编)?号/,
  },
  {
    column: 'type',
    head: /^type\b|^nature de la demande\b|^(?:application|request) type\b|^申请类型/,
  },
  {
    column: 'label',
    head: /^(?:etat|statut)(?: de (?:la|ma|votre) demande)?\b|^(?:application |request )?status\b|^申请状态/,
  },
  {
    column: 'filedAt',
    head: /^depose|^date d. depot/,
  },
];

/** What stands under that head, whatever follows a colon left out. */
export function columnOf(text: string): Column | undefined {
  const words = fold(text.split(/[:：]/, 1)[0] ?? '');
  return words.length > 60 ? undefined : columns.find((one) => one.head.test(words))?.column;
}
