import type { Texts } from '../fi.ts';

export const focusAreaSv: Texts['focusArea'] = {
  title: (name, used, time) => `${name}: ${used} använt, ${time} av tiden har gått`,
  titleWithoutFigures: (name) => `${name}: inga stängda månader`,
  titleNotVisible: (name) => `${name}: inga uppgifter att visa`,
  notVisible: 'Du har inte rätt att se planer, utfall och delmål för den här tyngdpunkten.',
  nobody: 'Inget delområde hör ännu till den här tyngdpunkten. Andelarna anges på delområdets sida.',
  byShares: 'Tyngdpunktens andel av delområdenas pengar',
  filters: 'Filter för tyngdpunkten',
  regionsTitle: (count) => (count === 1 ? 'Ett område' : `${count} områden`),
  workAreas: 'Delområden',
  budget: 'Andel av budgeten, €',
  workAreasSub: 'Av pengarna endast den här tyngdpunktens andel.',
  everyTitle: 'Utfall och plan per tyngdpunkt',
  everySub: 'Alla områden tillsammans, fördelat enligt andelarna.',
  everyLoading: 'Tyngdpunkterna hämtas …',
};
