-- What one row must be -------------------------------------------------------------------------------------------

ALTER TABLE region
  ADD CONSTRAINT region_code_form CHECK (code ~ '^\d{2}$'),
  ADD CONSTRAINT region_kind CHECK (kind IN ('welfare-region', 'city', 'autonomous-region'));

ALTER TABLE focus_area
  ADD CONSTRAINT focus_area_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT focus_area_code_form CHECK (code ~ '^[A-ZÅÄÖ]{2}$');

ALTER TABLE project
  ADD CONSTRAINT project_slug_form CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT project_name_length CHECK (char_length(name_fi) BETWEEN 1 AND 200),
  ADD CONSTRAINT project_approval_pair CHECK ((plan_approved_on IS NULL) = (plan_approval_reference IS NULL));

ALTER TABLE partner ADD CONSTRAINT partner_kind CHECK (kind IN ('city', 'hus', 'ngo', 'region', 'other'));

ALTER TABLE funding_line
  ADD CONSTRAINT funding_line_pillar CHECK (pillar BETWEEN 1 AND 4),
  ADD CONSTRAINT funding_line_bands CHECK (
    0 < amber_basis_points AND amber_basis_points < red_basis_points AND red_basis_points <= 10000
    AND quiet_basis_points BETWEEN 0 AND 10000);

ALTER TABLE funding_line_amendment
  ADD CONSTRAINT amendment_basis CHECK (basis IN ('exact', 'rounded', 'estimate', 'unknown')),
  ADD CONSTRAINT amendment_unknown_is_null CHECK ((basis = 'unknown') = (grant_cents IS NULL)),
  ADD CONSTRAINT amendment_amounts CHECK (coalesce(grant_cents, 0) >= 0 AND own_share_cents >= 0),
  ADD CONSTRAINT amendment_estimate_rounds CHECK (basis <> 'estimate' OR grant_cents % 1000000 = 0),
  ADD CONSTRAINT amendment_number CHECK (number >= 1);

ALTER TABLE cost_centre
  ADD CONSTRAINT cost_centre_code_form CHECK (code ~ '^[0-9A-Za-z._-]{1,20}$'),
  ADD CONSTRAINT cost_centre_validity CHECK (valid_to IS NULL OR valid_from <= valid_to);

ALTER TABLE account_mapping ADD CONSTRAINT account_mapping_range CHECK (account_from <= account_to);

ALTER TABLE work_area
  ADD CONSTRAINT work_area_investment CHECK (investment IN ('I1', 'I2', 'I3', 'I4')),
  ADD CONSTRAINT work_area_name_length CHECK (char_length(name_fi) BETWEEN 1 AND 200);

ALTER TABLE work_area_share ADD CONSTRAINT share_range CHECK (basis_points BETWEEN 1 AND 10000);

ALTER TABLE milestone
  ADD CONSTRAINT milestone_kind CHECK (kind IN ('milestone', 'target', 'monitoring-step')),
  ADD CONSTRAINT milestone_state CHECK (state IN ('planned', 'in-progress', 'done', 'accepted', 'cancelled')),
  ADD CONSTRAINT milestone_technique CHECK (technique IN ('zero-hundred', 'fifty-fifty', 'percent', 'level-of-effort')),
  ADD CONSTRAINT milestone_percent CHECK (percent IS NULL OR (technique = 'percent' AND percent BETWEEN 0 AND 100)),
  ADD CONSTRAINT milestone_weight CHECK (weight BETWEEN 0 AND 100000),
  ADD CONSTRAINT milestone_name_length CHECK (char_length(name_fi) BETWEEN 1 AND 200),
  ADD CONSTRAINT milestone_done_has_day CHECK (state NOT IN ('done', 'accepted') OR done_on IS NOT NULL),
  ADD CONSTRAINT milestone_accepted_has_day CHECK ((state = 'accepted') = (accepted_on IS NOT NULL));

ALTER TABLE milestone_move ADD CONSTRAINT move_reason_length CHECK (char_length(btrim(reason)) BETWEEN 1 AND 500);

ALTER TABLE evidence ADD CONSTRAINT evidence_state CHECK (state IN ('submitted', 'accepted', 'rejected'));

ALTER TABLE budget_decision
  ADD CONSTRAINT budget_decision_kind CHECK (kind IN ('original', 'reallocation')),
  ADD CONSTRAINT budget_decision_state CHECK (state IN ('draft', 'approved', 'rejected')),
  ADD CONSTRAINT budget_decision_approved CHECK (state <> 'approved' OR (reference IS NOT NULL AND decided_on IS NOT NULL));
CREATE UNIQUE INDEX budget_decision_one_original ON budget_decision (project_id) WHERE kind = 'original' AND state <> 'rejected';

ALTER TABLE budget_delta ADD CONSTRAINT budget_delta_month CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$');

ALTER TABLE commitment
  ADD CONSTRAINT commitment_month CHECK (expected_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT commitment_amounts CHECK (0 <= invoiced_cents AND invoiced_cents <= ordered_cents);

ALTER TABLE ledger_batch ADD CONSTRAINT batch_state CHECK (state IN ('preparing', 'ready', 'active', 'undone', 'abandoned'));
-- One delivery at a time for a region: two would compare themselves with the same earlier entries.
CREATE UNIQUE INDEX ledger_batch_one_open ON ledger_batch (region_code) WHERE state IN ('preparing', 'ready');

ALTER TABLE ledger_entry
  ADD CONSTRAINT entry_kind CHECK (kind IN ('voucher', 'pivot', 'adjustment')),
  ADD CONSTRAINT entry_month CHECK (posting_month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  ADD CONSTRAINT entry_superseded_pair CHECK ((superseded_by_batch_id IS NULL) = (superseded_at IS NULL)),
  ADD CONSTRAINT entry_category FOREIGN KEY (funding_line_id, category_key)
    REFERENCES funding_line_category (funding_line_id, category_key);

ALTER TABLE month_closing ADD CONSTRAINT closing_month CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$');

ALTER TABLE membership
  ADD CONSTRAINT membership_role CHECK (role IN ('viewer', 'steering', 'lead', 'manager', 'controller', 'admin')),
  ADD CONSTRAINT membership_validity CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  ADD CONSTRAINT membership_scope CHECK (
    num_nonnulls(region_code, project_id, work_area_id, focus_area_key) = CASE scope_kind WHEN 'everything' THEN 0 ELSE 1 END
    AND CASE scope_kind
      WHEN 'everything' THEN true
      WHEN 'region' THEN region_code IS NOT NULL
      WHEN 'project' THEN project_id IS NOT NULL
      WHEN 'work-area' THEN work_area_id IS NOT NULL
      WHEN 'focus-area' THEN focus_area_key IS NOT NULL
      ELSE false END);

ALTER TABLE app_user ADD CONSTRAINT user_language CHECK (language IN ('fi', 'sv', 'en'));

-- Views that say "current" and "live" once -----------------------------------------------------------------------

CREATE VIEW funding_line_current AS
SELECT DISTINCT ON (l.id)
  l.id, l.project_id, l.key, l.name_fi, l.name_sv, l.name_en, l.pillar, l.position, l.window_start, a.window_end,
  a.grant_cents, a.own_share_cents, a.grant_cents + a.own_share_cents AS budget_at_completion_cents, a.basis,
  a.number AS amendment_number, a.decided_on, a.decision_reference, a.source,
  l.amber_basis_points, l.red_basis_points, l.quiet_basis_points, l.administration_basis_points, l.version
FROM funding_line l JOIN funding_line_amendment a ON a.funding_line_id = l.id
ORDER BY l.id, a.number DESC;

CREATE VIEW budget_month AS
SELECT d.funding_line_id, d.work_area_id, d.category_key, d.month,
  sum(d.cents)::bigint AS current_cents,
  coalesce(sum(d.cents) FILTER (WHERE b.kind = 'original'), 0)::bigint AS original_cents
FROM budget_delta d JOIN budget_decision b ON b.id = d.budget_decision_id
WHERE b.state = 'approved'
GROUP BY 1, 2, 3, 4;

CREATE VIEW ledger_entry_live AS
SELECT e.*
FROM ledger_entry e
JOIN ledger_batch b ON b.id = e.batch_id AND b.state = 'active'
LEFT JOIN ledger_batch s ON s.id = e.superseded_by_batch_id
WHERE s.id IS NULL OR s.state <> 'active';

-- Empty exactly while the rollups equal the live entries (MODEL 5).
CREATE VIEW ledger_rollup_difference AS
SELECT funding_line_id, work_area_id, category_key, posting_month,
  coalesce(r.cents, 0) AS rollup_cents, coalesce(l.cents, 0)::bigint AS entry_cents,
  coalesce(r.entries, 0) AS rollup_entries, coalesce(l.entries, 0)::int AS entries
FROM ledger_rollup r
FULL JOIN (
  SELECT funding_line_id, work_area_id, category_key, posting_month, sum(cents) AS cents, count(*) AS entries
  FROM ledger_entry_live GROUP BY 1, 2, 3, 4
) l USING (funding_line_id, work_area_id, category_key, posting_month)
WHERE coalesce(r.cents, 0) <> coalesce(l.cents, 0) OR coalesce(r.entries, 0) <> coalesce(l.entries, 0);

-- What many rows must be together: checked when the transaction ends ---------------------------------------------

CREATE FUNCTION check_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE area uuid; total bigint;
BEGIN
  IF TG_TABLE_NAME = 'work_area' THEN area := NEW.id;
  ELSIF TG_OP = 'DELETE' THEN area := OLD.work_area_id;
  ELSE area := NEW.work_area_id; END IF;
  IF NOT EXISTS (SELECT 1 FROM work_area WHERE id = area) THEN RETURN NULL; END IF;
  SELECT coalesce(sum(basis_points), 0) INTO total FROM work_area_share WHERE work_area_id = area;
  IF total <> 10000 THEN
    RAISE EXCEPTION 'The shares of work area % add up to % instead of 10000', area, total
      USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER shares_add_up AFTER INSERT OR UPDATE OR DELETE ON work_area_share
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_shares();
CREATE CONSTRAINT TRIGGER work_area_has_shares AFTER INSERT ON work_area
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_shares();

CREATE FUNCTION assert_budget_within_grant(line uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE allowed bigint; planned bigint;
BEGIN
  SELECT budget_at_completion_cents INTO allowed FROM funding_line_current WHERE id = line;
  IF allowed IS NULL THEN RETURN; END IF;
  SELECT coalesce(sum(current_cents), 0) INTO planned FROM budget_month WHERE funding_line_id = line;
  IF planned > allowed THEN
    RAISE EXCEPTION 'The budget % of funding line % is above its grant and own share %', planned, line, allowed
      USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_within_grant';
  END IF;
END $$;

CREATE FUNCTION check_budget_of_amendment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM assert_budget_within_grant(NEW.funding_line_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER budget_within_grant AFTER INSERT ON funding_line_amendment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_budget_of_amendment();

-- A decision is checked as a whole, once, when it is approved; its deltas cannot change afterwards.
CREATE FUNCTION check_budget_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE line uuid; net numeric; last_closed text;
BEGIN
  IF NEW.state <> 'approved' THEN RETURN NULL; END IF;
  IF NEW.kind = 'reallocation' THEN
    SELECT max(month) INTO last_closed FROM month_closing WHERE project_id = NEW.project_id;
    IF EXISTS (SELECT 1 FROM budget_delta WHERE budget_decision_id = NEW.id AND month <= last_closed) THEN
      RAISE EXCEPTION 'Reallocation % touches a closed month (closed through %)', NEW.id, last_closed
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reallocation_open_months';
    END IF;
  END IF;
  FOR line, net IN SELECT funding_line_id, sum(cents) FROM budget_delta WHERE budget_decision_id = NEW.id GROUP BY 1 LOOP
    IF NEW.kind = 'reallocation' AND net <> 0 THEN
      RAISE EXCEPTION 'Reallocation % does not add up to zero on funding line % but to %', NEW.id, line, net
        USING ERRCODE = 'check_violation', CONSTRAINT = 'reallocation_net_zero';
    END IF;
    PERFORM assert_budget_within_grant(line);
  END LOOP;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER budget_decision_holds AFTER INSERT OR UPDATE ON budget_decision
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_budget_decision();

-- Money of one project never lands on another's work area or line.
CREATE FUNCTION check_same_project() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE of_line uuid; of_area uuid;
BEGIN
  SELECT project_id INTO of_line FROM funding_line WHERE id = NEW.funding_line_id;
  SELECT project_id INTO of_area FROM work_area WHERE id = NEW.work_area_id;
  IF of_line <> of_area THEN
    RAISE EXCEPTION 'Funding line % and work area % belong to different projects', NEW.funding_line_id, NEW.work_area_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'same_project';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER budget_delta_same_project BEFORE INSERT OR UPDATE ON budget_delta FOR EACH ROW EXECUTE FUNCTION check_same_project();
CREATE TRIGGER cost_centre_same_project BEFORE INSERT OR UPDATE ON cost_centre FOR EACH ROW EXECUTE FUNCTION check_same_project();
CREATE TRIGGER commitment_same_project BEFORE INSERT OR UPDATE ON commitment FOR EACH ROW EXECUTE FUNCTION check_same_project();

CREATE FUNCTION check_cost_centre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM cost_centre c WHERE c.region_code = NEW.region_code AND c.code = NEW.code AND c.id <> NEW.id
      AND daterange(c.valid_from, c.valid_to, '[]') && daterange(NEW.valid_from, NEW.valid_to, '[]')) THEN
    RAISE EXCEPTION 'Cost centre % of region % is in use already for a part of that time', NEW.code, NEW.region_code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cost_centre_once';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE w.id = NEW.work_area_id AND p.region_code = NEW.region_code) THEN
    RAISE EXCEPTION 'Cost centre % is of another region than its work area', NEW.code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cost_centre_region';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER cost_centre_once AFTER INSERT OR UPDATE ON cost_centre
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_cost_centre();

CREATE FUNCTION check_closings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed_project uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.project_id ELSE NEW.project_id END; first text; last text; n bigint; begins text;
BEGIN
  SELECT min(month), max(month), count(*) INTO first, last, n FROM month_closing WHERE project_id = closed_project;
  IF n = 0 THEN RETURN NULL; END IF;
  SELECT to_char(starts_on, 'YYYY-MM') INTO begins FROM project WHERE id = closed_project;
  IF first <> begins OR n <> (substr(last, 1, 4)::int * 12 + substr(last, 6, 2)::int)
      - (substr(first, 1, 4)::int * 12 + substr(first, 6, 2)::int) + 1 THEN
    RAISE EXCEPTION 'The closed months of project % are not contiguous from its start %', closed_project, begins
      USING ERRCODE = 'check_violation', CONSTRAINT = 'closings_contiguous';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER closings_contiguous AFTER INSERT OR UPDATE OR DELETE ON month_closing
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_closings();

CREATE FUNCTION check_window() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE line uuid := CASE TG_TABLE_NAME WHEN 'funding_line' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'funding_line_id')::uuid END;
BEGIN
  IF EXISTS (SELECT 1 FROM funding_line l JOIN funding_line_amendment a ON a.funding_line_id = l.id
      WHERE l.id = line AND a.window_end < l.window_start) THEN
    RAISE EXCEPTION 'The window of funding line % ends before it starts', line
      USING ERRCODE = 'check_violation', CONSTRAINT = 'window_order';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM funding_line_amendment WHERE funding_line_id = line) THEN
    RAISE EXCEPTION 'Funding line % has no grant decision', line
      USING ERRCODE = 'check_violation', CONSTRAINT = 'line_has_amendment';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER line_window AFTER INSERT OR UPDATE ON funding_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_window();
CREATE CONSTRAINT TRIGGER amendment_window AFTER INSERT ON funding_line_amendment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_window();

-- What stays as it was written -----------------------------------------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amendment_append_only BEFORE UPDATE OR DELETE ON funding_line_amendment FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER baseline_append_only BEFORE UPDATE OR DELETE ON baseline FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER baseline_milestone_append_only BEFORE UPDATE OR DELETE ON baseline_milestone FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER move_not_deleted BEFORE DELETE ON milestone_move FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER milestone_not_deleted BEFORE DELETE ON milestone FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION keep_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF (SELECT state FROM ledger_batch WHERE id = OLD.batch_id) = 'abandoned' THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - 'superseded_by_batch_id' - 'superseded_at' = to_jsonb(OLD) - 'superseded_by_batch_id' - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ledger_entry is append-only' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION keep_entry();

CREATE FUNCTION keep_budget_delta() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND (SELECT state FROM budget_decision WHERE id = OLD.budget_decision_id) <> 'draft' THEN
    RAISE EXCEPTION 'budget_delta is append-only once its decision is approved' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (SELECT state FROM budget_decision WHERE id = NEW.budget_decision_id) <> 'draft' THEN
    RAISE EXCEPTION 'Budget lines are added to a draft only' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER budget_delta_append_only BEFORE INSERT OR UPDATE OR DELETE ON budget_delta FOR EACH ROW EXECUTE FUNCTION keep_budget_delta();

CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'approved' THEN
    RAISE EXCEPTION 'An approved budget decision stays as it was approved' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER budget_decision_kept BEFORE UPDATE OR DELETE ON budget_decision FOR EACH ROW EXECUTE FUNCTION keep_decision();
