/** What the accompanied session needs of the browser beyond the client: the portal in a tab, automatic photos. */

export interface SessionTools {
  /** Opens the portal's front page in a new tab. */
  openPortal(): void;
  photos: {
    /** Whether the association granted automatic photos on this computer. */
    granted(): Promise<boolean>;
    /** Shows the browser's own question; to be called inside a click. False when refused. */
    ask(): Promise<boolean>;
  };
}
