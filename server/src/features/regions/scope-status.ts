import type { MoneySignal, SignalLevel } from '@painopiste/shared/budget/signal';

/** The computed status of a scope: the worst of money and schedule; null where neither can be told (*Ei tietoa*). */
export interface ScopeStatus {
  readonly level: SignalLevel | null;
  readonly money: MoneySignal | null;
  readonly schedule: SignalLevel | null;
}
