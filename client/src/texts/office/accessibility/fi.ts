export const accessibilityFi = {
  title: 'Saavutettavuusseloste',
  home: 'Etusivulle',
  lead: 'Tämä seloste koskee Painopiste-verkkopalvelua. Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää, että palvelu on saavutettava.',
  made: 'Seloste on laadittu 24.11.2026 omana arviona.',
  stateTitle: 'Palvelu täyttää vaatimukset osittain',
  state: 'Palvelu tähtää WCAG 2.2 -ohjeen tasoihin A ja AA. Tiedossa olevat puutteet on lueteltu alla.',
  testedTitle: 'Näin palvelua on testattu',
  tested: [
    'Automaattinen tarkistus (axe, WCAG 2.2 A ja AA) jokaisella testipolun sivulla vaaleassa ja tummassa ulkoasussa',
    'Käyttö pelkällä näppäimistöllä: kohdistus näkyy, ja jokaiseen toimintoon pääsee',
    '320 pikselin leveys, joka vastaa 1280 pikselin näytön suurentamista 400 prosenttiin: etusivu, alue, hanke, osa-alue, välitavoitteet, välitavoitteen sivu, tuonnit ja hallinnan lomakkeet eivät vieri sivusuunnassa',
    'Liikkeen vähentäminen: animaatiot jäävät pois, kun laite sitä pyytää',
    'Tallennusten ja virheiden ilmoitukset ruudunlukijalle, todettu rajapinnasta',
  ],
  gapsTitle: 'Tiedossa olevat puutteet',
  gaps: [
    'Palvelua ei ole vielä testattu ruudunlukijoilla eikä vammaisten käyttäjien kanssa.',
    'Kuvaajien tiedot saa taulukkona, mutta itse piirrosta ei voi selata näppäimistöllä kuukausi kerrallaan.',
    'Osa nimistä on vain suomeksi; ne on merkitty.',
    'Excel-tiedostojen saavutettavuutta ei ole arvioitu.',
  ],
  feedbackTitle: 'Anna palautetta',
  feedback: 'Kerro, jos jokin osa ei ole saavutettava. Vastaamme kahden viikon kuluessa.',
  notSet: 'Palauteosoitetta ei ole asetettu. Ylläpito asettaa sen ympäristömuuttujalla FEEDBACK_ADDRESS.',
  authorityTitle: 'Valvontaviranomainen',
  authority:
    'Jos et ole tyytyväinen vastaukseen tai et saa sitä kahdessa viikossa, voit tehdä ilmoituksen: Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvonta.',
  site: 'saavutettavuusvaatimukset.fi',
};

export type AccessibilityTexts = typeof accessibilityFi;
