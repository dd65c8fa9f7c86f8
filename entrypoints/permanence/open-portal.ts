/** Composition of the way to the portal, for the accompanied session. */
import { openPortal } from '#platform/open-portal.ts';
import type { SessionTools } from '#ui/permanence/session/session-tools.ts';

export const portalTools: Pick<SessionTools, 'openPortal'> = { openPortal };
