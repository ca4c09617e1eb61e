import type { ErrorTexts } from '../fi.ts';

/** Projects, their part implementers, funding lines, grants and cost centres. */
export const projectErrorsSv = {
  'project.stale': () => 'Någon hann före: projektets uppgifter har ändrats efter att du öppnade dem.',
  'project.archived': () => 'Projektet är arkiverat. Återställ det innan du ändrar det.',
  'project.not-archived': () => 'Projektet är inte arkiverat.',
  'project.slug-taken': () => 'Adressen är redan i bruk. Välj en annan.',
  'project.call-unknown': () => 'Utlysningen hittades inte. Välj en annan.',
  'project.starts-in-closed-months': (d) =>
    `Månader har stängts: projektet måste börja i den första av dem, ${d.firstClosed ?? ''}.`,
  'project.plan-approved': (d) => `Planen har redan godkänts ${d.on ?? ''}.`,
  'project.approved-in-future': () => 'Godkännandet kan ske senast i dag.',
  'project.plan-empty': () => 'Planen har inget delmål med datum. Lägg till delmålen före godkännandet.',
  'partner.not-found': () => 'Delgenomföraren hittades inte.',
  'partner.stale': () => 'Någon hann före: delgenomförarens uppgifter har ändrats efter att du öppnade dem.',
  'partner.taken': (d) => `FO-numret har redan delgenomföraren ${d.name ?? ''} i projektet.`,
  'partner.order-incomplete': () =>
    'Delgenomförare har lagts till eller tagits bort under tiden. Ladda om sidan.',
  'funding-line.not-found': () => 'Finansieringslinjen hittades inte.',
  'funding-line.stale': () => 'Någon hann före: finansieringslinjen har ändrats efter att du öppnade den.',
  'funding-line.key-taken': () => 'Nyckeln är redan i bruk i projektet. Välj en annan.',
  'funding-line.bands-order': () => 'Gränsen för avvikelse måste vara större än gränsen för observera.',
  'funding-line.category-unknown': () => 'Kostnadsslaget hittades inte eller har valts två gånger.',
  'funding-line.category-in-use': () =>
    'Kostnadsslaget kan inte tas bort från linjen: det har redan budget, bokföringar eller åtaganden.',
  'funding-line.starts-after-end': (d) =>
    `Användningstiden kan inte börja efter att den slutar (${d.windowEnd ?? ''}).`,
  'grant.unknown-has-amount': () => 'Töm beloppet om det inte har publicerats, eller välj hur det är känt.',
  'grant.amount-missing': () => 'Skriv beloppet, eller välj att det inte har publicerats.',
  'grant.estimate-not-rounded': () =>
    'En uppskattning avrundas till 10 000 euro, så att ingen tar den för ett beslut.',
  'grant.window-ends-before-start': (d) =>
    `Användningstiden kan inte sluta innan den börjar (${d.windowStart ?? ''}).`,
  'grant.decided-in-future': () => 'Beslutet kan vara fattat senast i dag.',
  'grant.decided-before-earlier': (d) =>
    `Linjen har redan ett senare beslut (${d.latest ?? ''}). Det nyaste beslutet gäller, så det måste vara det sista.`,
  'grant.below-budget': (d) =>
    `Finansieringen skulle bli mindre än den godkända budgeten (${d.budgetCents ?? ''}). Omfördela först budgeten eller rätta beloppet.`,
  'cost-centre.not-found': () => 'Kostnadsstället hittades inte.',
  'cost-centre.stale': () => 'Någon hann före: kostnadsstället har ändrats efter att du öppnade det.',
  'cost-centre.taken': (d) =>
    `Kostnadsstället ${d.code ?? ''} används redan i området under samma tid (från ${d.since ?? ''}). Avsluta det först eller välj en annan tid.`,
  'cost-centre.ends-before-start': (d) =>
    `Kostnadsstället kan inte upphöra innan det börjar gälla (${d.validFrom ?? ''}).`,
  'cost-centre.work-area-unknown': () => 'Välj ett delområde i detta projekt.',
  'cost-centre.line-unknown': () => 'Välj en finansieringslinje i detta projekt.',
  'cost-centre.has-entries': (d) =>
    `Utgifter har redan bokförts på kostnadsstället (senast ${d.last ?? ''}). Avsluta det och lägg till ett nytt.`,
  'cost-centre.leaves-entries': (d) =>
    `Utgifter har bokförts på kostnadsstället ${d.first ?? ''}–${d.last ?? ''}. Det måste gälla hela den tiden.`,
} satisfies Partial<ErrorTexts>;
