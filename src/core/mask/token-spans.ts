/** Finds what looks like a secret: JWTs, UUIDs, long hexadecimal, random base64url, parameters of a log-in. */
import { spanOf, type FoldedText, type Span } from './folded-text.ts';

const mark = '[jeton]';
const whole = [
  /eyJ[\w-]{4,}(?:\.[\w-]*){1,4}/g,
  /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi,
];
const hexadecimal = /(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])/gi;
const run = /[\w-]{24,}/g;
/** Parameters of the SSO (OIDC, Keycloak) and of account creation, whose values open a session. */
const parameter =
  /(?:[?&#;]|(?<![\w-]))(?:code|state|session_state|session_code|auth_session_id|token|id_token|access_token|refresh_token|nonce|execution|tab_id|client_data|key|ticket|sid|jwt|kc_action_token)=([^\s&#"'<>]+)/gi;

export function tokenSpans(folded: FoldedText): Span[] {
  const spans: Span[] = [];
  for (const match of folded.text.matchAll(parameter)) {
    const to = match.index + match[0].length;
    const value = match[1] ?? '';
    // "code=503" in a sentence is no secret; after ? & # it always may be.
    if (value.length >= 6 || /^[?&#;]/.test(match[0])) {
      spans.push(spanOf(folded, [to - value.length, to], mark));
    }
  }
  for (const pattern of whole) {
    for (const match of folded.text.matchAll(pattern)) {
      spans.push(spanOf(folded, [match.index, match.index + match[0].length], mark));
    }
  }
  for (const match of folded.text.matchAll(hexadecimal)) {
    // Digits alone are a number, whatever its length.
    if (/[a-f]/i.test(match[0])) {
      spans.push(spanOf(folded, [match.index, match.index + match[0].length], mark));
    }
  }
  for (const match of folded.text.matchAll(run)) {
    if (changesOfClass(match[0]) >= 4) {
      spans.push(spanOf(folded, [match.index, match.index + match[0].length], mark));
    }
  }
  return spans;
}

/**
 * How often letters, capitals and digits alternate inside a word. "Attestation_prolongation_15-09-2026" has none:
 * its parts are whole words and numbers; a random string changes at every second character.
 */
export function changesOfClass(value: string): number {
  return value
    .split(/[_-]+/)
    .map((part) => part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g)?.length ?? 1)
    .reduce((sum, runs) => sum + Math.max(0, runs - 1), 0);
}
