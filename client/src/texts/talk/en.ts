import type { TalkTexts } from './fi.ts';

export const talkEn: TalkTexts = {
  history: 'History',
  showHistory: 'Show the history',
  hideHistory: 'Hide the history',
  comments: 'Comments',
  showComments: 'Show the comments',
  hideComments: 'Hide the comments',
  inbox: (count) => (count ? `Inbox (${count})` : 'Inbox'),
  trail: 'Audit trail',
};
