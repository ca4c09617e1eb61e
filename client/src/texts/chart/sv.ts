import type { Texts } from '../fi.ts';

export const chartSv: Texts['chart'] = {
  actual: 'Utfall',
  plan: 'Plan',
  reference: 'Jämn takt',
  openMonth: 'Öppen månad',
  partialMonth: 'Delvis stängd månad',
  wall: 'Användningstidens slut',
  referenceLabel: 'Jämn takt, för jämförelse',
  actualAt: (euros) => `Utfall ${euros}`,
  planAt: (month) => `Plan ${month}`,
  planShort: (euros) => `Plan ${euros}`,
  differenceFromPlan: (euros) => `${euros} från planen`,
  openNote: (months) => `${months} öppen, ingår inte i siffrorna`,
  partialNote: (months) => `${months} stängd endast delvis`,
  grant: (euros) => `Finansiering ${euros}`,
  wallEnds: (date) => `Användningstiden slutar ${date}`,
  wallEndsShort: (date) => `Slutar ${date}`,
  sumsTitle: { millions: 'Ackumulerat, mn €', thousands: 'Ackumulerat, 1 000 €', euros: 'Ackumulerat, €' },
  monthlyTitle: { millions: 'Per månad, mn €', thousands: 'Per månad, 1 000 €', euros: 'Per månad, €' },
  table: {
    label: 'Förbrukning per månad, euro',
    month: 'Månad',
    planned: 'Plan, €',
    plannedCumulative: 'Plan ackumulerat, €',
    actual: 'Utfall, €',
    actualCumulative: 'Utfall ackumulerat, €',
    closing: 'Bokföring',
    closings: { closed: 'stängd', partial: 'delvis stängd', open: 'öppen' },
  },
  summary: ({ month, actual, plan, difference, grant, walls, openMonths }) =>
    [
      month
        ? `Det ackumulerade utfallet är ${actual} i slutet av ${month}, planen ${plan}, skillnaden ${difference}.`
        : 'Ingen månad är stängd.',
      `Finansieringen är ${grant}, användningstiden slutar ${walls}.`,
      openMonths ? `Öppet: ${openMonths}.` : '',
      'Samma siffror finns som tabell.',
    ]
      .filter(Boolean)
      .join(' '),
  frame: { view: 'Visning', asChart: 'Som diagram', asTable: 'Som tabell' },
  titles: {
    under: (euros) => `Utfallet är ${euros} under planen`,
    over: (euros) => `Utfallet är ${euros} över planen`,
    even: 'Utfallet följer planen',
    noPlan: (euros) => `Utfallet är ${euros}, ingen månadsplan finns`,
    noBooks: 'Det finns ännu inga stängda månader',
  },
  sub: 'Ackumulerat utfall och plan.',
};
