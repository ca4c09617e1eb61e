import type { milestoneFormFi } from './fi.ts';

export const milestoneFormSv: typeof milestoneFormFi = {
  newTitle: 'Nytt delmål',
  newLead: (project) => `Delmål för ett delområde i projektet ${project}.`,
  baselineByDecision:
    'Planen är godkänd: ett nytt delmål får sin grundtidsplan genom ett beslut, som antecknas på delmålets sida. Innan dess ingår delmålet varken i det planerade värdet eller i förskjutningen.',
  baselineHelp: 'Den planerade dagen. Om prognosen lämnas tom är den densamma.',
  weightHelp: 'Ett heltal, noll eller mer. Vikten fördelar delområdets värde på dess delmål.',
  evidenceRequired: 'Godkännandet kräver verifikat',
  create: 'Lägg till delmålet',
  created: 'Delmålet har lagts till',
};
