import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { AmendmentBlueprint, LocalName } from './blueprint.ts';
import { knownGrant } from './grants.ts';

export type FinishedSketch = {
  slug: string;
  region: string;
  call: string;
  name: LocalName;
  source: string;
  start: string;
  amendments: readonly [AmendmentBlueprint, ...AmendmentBlueprint[]];
  focusAreas: readonly string[];
  /** Actual cost in per cent of the plan; null where no ledger was made for the demonstration. */
  ratePercent: number | null;
};

const onlyFi = (fi: string): LocalName => ({ fi, sv: null, en: null });

const RRP1_DECIDED_ON = calendarDate('2022-04-25');

function rrp1(region: string): AmendmentBlueprint {
  const { amount, basis, source } = knownGrant(region, 'RRP1');
  const windowEnd = calendarDate('2022-12-31');
  return { decidedOn: RRP1_DECIDED_ON, reference: null, basis, grant: amount, windowEnd, source, note: null };
}

// What is known: there was a first grant to the end of 2022, of an amount that the source does not give; it was
// supplemented by 5 483 194 € and extended to the end of 2023. The current amendment holds the published sum alone.
function asukkaanAsialla(): [AmendmentBlueprint, AmendmentBlueprint] {
  const { amount, basis, source } = knownGrant('04', 'täydennyshaku');
  const common = { decidedOn: null, reference: null, source };
  return [
    {
      ...common,
      basis: 'unknown',
      grant: null,
      windowEnd: calendarDate('2022-12-31'),
      note: 'Alkuperäinen avustus; määrää ei ole julkaistu.',
    },
    {
      ...common,
      basis,
      grant: amount,
      windowEnd: calendarDate('2023-12-31'),
      note:
        'Täydennysrahoitus, julkaistu 11.1.2022; jatko vuoden 2023 loppuun. ' +
        'Alkuperäisen avustuksen määrä ei ole tiedossa eikä sisälly lukuun.',
    },
  ];
}

function popsote(): AmendmentBlueprint {
  const { amount, basis, source } = knownGrant('19', '2020');
  return {
    decidedOn: null,
    reference: null,
    basis,
    grant: amount,
    windowEnd: calendarDate('2022-12-31'),
    source,
    note:
      'Kaksi ohjelmaa yhteensä; hankkeen kokonaisbudjetti 15,8 M€. Lähde ei kerro päättymispäivää: ' +
      'tässä haun käyttöaika 2020–2022.',
  };
}

const livingAtHome: AmendmentBlueprint = {
  decidedOn: null,
  reference: null,
  basis: 'unknown',
  grant: null,
  windowEnd: calendarDate('2023-12-31'),
  source: 'Uutinen 11.1.2022: Vantaan ja Keravan sote-kehittämishankkeelle lisärahoitusta',
  note: 'Valtionavustus on myönnetty, määrää ei ole julkaistu. Käyttöaika on haun 2022–2023.',
};

/** Projects whose window is over: real names, dates and published grants; the rest is synthetic. */
export const finishedSketches = (): FinishedSketch[] => [
  {
    slug: 'vakehyva-2022',
    region: '04',
    call: 'rrp1-2022',
    name: onlyFi('VaKeHyva – Hyvät palvelut 2022'),
    source: rrp1('04').source,
    start: '2022-01-01',
    amendments: [rrp1('04')],
    focusAreas: ['access-to-care', 'mental-health-and-substance-abuse', 'migrant-families'],
    ratePercent: null,
  },
  {
    slug: 'asukkaan-asialla',
    region: '04',
    call: 'future-centre-2021',
    name: onlyFi('Vantaa–Kerava-sote: Asukkaan asialla'),
    source: asukkaanAsialla()[1].source,
    start: '2021-01-01',
    amendments: asukkaanAsialla(),
    focusAreas: [
      'counselling-and-client-guidance',
      'reception-services',
      'children-youth-and-families',
      'mental-health-and-substance-abuse',
      'access-to-care',
    ],
    ratePercent: null,
  },
  {
    slug: 'kotona-asumista-tukevat-palvelut-iakkaille',
    region: '04',
    call: 'living-at-home-2021',
    name: onlyFi('Tulevaisuuden kotona asumista tukevat palvelut iäkkäille'),
    source: livingAtHome.source,
    start: '2022-01-01',
    amendments: [livingAtHome],
    focusAreas: ['elderly-services', 'digital-services', 'reception-services'],
    ratePercent: null,
  },
  {
    slug: 'paijat-sote-2022',
    region: '09',
    call: 'rrp1-2022',
    name: onlyFi('Kestävät ja vaikuttavat sote-palvelut Päijät-Hämeessä'),
    source: rrp1('09').source,
    start: '2022-01-01',
    amendments: [rrp1('09')],
    focusAreas: [
      'mental-health-and-substance-abuse',
      'disability-services',
      'elderly-services',
      'family-carers',
    ],
    ratePercent: 94,
  },
  {
    slug: 'pirkanmaan-rrp-2022',
    region: '08',
    call: 'rrp1-2022',
    name: onlyFi('Pirkanmaan RRP-hanke 2022'),
    source: rrp1('08').source,
    start: '2022-01-01',
    amendments: [rrp1('08')],
    focusAreas: ['access-to-care', 'digital-services', 'recording-practices'],
    ratePercent: 97,
  },
  {
    slug: 'keusote-kestava-kasvu-2022',
    region: '02',
    call: 'rrp1-2022',
    name: onlyFi('Kestävä kasvu -hanke (RRP)'),
    source: rrp1('02').source,
    start: '2022-01-01',
    amendments: [rrp1('02')],
    focusAreas: ['mental-health-and-substance-abuse', 'elderly-services', 'continuity-of-care'],
    ratePercent: 91,
  },
  {
    slug: 'popsote',
    region: '19',
    call: 'future-centre-2020',
    name: onlyFi('POPsote'),
    source: popsote().source,
    start: '2020-01-01',
    amendments: [popsote()],
    focusAreas: [
      'access-to-care',
      'children-youth-and-families',
      'digital-services',
      'mental-health-and-substance-abuse',
    ],
    ratePercent: null,
  },
];
