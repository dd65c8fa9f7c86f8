/**
 * Who sits on the other side of the table. Kept in the tab's memory and asked once a tab: the store holds
 * nothing before consent, and the volunteer's computer may never get one.
 */
export type Volunteer = {
  /** Name of the association; empty until typed. */
  association: string;
  /** Initials, not a name; empty until typed. */
  initials: string;
};
