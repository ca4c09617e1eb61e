import type { BurnChartTexts } from '../../ui/charts/burn-chart-input.ts';

/** Every word of the burn chart, and the message over it. */
export const chartFi: BurnChartTexts & {
  frame: { view: string; asChart: string; asTable: string };
  titles: {
    under: (euros: string) => string;
    over: (euros: string) => string;
    even: string;
    noPlan: (euros: string) => string;
    noBooks: string;
  };
  sub: string;
} = {
  actual: 'Toteuma',
  plan: 'Suunnitelma',
  reference: 'Tasainen tahti',
  openMonth: 'Avoin kuukausi',
  partialMonth: 'Osin suljettu kuukausi',
  wall: 'Käyttöajan loppu',
  referenceLabel: 'Tasainen tahti, vertailuksi',
  actualAt: (euros) => `Toteuma ${euros}`,
  planAt: (month) => `Suunnitelma ${month}`,
  planShort: (euros) => `Suunnitelma ${euros}`,
  differenceFromPlan: (euros) => `${euros} suunnitelmasta`,
  openNote: (months) => `${months} avoin, ei mukana luvuissa`,
  partialNote: (months) => `${months} suljettu vain osalta`,
  grant: (euros) => `Rahoitus ${euros}`,
  wallEnds: (date) => `Käyttöaika päättyy ${date}`,
  wallEndsShort: (date) => `Päättyy ${date}`,
  sumsTitle: { millions: 'Kertymä, milj. €', thousands: 'Kertymä, 1 000 €', euros: 'Kertymä, €' },
  monthlyTitle: {
    millions: 'Kuukausittain, milj. €',
    thousands: 'Kuukausittain, 1 000 €',
    euros: 'Kuukausittain, €',
  },
  table: {
    label: 'Kulutus kuukausittain, euroa',
    month: 'Kuukausi',
    planned: 'Suunnitelma, €',
    plannedCumulative: 'Suunnitelma kertynyt, €',
    actual: 'Toteuma, €',
    actualCumulative: 'Toteuma kertynyt, €',
    closing: 'Kirjanpito',
    closings: { closed: 'suljettu', partial: 'osin suljettu', open: 'avoin' },
  },
  summary: ({ month, actual, plan, difference, grant, walls, openMonths }) =>
    [
      month
        ? `Kertynyt toteuma on ${actual} kuukauden ${month} lopussa, suunnitelma ${plan}, ero ${difference}.`
        : 'Yhtään kuukautta ei ole suljettu.',
      `Rahoitus on ${grant}, käyttöaika päättyy ${walls}.`,
      openMonths ? `Avoinna: ${openMonths}.` : '',
      'Samat luvut ovat taulukkona.',
    ]
      .filter(Boolean)
      .join(' '),
  frame: { view: 'Esitystapa', asChart: 'Kaaviona', asTable: 'Taulukkona' },
  titles: {
    under: (euros) => `Toteuma on ${euros} alle suunnitelman`,
    over: (euros) => `Toteuma on ${euros} yli suunnitelman`,
    even: 'Toteuma on suunnitelman mukainen',
    noPlan: (euros) => `Toteuma on ${euros}, kuukausisuunnitelmaa ei ole`,
    noBooks: 'Suljettuja kuukausia ei vielä ole',
  },
  sub: 'Kertynyt toteuma ja suunnitelma.',
};
