import type { ErrorTexts } from '../fi.ts';

/** Projects, their part implementers, funding lines, grants and cost centres. */
export const projectErrorsFi = {
  'project.stale': () => 'Joku ehti ensin: hankkeen tietoja on muutettu sen jälkeen, kun avasit ne.',
  'project.archived': () => 'Hanke on arkistoitu. Palauta se ennen kuin muutat sitä.',
  'project.not-archived': () => 'Hanke ei ole arkistossa.',
  'project.slug-taken': () => 'Tämä osoite on jo käytössä. Valitse toinen.',
  'project.call-unknown': () => 'Hakua ei löytynyt. Valitse toinen.',
  'project.starts-in-closed-months': (d) =>
    `Kuukausia on suljettu: hankkeen on alettava ensimmäisessä niistä, ${d.firstClosed ?? ''}.`,
  'project.plan-approved': (d) => `Suunnitelma on jo hyväksytty ${d.on ?? ''}.`,
  'project.approved-in-future': () => 'Hyväksymispäivä voi olla viimeistään tänään.',
  'project.plan-empty': () =>
    'Suunnitelmassa ei ole yhtään välitavoitetta, jolla on päivä. Lisää välitavoitteet ennen hyväksymistä.',
  'partner.not-found': () => 'Osatoteuttajaa ei löytynyt.',
  'partner.stale': () => 'Joku ehti ensin: osatoteuttajan tietoja on muutettu sen jälkeen, kun avasit ne.',
  'partner.taken': (d) => `Y-tunnus on jo hankkeen osatoteuttajalla ${d.name ?? ''}.`,
  'partner.order-incomplete': () =>
    'Osatoteuttajia on lisätty tai poistettu sillä välin. Lataa sivu uudelleen.',
  'funding-line.not-found': () => 'Rahoituslinjaa ei löytynyt.',
  'funding-line.stale': () => 'Joku ehti ensin: rahoituslinjaa on muutettu sen jälkeen, kun avasit sen.',
  'funding-line.key-taken': () => 'Tunnus on jo käytössä tässä hankkeessa. Valitse toinen.',
  'funding-line.bands-order': () => 'Poikkeaman rajan on oltava suurempi kuin huomion rajan.',
  'funding-line.category-unknown': () => 'Kustannuslajia ei löytynyt tai se on valittu kahdesti.',
  'funding-line.category-in-use': () =>
    'Kustannuslajia ei voi poistaa linjalta: sillä on jo budjettia, kirjauksia tai sitoumuksia.',
  'funding-line.starts-after-end': (d) =>
    `Käyttöaika ei voi alkaa sen jälkeen, kun se päättyy (${d.windowEnd ?? ''}).`,
  'grant.unknown-has-amount': () =>
    'Tyhjennä summa, jos sitä ei ole julkaistu, tai valitse, miten se tiedetään.',
  'grant.amount-missing': () => 'Kirjoita summa, tai valitse, ettei sitä ole julkaistu.',
  'grant.estimate-not-rounded': () => 'Arvio pyöristetään 10 000 euroon, jotta sitä ei luulla päätökseksi.',
  'grant.window-ends-before-start': (d) =>
    `Käyttöaika ei voi päättyä ennen kuin se alkaa (${d.windowStart ?? ''}).`,
  'grant.decided-in-future': () => 'Päätös voi olla viimeistään tältä päivältä.',
  'grant.decided-before-earlier': (d) =>
    `Linjalla on jo myöhempi päätös (${d.latest ?? ''}). Uusin päätös on voimassa, joten sen on oltava viimeinen.`,
  'grant.below-budget': (d) =>
    `Rahoitus jäisi alle hyväksytyn budjetin (${d.budgetCents ?? ''}). Siirrä ensin budjettia tai korjaa summa.`,
  'cost-centre.not-found': () => 'Kustannuspaikkaa ei löytynyt.',
  'cost-centre.stale': () => 'Joku ehti ensin: kustannuspaikkaa on muutettu sen jälkeen, kun avasit sen.',
  'cost-centre.taken': (d) =>
    `Kustannuspaikka ${d.code ?? ''} on jo käytössä alueella samaan aikaan (alkaen ${d.since ?? ''}). Päätä se ensin tai valitse toinen aika.`,
  'cost-centre.ends-before-start': (d) =>
    `Kustannuspaikka ei voi päättyä ennen kuin se alkaa (${d.validFrom ?? ''}).`,
  'cost-centre.work-area-unknown': () => 'Valitse tämän hankkeen osa-alue.',
  'cost-centre.line-unknown': () => 'Valitse tämän hankkeen rahoituslinja.',
  'cost-centre.has-entries': (d) =>
    `Kustannuspaikalle on jo kirjattu menoja (viimeksi ${d.last ?? ''}). Päätä se ja lisää uusi.`,
  'cost-centre.leaves-entries': (d) =>
    `Kustannuspaikalle on kirjattu menoja ${d.first ?? ''}–${d.last ?? ''}. Sen on oltava voimassa koko sen ajan.`,
} satisfies Partial<ErrorTexts>;
