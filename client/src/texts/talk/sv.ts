import type { TalkTexts } from './fi.ts';

export const talkSv: TalkTexts = {
  history: 'Ändringshistorik',
  showHistory: 'Visa ändringshistoriken',
  hideHistory: 'Dölj ändringshistoriken',
  comments: 'Kommentarer',
  showComments: 'Visa kommentarerna',
  hideComments: 'Dölj kommentarerna',
  inbox: (count) => (count ? `Inkorg (${count})` : 'Inkorg'),
  trail: 'Ändringslogg',
};
