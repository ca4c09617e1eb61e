/** What this installation is, as procedures may know it. */
export interface Installation {
  /** `serve` is production: no demonstration data, no demonstration accounts. */
  readonly mode: 'demo' | 'serve';
  /** The demonstration's scenario that the database was seeded with; null where people filled it. */
  readonly scenario: string | null;
}

/** Do the demonstration's people sign in here by one click? */
export const isDemonstration = ({ mode, scenario }: Installation): boolean =>
  mode === 'demo' && scenario !== null;
