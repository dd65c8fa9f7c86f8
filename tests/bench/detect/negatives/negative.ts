/** A page that looks like an incident, or like a state, and is none. */
import type { Skin } from '../bench-page.ts';
import type { Lang } from '../wordings.ts';

export type Negative = {
  id: string;
  skin: Skin;
  lang: Lang;
  route: string;
  title: string;
  /** Page kind as `npm run detect` names it; null where nobody asks. */
  kind: string | null;
  main: string;
  outside?: string;
  states?: readonly string[];
};
