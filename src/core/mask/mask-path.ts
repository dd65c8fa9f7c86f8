/** A path of the portal without what is in it of a person: words of routes stay, everything else is `{id}`. */
import { maskText, type Holder } from './mask-text.ts';
import { changesOfClass } from './token-spans.ts';

const id = '{id}';
/** No route of the portal has a third of it; twenty such paths must still fit one claim. */
const mostSegments = 64;

/**
 * Path or hash route, query and parameters dropped; a segment with a digit (of any script), a random look, an
 * odd character or no end becomes `{id}`.
 */
export function maskPath(path: string, holder: Holder = { names: [] }): string {
  const bare = path.slice(0, 4096).split('?')[0] ?? '';
  return bare
    .split('/')
    .slice(0, mostSegments)
    .map((segment) => maskSegment(segment, holder))
    .join('/');
}

function maskSegment(segment: string, holder: Holder): string {
  if (segment === '' || segment === '#') return segment;
  const strange = /[\p{N}%@=;&:\s]/u.test(segment) || segment.length > 60;
  const random = segment.length >= 16 && changesOfClass(segment) >= 3;
  if (segment === id || strange || random) return id;
  return maskText(segment, holder) === segment ? segment : id;
}
