/** The accompanied session now, as facts: the permanence turns them into words. */
export type SessionView = {
  kid: string;
  person: string;
  /** As the account menu showed it; null before the first log-in. */
  name: string | null;
  /** An account was seen in the session and is the only one it takes. */
  bound: boolean;
  helper: string;
  /** Language spoken, BCP 47. */
  language: string;
  /** After a log-in: whether the portal was last seen logged out; null = nobody logged in yet. */
  loggedOut: boolean | null;
  /** A portal tab is open. */
  onPortal: boolean;
  entries: number;
  /** Seq and base64url hash of the journal's last entry. */
  head: { seq: number; hash: string };
  /** After a stay: is it still the same person? Until that is answered nothing more is attributed. */
  asks: 'still' | null;
  /** The helper said that the person has left: what is seen is held, and only *Terminer* is left. */
  left?: true;
  /** An account that is not the session's was seen and refused. */
  refused: boolean;
  /** RFC 3339 UTC. */
  startedAt: string;
  /** Kids of the earlier journals of this person that it was begun as going on from; nothing else on the table is theirs. */
  continues: readonly string[];
};
