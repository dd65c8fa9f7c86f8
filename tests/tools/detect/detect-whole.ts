/** A page that is read whatever it holds: a fixture or a saved page larger than any of the portal is a mistake. */
import { detect, type Detection } from '#detect/detect.ts';

export function detectWhole(document: Document, url: URL): Detection {
  const seen = detect({ document, url });
  if (!seen) throw new Error(`larger than any page of the portal: ${url.href}`);
  return seen;
}
