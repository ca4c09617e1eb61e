import type { FormTexts, IssueTexts } from './fi.ts';

const issues: IssueTexts = {
  'text.required': () => 'Write something here.',
  'text.too-long': ([max]) => `The text is too long: at most ${max ?? ''} characters.`,
  'text.forbidden-character': () =>
    'The text holds an invisible character, or one that turns its direction. Type that part again.',
  'text.line-break': () => 'Write on one line, without line breaks and tabs.',
  'day.invalid': () => 'There is no such day. Write it as 31/12/2025.',
  'amount.invalid': () => 'Write the amount in euros with digits, for example 12,500 or 12,500.50.',
  'amount.negative': () => 'The amount cannot be below zero.',
  'amount.too-large': () => 'The amount is too large. Check the digits.',
  'number.invalid': () => 'Write a whole number.',
  'number.out-of-range': ([min, max]) => `Write a number from ${min ?? ''} to ${max ?? ''}.`,
  'address.invalid': () => 'Write the whole address, which starts with https:// or http://.',
  'choice.required': () => 'Choose one of the options.',
  'value.invalid': () => 'This will not do. Check it.',
};

export const formEn: FormTexts = {
  issues,
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved',
  cancel: 'Cancel',
  optional: 'optional',
  nameIn: { fi: 'Name in Finnish', sv: 'Name in Swedish', en: 'Name in English' },
  euros: 'euros',
  calendar: 'Choose from the calendar',
  close: 'Close',
  leaveTitle: 'Leave without saving?',
  leave: 'This page has changes that are not saved. They are lost if you leave.',
  leaveAnyway: 'Leave without saving',
  stay: 'Stay on the page',
  staleTitle: 'Somebody was faster: your changes were not saved',
  stale: 'The same thing has changed since you opened the page. Which one stays?',
  field: 'Field',
  yours: 'Yours',
  theirs: 'Saved now',
  keepYours: 'Save my changes',
  keepTheirs: 'Take the saved ones',
  empty: 'empty',
};
