/** What the organisation's directory says of somebody who signs in, once the token is proven. */
export interface DirectoryClaims {
  /** Never changes, never given to another person. */
  readonly subject: string;
  readonly email: string | null;
  /** Does the directory vouch for the address? */
  readonly isEmailVerified: boolean;
  readonly name: string | null;
  /** Null where the token does not list them. */
  readonly groups: readonly string[] | null;
}

/** Why somebody whom the directory knows is not let in. */
export type AdmissionRefusal = 'not-in-use' | 'email-missing' | 'email-unverified';

export class AdmissionRefused extends Error {
  readonly refusal: AdmissionRefusal;

  constructor(refusal: AdmissionRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
