import { DomainError } from '../errors/domain-error.ts';
import { given } from '../values/given.ts';
import type { PartnerKind } from './partner-input.ts';

/** What a form changes of a partner. */
export interface PartnerFields {
  readonly kind: PartnerKind;
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly businessId: string | null;
  /** No longer takes part; what it did stays. */
  readonly isArchived: boolean;
}

/** Part implementer (osatoteuttaja) of a project. */
export interface Partner extends PartnerFields {
  readonly id: string;
  readonly version: number;
}

/** Changes what is given of one of a project's partners. Throws `partner.taken` where another has the business id. */
export function editPartner(
  partner: Partner,
  change: { readonly [K in keyof PartnerFields]?: PartnerFields[K] | undefined },
  all: readonly Partner[],
): Partner {
  const edited = { ...partner, ...given<PartnerFields>(change), version: partner.version + 1 };
  checkPartner(edited, all);
  return edited;
}

/** Throws `partner.taken` where another partner of the project, not archived, has the same business id. */
export function checkPartner(partner: Omit<Partner, 'version'>, all: readonly Partner[]): void {
  const twin = all.find(
    ({ id, businessId, isArchived }) =>
      id !== partner.id && !isArchived && businessId !== null && businessId === partner.businessId,
  );
  if (twin && !partner.isArchived) throw new DomainError('partner.taken', { name: twin.nameFi });
}

/** Throws `partner.order-incomplete` where these are not exactly the partners that are not archived, each once. */
export function checkOrder(ids: readonly string[], all: readonly Partner[]): void {
  const wanted = all.filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const isSame = ids.length === wanted.length && wanted.every((id) => ids.includes(id));
  if (!isSame) throw new DomainError('partner.order-incomplete');
}
