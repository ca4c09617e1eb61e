import type { Texts } from '../fi.ts';

export const chartEn: Texts['chart'] = {
  actual: 'Actual',
  plan: 'Plan',
  reference: 'Even pace',
  openMonth: 'Open month',
  partialMonth: 'Partly closed month',
  wall: 'End of the period of use',
  referenceLabel: 'Even pace, for reference',
  actualAt: (euros) => `Actual ${euros}`,
  planAt: (month) => `Plan ${month}`,
  planShort: (euros) => `Plan ${euros}`,
  differenceFromPlan: (euros) => `${euros} from plan`,
  openNote: (months) => `${months} open, not in the figures`,
  partialNote: (months) => `${months} closed in part only`,
  grant: (euros) => `Funding ${euros}`,
  wallEnds: (date) => `Period of use ends ${date}`,
  wallEndsShort: (date) => `Ends ${date}`,
  sumsTitle: { millions: 'Cumulative, € million', thousands: 'Cumulative, € 1,000', euros: 'Cumulative, €' },
  monthlyTitle: { millions: 'By month, € million', thousands: 'By month, € 1,000', euros: 'By month, €' },
  table: {
    label: 'Burn by month, euros',
    month: 'Month',
    planned: 'Plan, €',
    plannedCumulative: 'Plan cumulative, €',
    actual: 'Actual, €',
    actualCumulative: 'Actual cumulative, €',
    closing: 'Books',
    closings: { closed: 'closed', partial: 'partly closed', open: 'open' },
  },
  summary: ({ month, actual, plan, difference, grant, walls, openMonths }) =>
    [
      month
        ? `The cumulative actual is ${actual} at the end of ${month}, the plan ${plan}, the difference ${difference}.`
        : 'No month is closed.',
      `The funding is ${grant}, the period of use ends ${walls}.`,
      openMonths ? `Open: ${openMonths}.` : '',
      'The same figures are there as a table.',
    ]
      .filter(Boolean)
      .join(' '),
  frame: { view: 'View', asChart: 'As chart', asTable: 'As table' },
  titles: {
    under: (euros) => `Actual is ${euros} under plan`,
    over: (euros) => `Actual is ${euros} over plan`,
    even: 'Actual is as planned',
    noPlan: (euros) => `Actual is ${euros}, there is no monthly plan`,
    noBooks: 'There are no closed months yet',
  },
  sub: 'Cumulative actual and plan.',
};
