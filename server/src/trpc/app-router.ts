import { accessTokenRouter } from '../features/access-tokens/access-token-router.ts';
import { accountRouter } from '../features/account/account-router.ts';
import { auditRouter } from '../features/audit/audit-router.ts';
import { commentRouter } from '../features/comments/comment-router.ts';
import { directoryRouter } from '../features/directory/directory-router.ts';
import { historyRouter } from '../features/history/history-router.ts';
import { costCentreRouter } from '../features/funding/cost-centre-router.ts';
import { focusAreaRouter } from '../features/focus-areas/focus-area-router.ts';
import { fundingLineRouter } from '../features/funding/funding-line-router.ts';
import { inboxRouter } from '../features/inbox/inbox-router.ts';
import { ledgerViewRouter } from '../features/ledger-views/ledger-view-router.ts';
import { ledgerRouter } from '../features/ledger/ledger-router.ts';
import { liveRouter } from '../features/live/live-router.ts';
import { monthRouter } from '../features/closings/month-router.ts';
import { planRouter } from '../features/plan/plan-router.ts';
import { milestoneRouter } from '../features/milestones/milestone-router.ts';
import { deputyRouter } from '../features/people/deputy-router.ts';
import { invitationRouter } from '../features/people/invitation-router.ts';
import { membershipRouter } from '../features/people/membership-router.ts';
import { peopleRouter } from '../features/people/people-router.ts';
import { partnerRouter } from '../features/projects/partner-router.ts';
import { personRouter } from '../features/people/person-router.ts';
import { projectRouter } from '../features/projects/project-router.ts';
import { referenceRouter } from '../features/reference/reference-router.ts';
import { regionRouter } from '../features/regions/region-router.ts';
import { sessionRouter } from '../features/session/session-router.ts';
import { workAreaRouter } from '../features/work-areas/work-area-router.ts';
import { router } from './procedure.ts';
import { undos } from './undos.ts';

export const appRouter = router({
  accessToken: accessTokenRouter,
  account: accountRouter,
  audit: auditRouter,
  comment: commentRouter,
  directory: directoryRouter,
  history: historyRouter(undos),
  costCentre: costCentreRouter,
  focusArea: focusAreaRouter,
  fundingLine: fundingLineRouter,
  inbox: inboxRouter,
  ledger: ledgerRouter,
  live: liveRouter,
  ledgerView: ledgerViewRouter,
  deputy: deputyRouter,
  invitation: invitationRouter,
  membership: membershipRouter,
  milestone: milestoneRouter,
  partner: partnerRouter,
  month: monthRouter,
  people: peopleRouter,
  plan: planRouter,
  person: personRouter,
  project: projectRouter,
  reference: referenceRouter,
  region: regionRouter,
  session: sessionRouter,
  workArea: workAreaRouter,
});

export type AppRouter = typeof appRouter;
