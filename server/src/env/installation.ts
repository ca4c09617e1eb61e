/** How people sign in. */
export interface SignInWays {
  readonly password: boolean;
  /** The organisation's own accounts by what people call them, or null where there are none. */
  readonly provider: string | null;
}

/** What this installation is, as procedures may know it. */
export interface Installation {
  /** `serve` is production: no demonstration data, no demonstration accounts. */
  readonly mode: 'demo' | 'serve';
  /** The demonstration's scenario that the database was seeded with; null where people filled it. */
  readonly scenario: string | null;
  /** By password alone, unless the environment says otherwise. */
  readonly signIn?: SignInWays;
  /** Where people tell of what is not accessible; null where nobody has set it. */
  readonly feedbackAddress?: string | null;
}

/** Do the demonstration's people sign in here by one click? */
export const isDemonstration = ({ mode, scenario }: Installation): boolean =>
  mode === 'demo' && scenario !== null;

export const signInWays = ({ signIn }: Installation): SignInWays =>
  signIn ?? { password: true, provider: null };
