/** Words about a mistake in what was typed: silent, in no count until the person says otherwise (ruling 5). Rows, not code. */
import type { Phrase } from './phrase.ts';

const input = { class: 'input', codes: ['B5'], how: 'assist', lang: 'fr' } as const;

export const inputPhrases: readonly Phrase[] = [
  {
    ...input,
    id: 'required',
    pattern: /\b(?:ce champ est obligatoire|tous les champs sont requis)\b/,
    seen: '2023-11',
    source: 'anef-portal §7.1',
    example: 'Ce champ est obligatoire. Veuillez le renseigner.',
  },
  {
    ...input,
    id: 'bad-login',
    pattern: /\b(?:nom d'utilisateur|identifiant) ou mot de passe (?:invalide|incorrect)/,
    seen: '2023-12',
    source: 'anef-portal §5.3 (SSO)',
    example:
      'Nom d’utilisateur ou mot de passe invalide, veuillez cliquer sur "Mot de passe oublié ?"',
  },
  {
    ...input,
    id: 'bad-login-en',
    pattern: /\binvalid (?:username|login|user name) or password\b/,
    lang: 'en',
    seen: 'unattested',
    source: 'Keycloak default messages',
    example: 'Invalid username or password.',
  },
  {
    ...input,
    id: 'identical',
    pattern: /\bdeux champs doivent etre identiques\b|\bformat attendu :/,
    seen: '2023-11',
    source: 'anef-portal §5.4',
    example: 'Les deux champs doivent être identiques.',
  },
  {
    ...input,
    id: 'ephoto-confirm',
    pattern: /\bmerci de confirmer le numero e-?photo\b/,
    seen: '2023-11',
    source: 'anef-portal §5.7',
    example: 'Merci de confirmer le numéro ephoto',
  },
  {
    ...input,
    id: 'bad-date',
    pattern: /\bla date est invalide\b/,
    seen: '2026-06',
    source: 'anef-portal §6',
    example: 'La date est invalide.',
  },
];
