/** Every page that the bench knows, without a fault. */
import type { Context } from './bench-page.ts';
import { accountContexts } from './contexts/account.ts';
import { elsewhereContexts } from './contexts/elsewhere.ts';
import { entryContexts } from './contexts/entry.ts';
import { formContexts } from './contexts/form.ts';

export const contexts: readonly Context[] = [
  ...entryContexts,
  ...formContexts,
  ...accountContexts,
  ...elsewhereContexts,
];
