import type { ErrorTexts } from '../fi.ts';

/** Projects, their part implementers, funding lines, grants and cost centres. */
export const projectErrorsEn = {
  'project.stale': () => 'Somebody was faster: the project has been changed since you opened it.',
  'project.archived': () => 'The project is archived. Bring it back before you change it.',
  'project.not-archived': () => 'The project is not archived.',
  'project.slug-taken': () => 'This address is already in use. Choose another.',
  'project.call-unknown': () => 'The call was not found. Choose another.',
  'project.starts-in-closed-months': (d) =>
    `Months have been closed: the project must start in the first of them, ${d.firstClosed ?? ''}.`,
  'project.plan-approved': (d) => `The plan has already been approved on ${d.on ?? ''}.`,
  'project.approved-in-future': () => 'The day of approval can be today at the latest.',
  'project.plan-empty': () =>
    'The plan has no milestone with a date. Add the milestones before you approve it.',
  'partner.not-found': () => 'The part implementer was not found.',
  'partner.stale': () => 'Somebody was faster: the part implementer has been changed since you opened it.',
  'partner.taken': (d) =>
    `The project already has a part implementer with this business id: ${d.name ?? ''}.`,
  'partner.order-incomplete': () =>
    'Part implementers have been added or removed in the meantime. Reload the page.',
  'funding-line.not-found': () => 'The funding line was not found.',
  'funding-line.stale': () => 'Somebody was faster: the funding line has been changed since you opened it.',
  'funding-line.key-taken': () => 'This key is already in use in the project. Choose another.',
  'funding-line.bands-order': () => 'The limit of off track must be above the limit of at risk.',
  'funding-line.category-unknown': () => 'The cost category was not found or has been chosen twice.',
  'funding-line.category-in-use': () =>
    'The cost category cannot be taken off the line: it already has budget, entries or commitments.',
  'funding-line.starts-after-end': (d) =>
    `The period of use cannot start after it ends (${d.windowEnd ?? ''}).`,
  'grant.unknown-has-amount': () =>
    'Leave the amount empty if it has not been published, or choose how it is known.',
  'grant.amount-missing': () => 'Enter the amount, or choose that it has not been published.',
  'grant.estimate-not-rounded': () =>
    'An estimate is rounded to 10 000 euros, so that nobody takes it for a decision.',
  'grant.window-ends-before-start': (d) =>
    `The period of use cannot end before it starts (${d.windowStart ?? ''}).`,
  'grant.decided-in-future': () => 'The decision can be of today at the latest.',
  'grant.decided-before-earlier': (d) =>
    `The line already has a later decision (${d.latest ?? ''}). The newest decision is in force, so it must be the last.`,
  'grant.below-budget': (d) =>
    `The funding would fall below the approved budget (${d.budgetCents ?? ''}). Reallocate the budget first or correct the amount.`,
  'cost-centre.not-found': () => 'The cost centre was not found.',
  'cost-centre.stale': () => 'Somebody was faster: the cost centre has been changed since you opened it.',
  'cost-centre.taken': (d) =>
    `Cost centre ${d.code ?? ''} is already in use in the region at the same time (since ${d.since ?? ''}). End it first or choose another time.`,
  'cost-centre.ends-before-start': (d) =>
    `The cost centre cannot end before it starts (${d.validFrom ?? ''}).`,
  'cost-centre.work-area-unknown': () => 'Choose a work area of this project.',
  'cost-centre.line-unknown': () => 'Choose a funding line of this project.',
  'cost-centre.has-entries': (d) =>
    `Costs have already been booked on this cost centre (last on ${d.last ?? ''}). End it and add a new one.`,
  'cost-centre.leaves-entries': (d) =>
    `Costs have been booked on this cost centre ${d.first ?? ''}–${d.last ?? ''}. It must be valid for all of that time.`,
} satisfies Partial<ErrorTexts>;
