import type { Delivery, Placing } from '@painopiste/shared/ledger/compare-delivery';
import type { Month } from '@painopiste/shared/values/month';

/** What an import changes in one rollup: cents, and how many entries count. */
export interface RollupDelta {
  readonly fundingLineId: string;
  readonly workAreaId: string;
  readonly categoryKey: string;
  readonly postingMonth: Month;
  readonly cents: number;
  readonly entries: number;
}

type Posting = Omit<Placing, 'costCentreId'> & { readonly postingMonth: Month; readonly cents: number };

/** Adds up, delivery by delivery, what an import changes in the rollups. */
export class DeltaTally {
  readonly #deltas = new Map<string, { -readonly [Key in keyof RollupDelta]: RollupDelta[Key] }>();

  add(delivery: Delivery): void {
    if (delivery.fate === 'unchanged') return;
    this.#add(delivery.entry, 1);
    for (const old of delivery.supersedes) this.#add(old, -1);
  }

  /** Also those that add up to nothing: their months change all the same. */
  deltas(): RollupDelta[] {
    return [...this.#deltas.values()];
  }

  #add({ fundingLineId, workAreaId, categoryKey, postingMonth, cents }: Posting, sign: 1 | -1): void {
    const key = `${fundingLineId} ${workAreaId} ${categoryKey} ${postingMonth}`;
    const delta = this.#deltas.get(key);
    if (delta) {
      delta.cents += sign * cents;
      delta.entries += sign;
    } else {
      this.#deltas.set(key, {
        fundingLineId,
        workAreaId,
        categoryKey,
        postingMonth,
        cents: sign * cents,
        entries: sign,
      });
    }
  }
}
