import { projectErrorsEn } from './project/en.ts';
import type { ErrorTexts } from './fi.ts';

export const errorsEn: ErrorTexts = {
  'session.required': () => 'The session has ended. Sign in again.',
  'link.expired': () => 'The link has expired. Start the server again: it prints a new one.',
  'link.not-found': () => 'The link is not right. Copy all of it from what the server printed.',
  'link.used': () => 'The link has been used already: the administrator exists.',
  'user.email-taken': () => 'Somebody else has this e-mail address already.',
  'invitation.expired': () => 'The link has expired. Ask your administrator for a new one.',
  'invitation.not-found': () => 'The link is not right. Copy all of it from the message.',
  'invitation.revoked': () =>
    'The link is no longer valid: it was revoked or replaced. Use the newest one, or ask for another.',
  'invitation.used': () => 'The link has been used already. Sign in with your password.',
  'attempts.too-many': () => 'Too many attempts. Wait a quarter of an hour and try again.',
  'password.wrong': () => 'The current password is wrong.',
  'account.demonstration': () =>
    'The password of the demonstration accounts cannot be changed: everybody uses it.',
  'session.not-found': () => 'The session was not found: it has ended already.',
  'person.not-found': () => 'The person was not found.',
  'person.stale': () =>
    'Somebody was faster: the person has changed since you opened the page. Check and try again.',
  'person.deactivated': () => 'The account is deactivated. Reactivate it first.',
  'person.not-yourself': () => 'You cannot deactivate your own account. Ask another administrator.',
  'membership.not-found': () => 'The membership was not found.',
  'membership.stale': () => 'Somebody was faster: the membership has changed since you opened the page.',
  'membership.ends-before-start': (d) =>
    `The last day is before the first. The earliest is ${d.earliest ?? ''}.`,
  'membership.exists': () => 'The person holds this role for that time already.',
  'membership.days-without': () =>
    'The role or deputyship has already been out of force. Give it anew, so that the history stays true.',
  'membership.last-administrator': () =>
    'This is the last administrator of everything without an end date. First give the role to somebody else who can sign in.',
  'membership.last-day': (d) =>
    `Choose another last day: ${d.earliest ?? ''} at the earliest, and before it ends anyway.`,
  'membership.scope-unknown': () => 'Choose what the role is for.',
  'deputy.not-found': () => 'The deputy was not found.',
  'deputy.self': () => 'Nobody can be their own deputy. Choose another person.',
  'deputy.stale': () => 'Somebody was faster: the deputy has changed since you opened the page.',
  'hand-over.not-visible': (d) =>
    `${d.name ?? ''} does not see all of it (${d.count ?? ''} items). Hand over the memberships too, or choose somebody else.`,
  'hand-over.nothing': () => 'There is nothing to hand over.',
  'hand-over.nothing-to-hand-back': () => 'It cannot be handed back: that has been done already.',
  'hand-over.self': () => 'Choose somebody other than the person.',
  'permission.denied': () => 'You have no right to do this.',
  'input.invalid': () => 'The value is not valid. Check it and try again.',
  'region.not-found': () => 'The region was not found.',
  'region.stale': () => 'Somebody was faster: the region’s details have changed since you opened them.',
  'reference.not-found': () => 'The entry was not found.',
  'reference.stale': () => 'Somebody was faster: the entry has changed since you opened it.',
  'reference.key-taken': () => 'The key is in use already. Think of another.',
  'reference.code-taken': () => 'The code is in use already. Choose another.',
  'reference.programme-unknown': () => 'The programme was not found. Choose another.',
  'reference.at-the-end': () => 'The entry is at the end of the list already.',
  'synonym.not-found': () => 'The word was not found.',
  'synonym.stale': () => 'Somebody was faster: the word has changed since you opened it.',
  'synonym.taken': () => 'The region has this word for the focus area already.',
  'focus-area.not-found': () => 'The focus area was not found.',
  'project.not-found': () => 'The project was not found.',
  ...projectErrorsEn,
  'work-area.not-found': () => 'The work area was not found.',
  'thing.not-found': () => 'It was not found, or you may not see it.',
  'work-area.stale': () => 'The work area has been changed elsewhere. Reload the page.',
  'work-area.key-taken': () => 'The project has a work area with this key already. Choose another key.',
  'work-area.lead-unknown': () => 'The person chosen as lead cannot see this work area. Choose another.',
  'work-area.partner-unknown': () => 'The partner is not in this project. Choose another.',
  'work-area.target-group-unknown': () => 'There is no such target group. Reload the page and choose again.',
  'work-area.focus-area-unknown': () => 'There is no such focus area, or it is archived. Choose another.',
  'work-area.focus-area-twice': () => 'The same focus area is chosen twice. Put the shares together.',
  'work-area.share-invalid': () => 'Write the share as a percentage, for example 60 or 33.33.',
  'work-area.shares-add-up': () => 'The shares must add up to 100%.',
  'work-area.administration-stays': () =>
    'Project administration is a part of every project: it cannot be archived, nor its key changed.',
  'plan.file-empty': () => 'The file is empty. Download the template and fill it in.',
  'plan.file-no-spreadsheet': () =>
    'The file is no spreadsheet of a plan. Give the filled-in template (.xlsx) or the same as CSV.',
  'plan.file-too-large': (d) =>
    `The file is too large: at most ${d.limit ?? ''}, 5,000 rows and 100,000 cells.`,
  'plan.stale': () => 'The project has changed since the file was read. Read the file again.',
  'plan.nothing-to-import': () => 'There is nothing new in the file.',
  'plan.budget-not-draft': () => 'The project has no budget that waits for approval.',
  'plan-budget.stale': () => 'The draft budget has been changed elsewhere. Check the sums, then approve.',
  'plan.decided-in-future': () => 'The day of the decision can be today at the latest.',
  'plan.above-grant': (d) =>
    `The budget is above the grant and own share of the funding line ${d.line ?? ''}. Correct the budget.`,
  'month.not-next': (d) => `Months close in order: ${d.next ?? ''} comes next. Reload the page.`,
  'month.not-over': () => 'A month cannot be closed before it has ended.',
  'milestone.not-found': () => 'The milestone was not found.',
  'milestone.stale': () => 'Someone was faster: the milestone has been changed since you opened it.',
  'milestone.forecast-before-project': (d) =>
    `The forecast cannot be before the start of the project, ${d.projectStartsOn ?? ''}.`,
  'milestone.forecast-not-a-date': () => 'There is no such day. Write it as 31/12/2025.',
  'milestone.forecast-too-late': (d) =>
    `The forecast can be at most 24 months after the end of the period of use (${d.latest ?? ''}).`,
  'milestone.forecast-unchanged': () => 'The forecast is this day already.',
  'milestone.reason-required': () => 'Write why the forecast moves.',
  'milestone.reason-too-long': () => 'The reason can have at most 500 characters.',
  'milestone.state-not-reachable': () => 'The milestone cannot go to this state from where it is.',
  'milestone.already-accepted': () => 'The milestone is accepted and cannot be moved any more.',
  'milestone.cancelled': () => 'The milestone is cancelled and cannot be changed.',
  'milestone.accepted-in-future': () => 'The day of acceptance can be today at the latest.',
  'milestone.done-in-future': () => 'The day it was done can be today at the latest.',
  'milestone.evidence-missing': () => 'The evidence of the milestone has to be accepted first.',
  'milestone.accepter-marked-done': () => 'The person who marked it done cannot accept it.',
  'milestone.owner-unknown': () => 'The chosen owner cannot see this milestone. Choose somebody else.',
  'milestone.nothing-to-move': () =>
    'The milestone has neither a forecast nor a baseline to move. Give it a date.',
  'milestone.nothing-to-undo': () =>
    'The change cannot be undone any more: the milestone has been changed since.',
  'milestone.name-required': () => 'Write the name of the milestone in Finnish.',
  'milestone.weight-not-possible': (d) => `The weight is a whole number from zero to ${d.max ?? ''}.`,
  'milestone.percent-not-possible': () => 'The completion is a whole number from 0 to 100.',
  'milestone.baseline-not-possible': (d) =>
    `The day can be at the earliest the start of the project ${d.projectStartsOn ?? ''}, at the latest ${d.latest ?? ''}.`,
  'milestone.needs-decision': () => 'The plan is approved: weight and baseline change only by a decision.',
  'milestone.plan-not-approved': () => 'The plan is not approved yet: change weight and baseline directly.',
  'milestone.decision-changes-nothing': () =>
    'The decision changes nothing: weight and baseline are these already.',
  'milestone.decision-day': () =>
    'The day of the decision is a day of the calendar, today at the latest. Write it as 31.12.2024.',
  'milestone.work-area-elsewhere': () => 'The work area is not one of this project. Choose another.',
  'decision.reference-required': () =>
    'Write the reference of the decision, such as the meeting and its item.',
  'evidence.not-found': () => 'The evidence was not found.',
  'evidence.title-required': () => 'Write the title of the evidence.',
  'evidence.reference-required': () => 'Write where the document is: a case number or an address.',
  'evidence.decided': () =>
    'The state of the evidence does not allow this: it is decided or withdrawn already.',
  'evidence.decider-marked-done': () => 'Whoever marked the milestone done cannot decide on its evidence.',
  'text.reason-required': () => 'Write a reason.',
  'text.too-long': (d) => `The text can have at most ${d.max ?? ''} characters.`,
  'text.not-plain': () =>
    'The text has a character that nobody sees or that turns its direction, or a line break. Remove it.',
  'batch.not-found': () => 'The import was not found.',
  'batch.stale': () => 'The import has been changed elsewhere. Reload the page.',
  'batch.not-ready': () =>
    'The import cannot be made: the file is still being read, or the import has ended.',
  'batch.not-active': () => 'The import cannot be undone: it is not in force.',
  'batch.outdated': () => 'A month has been closed since the file was read. Read the file again.',
  'batch.preview-waiting': (d) =>
    `Another preview waits for a decision in this region: ${d.fileName ?? ''} (${d.by ?? ''}). Import or discard it first.`,
  'batch.refused-rows': (d) =>
    `The file has ${d.refused ?? ''} refused rows. Correct them, or import the good rows only.`,
  'batch.nothing-to-import': () => 'The file has no row that could be imported.',
  'batch.month-closed': (d) => `The import cannot be undone: the month ${d.month ?? ''} is closed.`,
  'batch.superseded': () =>
    'The import cannot be undone: a later import has changed its rows. Undo the later one first.',
  'batch.busy': () => 'Another file is being read for the region. Wait until it is done.',
  'cost-centre.in-use': (d) =>
    `Cost centre ${d.code ?? ''} is used by a project and cannot be marked as not ours.`,
  'ledger.file-empty': () => 'The file is empty.',
  'ledger.file-encoding': () => 'The file is not encoded in UTF-8. Save it as CSV UTF-8 and try again.',
  'ledger.file-not-text': () =>
    'The file is not text (for example a PDF, a picture or an Excel workbook). Give the CSV file of the ledger.',
  'ledger.file-too-large': (d) => `The file is too large: at most ${d.limit ?? ''}. Split it.`,
  'ledger.file-unreadable': (d) =>
    `The file cannot be read from row ${d.row ?? ''} on: a quotation mark stays open. Mend the row and try again.`,
  'ledger.shape-unknown': (d) => `The header of the file is not recognised. It lacks: ${d.missing ?? ''}.`,
  'access-token.not-found': () => 'The token was not found.',
  'access-token.stale': () => 'Someone was faster: the token has changed since you opened the page.',
  'access-token.name-taken': () => 'You already have a working token of this name. Give it another one.',
  'access-token.expires-in-past': () => 'The last day has to be tomorrow or later.',
  'access-token.expires-too-late': (d) => `A token can work for a year at most, until ${d.latest ?? ''}.`,
  'access-token.beyond-own-rights': () => 'A token can read only what you may read yourself.',
  'access-token.revoked': () => 'The token has been revoked already.',
  'comment.not-found': () => 'The comment was not found.',
  'comment.stale': () => 'The comment has changed since you opened it. Check the text and save again.',
  'comment.withdrawn': () => 'The comment has been withdrawn and can no longer be changed.',
  'comment.mention-unknown': () => 'Somebody you mention cannot see this. Take the mention out of the text.',
  'directory-group.not-found': () => 'The group was not found.',
  'directory-group.stale': () => 'Someone was faster: the row of the group has changed already.',
  'directory-group.exists': () => 'This group gives the same role there already.',
  'directory-group.scope-unknown': () => 'What the role is for was not found. Choose it from the list.',
  'command.reused': () => 'The request has been used already. Reload the page, then try again.',
  'command.not-found': () => 'The change was not found among your own changes.',
  'command.not-undoable': () => 'This change cannot be undone.',
  'command.already-undone': () => 'The change has already been undone.',
  'command.changed-since': () =>
    'The change can no longer be undone: the same field has been changed since. Change the value yourself.',
  internal: () => 'The server failed and nothing was changed. Try again.',
  unreachable: () => 'The server cannot be reached and nothing was changed. Try again.',
  waiting: () =>
    'Waiting for a connection to the server. The change is kept in this browser and is sent by itself when the connection is back.',
};
