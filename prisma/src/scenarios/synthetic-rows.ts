import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { PaakirjaRow } from './paakirja-text.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** What a cost centre books in a category and a month. */
export type LedgerCell = { costCentre: string; category: string; month: Month; amount: Cents };

type Account = readonly [number: number, name: string];

const ACCOUNTS: Readonly<Record<string, readonly [Account, ...Account[]]>> = {
  staff: [
    [4000, 'Palkat ja palkkiot'],
    [4110, 'Eläkekulut'],
    [4150, 'Muut henkilösivukulut'],
  ],
  services: [
    [4340, 'Asiantuntijapalvelut'],
    [4360, 'ICT-palvelut'],
    [4470, 'Koulutuspalvelut'],
    [4370, 'Painatukset ja ilmoitukset'],
  ],
  materials: [[4500, 'Toimistotarvikkeet']],
  equipment: [[4580, 'Kalusto']],
  rents: [[4800, 'Vuokrat']],
  travel: [[4420, 'Matkustus- ja kuljetuspalvelut']],
  other: [[4940, 'Muut kulut']],
};

const TEXTS = [
  'Valmennus ja koulutus',
  'Tulkkauspalvelu',
  'Jaksotus',
  'Ohjausryhmän kokous',
  'Käännöstyö fi–sv',
  'Sähköinen asiointi, lisenssi',
  'Työpaja "Hyvä arki"',
  'Kirjaamisvalmennus; 2 ryhmää',
  'Lähetetty lasku',
] as const;

const SALARIES = 0.8;
const CREDIT_RATE = 0.03;
const LAST_DAY = 28;

/** Parts of a sum: salaries and their side costs, one or two invoices, now and then a credit. */
function parts(cell: LedgerCell, random: SeededRandom): [Account, number][] {
  const accounts = ACCOUNTS[cell.category];
  if (!accounts) throw new Error(`No account books to ${cell.category}`);
  if (cell.category === 'staff') {
    const salaries = Math.round(cell.amount * SALARIES);
    return [
      [accounts[0], salaries],
      [random.pick([accounts[1] ?? accounts[0], accounts[2] ?? accounts[0]]), cell.amount - salaries],
    ];
  }
  const account = random.pick(accounts);
  if (random.next() >= CREDIT_RATE) return [[account, cell.amount]];
  const credit = Math.round(cell.amount * random.between(0.1, 0.3));
  return [
    [account, cell.amount + credit],
    [account, -credit],
  ];
}

/** Ledger rows that add up to their cells, in the order of their days; the same for the same seed. */
export function syntheticRows(seed: string, cells: readonly LedgerCell[]): PaakirjaRow[] {
  const random = seededRandom(`ledger ${seed}`);
  const rows = cells.flatMap((cell) =>
    parts(cell, random)
      .filter(([, amount]) => amount !== 0)
      .map(([[account, accountName], amount]) => ({
        bookedOn: calendarDate(
          `${cell.month}-${String(1 + Math.floor(random.next() * LAST_DAY)).padStart(2, '0')}`,
        ),
        account,
        accountName,
        costCentre: cell.costCentre,
        text: amount < 0 ? 'Hyvitys' : random.pick(TEXTS),
        amount: cents(amount),
      })),
  );
  rows.sort((a, b) => (a.bookedOn < b.bookedOn ? -1 : Number(a.bookedOn > b.bookedOn)));
  return rows.map((row, index) => ({
    ...row,
    // Year, month and a running number, as the samples have it; a region's other files have other months.
    voucher: `${row.bookedOn.slice(2, 4)}${row.bookedOn.slice(5, 7)}${String(index + 1).padStart(5, '0')}`,
  }));
}
