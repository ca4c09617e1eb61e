export const milestoneFormFi = {
  newTitle: 'Uusi välitavoite',
  newLead: (project: string) => `Välitavoite hankkeen ${project} osa-alueelle.`,
  baselineByDecision:
    'Suunnitelma on hyväksytty: perusaikataulun uudelle välitavoitteelle antaa päätös, joka kirjataan välitavoitteen sivulla. Sitä ennen välitavoite ei ole mukana suunnitellussa arvossa eikä siirtymässä.',
  baselineHelp: 'Suunniteltu päivä. Jos ennuste jää tyhjäksi, se on sama.',
  weightHelp: 'Kokonaisluku, nolla tai enemmän. Paino jakaa osa-alueen arvon sen välitavoitteille.',
  evidenceRequired: 'Hyväksyminen vaatii todenneasiakirjan',
  create: 'Lisää välitavoite',
  created: 'Välitavoite lisätty',
};
