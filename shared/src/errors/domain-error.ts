/**
 * What can be wrong with a request, as a closed list: every code has its kind here and its sentence in each
 * language in the client's texts; a missing sentence does not compile.
 */
export const DOMAIN_ERRORS = {
  'session.required': 'unauthenticated',
  'link.expired': 'rule-broken',
  'link.not-found': 'not-found',
  'link.used': 'rule-broken',
  'user.email-taken': 'rule-broken',
  'permission.denied': 'forbidden',
  'input.invalid': 'invalid',
  'region.not-found': 'not-found',
  'project.not-found': 'not-found',
  'project.stale': 'stale',
  'project.archived': 'rule-broken',
  'project.not-archived': 'rule-broken',
  'project.slug-taken': 'rule-broken',
  'project.call-unknown': 'rule-broken',
  'project.starts-in-closed-months': 'rule-broken',
  'project.plan-approved': 'rule-broken',
  'project.approved-in-future': 'rule-broken',
  'project.plan-empty': 'rule-broken',
  'partner.not-found': 'not-found',
  'partner.stale': 'stale',
  'partner.taken': 'rule-broken',
  'partner.order-incomplete': 'rule-broken',
  'funding-line.not-found': 'not-found',
  'funding-line.stale': 'stale',
  'funding-line.key-taken': 'rule-broken',
  'funding-line.bands-order': 'rule-broken',
  'funding-line.category-unknown': 'rule-broken',
  'funding-line.category-in-use': 'rule-broken',
  'funding-line.starts-after-end': 'rule-broken',
  'grant.unknown-has-amount': 'rule-broken',
  'grant.amount-missing': 'rule-broken',
  'grant.estimate-not-rounded': 'rule-broken',
  'grant.window-ends-before-start': 'rule-broken',
  'grant.decided-in-future': 'rule-broken',
  'grant.decided-before-earlier': 'rule-broken',
  'grant.below-budget': 'rule-broken',
  'work-area.not-found': 'not-found',
  'milestone.not-found': 'not-found',
  'milestone.stale': 'stale',
  'milestone.forecast-before-project': 'rule-broken',
  'milestone.forecast-not-a-date': 'invalid',
  'milestone.forecast-too-late': 'rule-broken',
  'milestone.forecast-unchanged': 'rule-broken',
  'milestone.reason-required': 'rule-broken',
  'milestone.reason-too-long': 'rule-broken',
  'milestone.state-not-reachable': 'rule-broken',
  'milestone.already-accepted': 'rule-broken',
  'milestone.cancelled': 'rule-broken',
  'milestone.accepted-in-future': 'rule-broken',
  'milestone.done-in-future': 'rule-broken',
  'milestone.evidence-missing': 'rule-broken',
  'milestone.accepter-marked-done': 'rule-broken',
  'milestone.owner-unknown': 'rule-broken',
  'milestone.nothing-to-undo': 'rule-broken',
  'batch.not-found': 'not-found',
  'batch.stale': 'stale',
  'batch.not-ready': 'rule-broken',
  'batch.not-active': 'rule-broken',
  'batch.outdated': 'rule-broken',
  'batch.preview-waiting': 'rule-broken',
  'batch.refused-rows': 'rule-broken',
  'batch.nothing-to-import': 'rule-broken',
  'batch.month-closed': 'rule-broken',
  'batch.superseded': 'rule-broken',
  'batch.busy': 'rule-broken',
  'cost-centre.in-use': 'rule-broken',
  'cost-centre.not-found': 'not-found',
  'cost-centre.stale': 'stale',
  'cost-centre.taken': 'rule-broken',
  'cost-centre.ends-before-start': 'rule-broken',
  'cost-centre.work-area-unknown': 'rule-broken',
  'cost-centre.line-unknown': 'rule-broken',
  'cost-centre.has-entries': 'rule-broken',
  'cost-centre.leaves-entries': 'rule-broken',
  'ledger.file-empty': 'invalid',
  'ledger.file-encoding': 'invalid',
  'ledger.file-not-text': 'invalid',
  'ledger.file-too-large': 'invalid',
  'ledger.file-unreadable': 'invalid',
  'ledger.shape-unknown': 'invalid',
  'access-token.not-found': 'not-found',
  'access-token.stale': 'stale',
  'access-token.name-taken': 'rule-broken',
  'access-token.expires-in-past': 'rule-broken',
  'access-token.expires-too-late': 'rule-broken',
  'access-token.beyond-own-rights': 'rule-broken',
  'access-token.revoked': 'rule-broken',
  'command.reused': 'rule-broken',
  'command.not-found': 'not-found',
  'command.not-undoable': 'rule-broken',
  'command.already-undone': 'rule-broken',
  'command.changed-since': 'rule-broken',
} as const satisfies Record<string, ErrorKind>;

export type ErrorKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'rule-broken' | 'stale';
export type ErrorCode = keyof typeof DOMAIN_ERRORS;

/** A request that the rules refuse. `details` are plain values for the sentence (dates, names) or, for stale, the fresh row. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }

  get kind(): ErrorKind {
    return DOMAIN_ERRORS[this.code];
  }
}
