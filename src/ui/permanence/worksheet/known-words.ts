/** Codes of a file as keys that have words: what this version does not know falls to the general word. */
import type harm from '#locales/fr/worksheet.json';

type Codes = keyof (typeof harm)['codes'];
type Harms = keyof (typeof harm)['harm'];

const codes: Record<Codes, true> = {
  A1: true,
  A2: true,
  A3: true,
  A4: true,
  A5: true,
  A6: true,
  B1: true,
  B2: true,
  B3: true,
  B4: true,
  B5: true,
  B6: true,
  B7: true,
  B8: true,
  B9: true,
  C1: true,
  C2: true,
  C3: true,
  C4: true,
  C5: true,
  C6: true,
  C7: true,
  C8: true,
  C9: true,
  C10: true,
  D1: true,
  D2: true,
  D3: true,
  D4: true,
  D5: true,
  E1: true,
  E2: true,
  E3: true,
  E4: true,
  E5: true,
  E6: true,
  F1: true,
  F2: true,
  F3: true,
  F9: true,
};

const harms: Record<Harms, true> = {
  K1: true,
  K2: true,
  K3: true,
  K4: true,
  K5: true,
  K6: true,
  K7: true,
  K8: true,
  K9: true,
  K10: true,
  K11: true,
  K12: true,
  K13: true,
  K14: true,
  K15: true,
  K16: true,
  other: true,
};

export function codeKey(code: string): `worksheet.codes.${Codes}` {
  return `worksheet.codes.${isIn(codes, code) ? code : 'F9'}`;
}

export function harmKey(code: string): `worksheet.harm.${Harms}` {
  return `worksheet.harm.${isIn(harms, code) ? code : 'other'}`;
}

function isIn<K extends string>(known: Record<K, true>, code: string): code is K {
  return Object.hasOwn(known, code);
}
