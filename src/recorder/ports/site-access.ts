/** The right to read the portal's sites, which the person or the browser may take back and give again at any time. */
export interface SiteAccess {
  /** Whether every site of the portal may be read now. */
  held(): Promise<boolean>;
}
