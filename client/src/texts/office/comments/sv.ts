import { plural } from '../../plural.ts';
import type { CommentTexts } from './fi.ts';

export const commentsSv: CommentTexts = {
  title: (count) =>
    count === 0 ? 'Kommentarer' : plural(count, { one: '1 kommentar', other: `${count} kommentarer` }),
  empty: 'Inga kommentarer ännu.',
  emptyWriter: 'Inga kommentarer ännu. Skriv den första.',
  field: 'Kommentar',
  help: 'Inga klient- eller patientuppgifter. Nämn en person genom att skriva @ och början av namnet.',
  submit: 'Skicka kommentaren',
  sent: 'Kommentaren har skickats.',
  edit: 'Redigera',
  editOwn: (when) => `Redigera din kommentar ${when}`,
  save: 'Spara kommentaren',
  saved: 'Kommentaren har sparats.',
  withdraw: 'Dra tillbaka kommentaren',
  withdrawOwn: (when) => `Dra tillbaka din kommentar ${when}`,
  withdrawSure: 'Ska kommentaren dras tillbaka? Den finns kvar som tillbakadragen, utan text.',
  keep: 'Låt den vara',
  withdrawn: 'Kommentaren har dragits tillbaka.',
  withdrawnAt: (when) => `Tillbakadragen ${when}`,
  edited: (when) => `redigerad ${when}`,
  people: 'Personer som kan nämnas',
  nobody: 'Ingen som ser det här objektet motsvarar sökningen.',
  seeking: 'Söker…',
};
