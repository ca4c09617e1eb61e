/** A letter in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What became of a letter; `off` where no mail server is set. */
export type MailOutcome = 'sent' | 'failed' | 'off';

export interface Mail {
  /** The address of the product that letters lead to, ending without a slash. */
  readonly baseUrl: string;
  /** Hands a letter to the mail server. It never throws: what the letter was about has happened already. */
  readonly send: (letter: Letter) => Promise<Exclude<MailOutcome, 'off'>>;
}
