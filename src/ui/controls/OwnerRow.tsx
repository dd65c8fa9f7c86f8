/** Owes the first thing to know of any journal: whose it is, or that nobody is known and what waits. */
import { Both } from '../i18n/Both.tsx';
import { Spine } from './Spine.tsx';

const ownLead = { known: 'common.owner', nobody: 'common.nobody' } as const;
const sessionLead = { known: 'common.session', nobody: 'common.sessionNobody' } as const;

/** @param name as the portal's account menu shows it; null while nobody is known. @param heldLines lines that wait for a name. @param session a helper's session is open: the row says so. */
export function OwnerRow(props: { name: string | null; heldLines: number; session?: boolean }) {
  const known = props.name !== null;
  const lead = props.session ? sessionLead : ownLead;
  return (
    <div class={known ? 'owner-row' : 'owner-row owner-nobody'} data-testid="owner">
      <Spine />
      <p class="owner-words">
        <span class="small second owner-lead">
          <Both k={known ? lead.known : lead.nobody} />
        </span>{' '}
        <strong class="owner-name">
          {known ? (
            <bdi>{props.name}</bdi>
          ) : props.heldLines > 0 ? (
            <Both k="common.linesWait" values={{ count: props.heldLines }} />
          ) : (
            <Both k="common.noLineWaits" />
          )}
        </strong>
      </p>
    </div>
  );
}
