import { expect, it } from 'vitest';
import { ACTIONS } from './actions.ts';
import { type Role, ROLES } from './roles.ts';

// A reviewer reads here what a change of the table changes.
it('the table of who may do what is this one', () => {
  const rows = Object.entries(ACTIONS).map(([action, allowed]) => {
    const marks = ROLES.map((role) => ((allowed as readonly Role[]).includes(role) ? role : '-'));
    return `${action}: ${marks.join(' ')}`;
  });
  expect(rows).toMatchInlineSnapshot(`
    [
      "reference:read: viewer steering lead manager controller admin",
      "reference:edit: - - - - - admin",
      "region:edit: - - - - - admin",
      "region:read: viewer steering lead manager controller admin",
      "project:read: viewer steering lead manager controller admin",
      "project:create: - - - manager - admin",
      "project:edit: - - - manager - -",
      "project:approve-plan: - - - manager - -",
      "project:archive: - - - manager - admin",
      "funding-line:edit: - - - manager controller -",
      "cost-centre:edit: - - - manager controller -",
      "burn:read: viewer steering lead manager controller admin",
      "milestone:read: viewer steering lead manager controller admin",
      "milestone:reschedule: - - lead manager - -",
      "milestone:set-done: - - lead manager - -",
      "milestone:accept: - - - manager controller -",
      "milestone:assign: - - lead manager - -",
      "milestone:edit: - - lead manager - -",
      "milestone:plan: - - - manager - -",
      "milestone:create: - - - manager - -",
      "milestone:cancel: - - - manager - -",
      "milestone:rebaseline: - - - manager - -",
      "evidence:submit: - - lead manager - -",
      "evidence:decide: - - - manager controller -",
      "work-area:create: - - - manager - -",
      "work-area:edit: - - - manager - -",
      "work-area:edit-texts: - - lead manager - -",
      "plan:import: - - - manager controller -",
      "budget:approve: - - - manager controller -",
      "month:close: - - - manager controller -",
      "ledger:read: - steering - manager controller admin",
      "ledger:import: - - - manager controller -",
      "ledger:undo: - - - manager controller -",
      "user:create: - - - - - admin",
      "access-token:create: viewer steering lead manager controller admin",
      "access-token:administer: - - - - - admin",
      "directory:administer: - - - - - admin",
      "directory:apply: - - - - - -",
      "person:read: - - - - - admin",
      "person:invite: - - - - - admin",
      "person:edit: - - - - - admin",
      "person:send-link: - - - - - admin",
      "person:revoke-link: - - - - - admin",
      "person:deactivate: - - - - - admin",
      "person:reactivate: - - - - - admin",
      "person:hand-over: - - - - - admin",
      "membership:add: - - - - - admin",
      "membership:end: - - - - - admin",
      "deputy:add: - - - - - admin",
      "deputy:end: - - - - - admin",
      "account:accept-invitation: viewer steering lead manager controller admin",
      "account:edit: viewer steering lead manager controller admin",
      "account:change-password: viewer steering lead manager controller admin",
      "account:end-sessions: viewer steering lead manager controller admin",
      "audit:read: - - - manager controller admin",
      "change:follow: viewer steering lead manager controller admin",
      "history:read: viewer steering lead manager controller admin",
      "ledger-view:read: - - - - controller admin",
      "comment:read: viewer steering lead manager controller admin",
      "comment:write: - steering lead manager controller admin",
    ]
  `);
});
