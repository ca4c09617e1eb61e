import { type Cents, cents } from '@painopiste/shared/values/cents';

/** Every category that the ledgers' accounts map to. */
export const LEDGER_CATEGORIES = [
  'staff',
  'services',
  'materials',
  'equipment',
  'rents',
  'travel',
  'other',
] as const;

/** How plans divide into cost categories, in per cent. */
export const FULL_SPLIT = {
  staff: 42,
  services: 50,
  materials: 1,
  equipment: 2,
  rents: 3,
  travel: 1,
  other: 1,
};
export const SHORT_SPLIT = { staff: 48, services: 44, equipment: 5, travel: 3 };

/** Divides a sum; what per cents leave over goes to the first. */
export function splitByPerCent(total: Cents, split: Readonly<Record<string, number>>): Record<string, Cents> {
  const parts = Object.entries(split).map(
    ([key, perCent]) => [key, cents(Math.floor((total * perCent) / 100))] as const,
  );
  const left = total - parts.reduce((sum, [, part]) => sum + part, 0);
  return Object.fromEntries(parts.map(([key, part], index) => [key, cents(part + (index === 0 ? left : 0))]));
}
