/** The doors to what is loaded when it is opened: histories, comments, the inbox and the audit trail. */
export const talkFi = {
  history: 'Muutoshistoria',
  showHistory: 'Näytä muutoshistoria',
  hideHistory: 'Piilota muutoshistoria',
  comments: 'Kommentit',
  showComments: 'Näytä kommentit',
  hideComments: 'Piilota kommentit',
  inbox: (count: number | undefined) => (count ? `Saapuneet (${count})` : 'Saapuneet'),
  trail: 'Muutosloki',
};

export type TalkTexts = typeof talkFi;
