import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, cents, euros } from '@painopiste/shared/values/cents';
import type { LineBlueprint } from './blueprint.ts';
import { LEDGER_CATEGORIES } from './cost-split.ts';
import { rrp2Amendment } from './grants.ts';
import { RRP2_END } from './rrp2.ts';

export const KAINUU_START = calendarDate('2023-03-01');
const PILLAR_3_END = calendarDate('2024-12-31');

/** Pillar 3 ends a year before pillar 4 (MODEL 24). Only their sum is published, so its share is an estimate. */
export const KAINUU_PILLAR_3: Cents = euros(900_000);

export const KAINUU_PILLAR_3_CENTRE = '200706';

/** Two lines, two walls; together they are the published 6 465 000 €. */
export function kainuuLines(): [pillar4: LineBlueprint, pillar3: LineBlueprint] {
  const together = rrp2Amendment('20', RRP2_END);
  const common = { windowStart: KAINUU_START, categories: LEDGER_CATEGORIES };
  return [
    {
      ...common,
      key: 'pillar-4',
      name: { fi: 'RRP2, pilari 4', sv: 'RRP2, pelare 4', en: 'RRP2, pillar 4' },
      pillar: 4,
      amendments: [
        {
          ...together,
          grant: cents(together.grant - KAINUU_PILLAR_3),
          // Neither printed in the source nor an estimate to 10 000 €: what the estimate of pillar 3 leaves.
          basis: 'rounded',
          note: 'Julkaistu 6 465 000 € koskee pilareita 3 ja 4 yhteensä; tästä on vähennetty pilarin 3 arvio 900 000 €.',
        },
      ],
    },
    {
      ...common,
      key: 'pillar-3',
      name: { fi: 'RRP2, pilari 3', sv: 'RRP2, pelare 3', en: 'RRP2, pillar 3' },
      pillar: 3,
      amendments: [
        {
          ...together,
          grant: KAINUU_PILLAR_3,
          basis: 'estimate',
          windowEnd: PILLAR_3_END,
          source: `Arvio, ei julkaistu luku: osuus pilarien 3 ja 4 yhteissummasta (${together.source})`,
          note: null,
        },
      ],
    },
  ];
}
