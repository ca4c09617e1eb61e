import { FULL_BASIS_POINTS, type Share } from '../budget/shares.ts';
import { DomainError } from '../errors/domain-error.ts';

/** The investments of the recovery and resilience plan's pillar 4. */
export const INVESTMENTS = ['I1', 'I2', 'I3', 'I4'] as const;
export type Investment = (typeof INVESTMENTS)[number];

/** What a person edits of a work area (osa-alue). */
export interface WorkArea {
  readonly key: string;
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly leadId: string | null;
  readonly partnerId: string | null;
  readonly investment: Investment | null;
  readonly targetGroupKeys: readonly string[];
  /** Its place among the project's work areas. */
  readonly position: number;
  /** In catalogue order. */
  readonly shares: readonly Share[];
  readonly isArchived: boolean;
}

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const LONGEST_KEY = 60;

/** Is this a key: small letters a to z, digits, single hyphens between them, at most 60 characters? */
export const isWorkAreaKey = (text: string): boolean => text.length <= LONGEST_KEY && KEY.test(text);

/** A key made of a name: `Lasten palvelut (2. vaihe)` gives `lasten-palvelut-2-vaihe`; '' where nothing is left. */
export function keyFromName(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.slice(0, LONGEST_KEY).replaceAll(/^-+|-+$/g, '');
}

/** The sum of shares in basis points. */
export const sumOfShares = (shares: readonly Share[]): number =>
  shares.reduce((sum, share) => sum + share.basisPoints, 0);

/** What is left to give, in basis points; below 0 where more is given than there is. */
export const restOfShares = (shares: readonly Share[]): number => FULL_BASIS_POINTS - sumOfShares(shares);

/**
 * Shares as they are kept: those above 0, in catalogue order. Throws a DomainError: `work-area.share-invalid` where
 * one is no whole number from 0 to 10 000, `work-area.focus-area-unknown`, `work-area.focus-area-twice`, and
 * `work-area.shares-add-up` with the sum in basis points where they are not 10 000 together. Source: MODEL 10.
 */
export function checkedShares(shares: readonly Share[], catalogue: readonly string[]): Share[] {
  const order = new Map(catalogue.map((key, index) => [key, index]));
  const given = shares.filter((share) => share.basisPoints !== 0);
  for (const { focusAreaKey, basisPoints } of given) {
    if (!order.has(focusAreaKey)) throw new DomainError('work-area.focus-area-unknown', { focusAreaKey });
    if (!Number.isInteger(basisPoints) || basisPoints < 0 || basisPoints > FULL_BASIS_POINTS)
      throw new DomainError('work-area.share-invalid', { focusAreaKey, basisPoints });
  }
  if (new Set(given.map((share) => share.focusAreaKey)).size !== given.length)
    throw new DomainError('work-area.focus-area-twice');
  const sum = sumOfShares(given);
  if (sum !== FULL_BASIS_POINTS) throw new DomainError('work-area.shares-add-up', { sum });
  return given.toSorted((a, b) => (order.get(a.focusAreaKey) ?? 0) - (order.get(b.focusAreaKey) ?? 0));
}

/** Are two lists of shares the same, whatever their order? */
export function haveSameShares(some: readonly Share[], others: readonly Share[]): boolean {
  const points = new Map(others.map((share) => [share.focusAreaKey, share.basisPoints]));
  return some.length === others.length && some.every((s) => points.get(s.focusAreaKey) === s.basisPoints);
}

const PERCENT = /^(?<whole>\d{1,3})(?:[.,](?<part>\d{1,2}))?$/;

/**
 * What a person typed as a percentage, in basis points: `33,33 %` gives 3 333. Null for what is no percentage from 0
 * to 100 with at most two decimals.
 */
export function readPercent(text: string): number | null {
  const typed = PERCENT.exec(text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/%$/, ''))?.groups;
  if (!typed) return null;
  const points = Number(typed['whole']) * 100 + Number((typed['part'] ?? '').padEnd(2, '0'));
  return points <= FULL_BASIS_POINTS ? points : null;
}

/** Does a change touch more than the texts of a work area, which its lead may write (names)? */
export function changesMoreThanTexts(before: WorkArea, after: WorkArea): boolean {
  const shape = (area: WorkArea) =>
    JSON.stringify([
      area.key,
      area.leadId,
      area.partnerId,
      area.investment,
      [...area.targetGroupKeys].sort(),
      area.position,
      area.isArchived,
    ]);
  return shape(before) !== shape(after) || !haveSameShares(before.shares, after.shares);
}
