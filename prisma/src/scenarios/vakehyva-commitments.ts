import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { CommitmentBlueprint } from './blueprint.ts';

type Order = {
  area: string;
  category: string;
  title: string;
  ordered: number;
  invoiced: number;
  expected: string;
};

/** Together 612 400 € not yet invoiced. */
const ORDERS: readonly Order[] = [
  {
    area: 'digital-services',
    category: 'services',
    title: 'Digitaalinen yhteydenotto, käyttöönotto',
    ordered: 320_000,
    invoiced: 82_500,
    expected: '2024-12',
  },
  {
    area: 'digital-services',
    category: 'equipment',
    title: 'Etävastaanoton laitteet',
    ordered: 64_900,
    invoiced: 0,
    expected: '2024-11',
  },
  {
    area: 'mental-health-and-substance-abuse',
    category: 'services',
    title: 'Menetelmäkoulutukset',
    ordered: 145_000,
    invoiced: 38_000,
    expected: '2025-02',
  },
  {
    area: 'migrant-families',
    category: 'services',
    title: 'Tulkkaus ja käännökset, puitetilaus',
    ordered: 90_000,
    invoiced: 21_000,
    expected: '2025-03',
  },
  {
    area: 'health-promotion',
    category: 'services',
    title: 'HYTE-palvelutarjottimen toteutus',
    ordered: 110_000,
    invoiced: 27_000,
    expected: '2025-01',
  },
  {
    area: 'continuity-of-care',
    category: 'services',
    title: 'Vaikuttavuusarviointi',
    ordered: 51_000,
    invoiced: 0,
    expected: '2025-09',
  },
];

/** What is ordered in one of VaKeHyva's work areas. */
export const vakehyvaCommitments = (focusArea: string): CommitmentBlueprint[] =>
  ORDERS.filter(({ area }) => area === focusArea).map(({ category, title, ordered, invoiced, expected }) => ({
    line: 'rrp2',
    category,
    title,
    ordered: euros(ordered),
    invoiced: euros(invoiced),
    orderedOn: calendarDate('2024-05-20'),
    expectedMonth: month(expected),
  }));
