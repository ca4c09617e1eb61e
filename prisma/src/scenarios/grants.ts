import { type CalendarDate, calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, euros } from '@painopiste/shared/values/cents';
import grantFacts from '../../seed-data/grants.json' with { type: 'json' };
import regionFacts from '../../seed-data/regions.json' with { type: 'json' };
import type { AmendmentBlueprint } from './blueprint.ts';

const RRP2_DECIDED_ON = calendarDate('2022-12-08');
const ESTIMATE_BASE = 5_330_000;
const ESTIMATE_PER_INHABITANT = 20.85;
const ESTIMATE_STEP = 10_000;

/** The news items by which the product began, as a reader finds them. */
const NEWS: Readonly<Record<string, string>> = {
  '000':
    'Sosiaali- ja terveysministeriö; uutinen Vantaan ja Keravan hyvinvointialueen sivuilla (vakehyva.fi)',
  '001': 'Uutinen 11.1.2022: Vantaan ja Keravan sote-kehittämishankkeelle lisärahoitusta',
  '004': 'Päijät-Soten uutinen: lähes 1,5 miljoonaa valtionavustusta sote-palvelujen kehittämiseen',
};

export type PublishedGrant = { amount: Cents; basis: 'exact' | 'rounded'; source: string };

/** A grant as its source printed it, or null where none was found. */
export function publishedGrant(region: string, call: string): PublishedGrant | null {
  const fact = grantFacts.grants.find((grant) => grant.region === region && grant.call.startsWith(call));
  if (!fact) return null;
  const news = /^seed (\d{3})/.exec(fact.source)?.[1];
  return {
    amount: euros(fact.amount_eur),
    basis: fact.exact ? 'exact' : 'rounded',
    source: news === undefined ? fact.source : (NEWS[news] ?? fact.source),
  };
}

/** The published grant; where it is not there, the data is not what this seed was written for. */
export function knownGrant(region: string, call: string): PublishedGrant {
  const grant = publishedGrant(region, call);
  if (!grant) throw new Error(`No published grant of region ${region} in ${call}`);
  return grant;
}

function estimate(region: string): { amount: Cents; basis: 'estimate'; source: string } {
  const population = regionFacts.regions.find((fact) => fact.code === region)?.population;
  if (typeof population !== 'number') throw new Error(`No population of region ${region}`);
  const exact = ESTIMATE_BASE + ESTIMATE_PER_INHABITANT * population;
  const inhabitants = population.toLocaleString('fi-FI');
  return {
    amount: euros(Math.round(exact / ESTIMATE_STEP) * ESTIMATE_STEP),
    basis: 'estimate',
    source:
      `Arvio, ei julkaistu luku: 5,33 M€ + 20,85 € asukasta kohti (${inhabitants} asukasta 31.12.2022), ` +
      'pyöristetty 10 000 euroon',
  };
}

/** The grant decision of a region in the second RRP call: published, or estimated and marked so. */
export function rrp2Amendment(
  region: string,
  windowEnd: CalendarDate,
): AmendmentBlueprint & { grant: Cents } {
  const { amount, basis, source } = publishedGrant(region, 'RRP2') ?? estimate(region);
  return { decidedOn: RRP2_DECIDED_ON, reference: null, basis, grant: amount, windowEnd, source, note: null };
}
