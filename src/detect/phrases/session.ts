/** Words about the end of a session (reference §8.10: about 45 minutes). Rows, not code. */
import type { Phrase } from './phrase.ts';

const session = { class: 'session', codes: ['A3'], how: 'auto' } as const;

export const sessionPhrases: readonly Phrase[] = [
  {
    ...session,
    id: 'session-expired',
    pattern: /\bsession\b.{0,30}\b(?:expiree|a expire|terminee|expiration|n'est plus valide)\b/,
    lang: 'fr',
    seen: 'unattested',
    source: 'anef-portal §7.1 (searched, not found verbatim)',
    example: 'Votre session a expiré. Veuillez vous reconnecter.',
  },
  {
    ...session,
    id: 'session-expired-en',
    pattern: /\bsession (?:has )?(?:expired|timed out)\b/,
    lang: 'en',
    seen: 'unattested',
    source: 'English interface, generic',
    example: 'Your session has expired.',
  },
];
