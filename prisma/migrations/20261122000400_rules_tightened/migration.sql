-- Rules that held for one side of a change only, or not at all.

-- What one row must be -------------------------------------------------------------------------------------------

ALTER TABLE funding_line
  ADD CONSTRAINT funding_line_administration CHECK (administration_basis_points BETWEEN 0 AND 10000);

ALTER TABLE budget_decision
  ADD CONSTRAINT budget_decision_reference CHECK (state <> 'approved' OR btrim(reference) <> '');

-- MODEL 14. Unknown people, as in imported histories, are not told apart.
ALTER TABLE milestone
  ADD CONSTRAINT milestone_accepted_by_another CHECK (state <> 'accepted' OR NOT evidence_required OR done_by_id <> accepted_by_id);

-- What many rows must be together: checked when the transaction ends ---------------------------------------------

-- A share that moves to another work area leaves one behind: both are added up.
CREATE OR REPLACE FUNCTION check_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE areas uuid[]; area uuid; total bigint;
BEGIN
  IF TG_TABLE_NAME = 'work_area' THEN areas := ARRAY[NEW.id];
  ELSIF TG_OP = 'DELETE' THEN areas := ARRAY[OLD.work_area_id];
  ELSIF TG_OP = 'INSERT' THEN areas := ARRAY[NEW.work_area_id];
  ELSE areas := ARRAY[OLD.work_area_id, NEW.work_area_id]; END IF;
  FOREACH area IN ARRAY areas LOOP
    CONTINUE WHEN NOT EXISTS (SELECT 1 FROM work_area WHERE id = area);
    SELECT coalesce(sum(basis_points), 0) INTO total FROM work_area_share WHERE work_area_id = area;
    IF total <> 10000 THEN
      RAISE EXCEPTION 'The shares of work area % add up to % instead of 10000', area, total
        USING ERRCODE = 'check_violation', CONSTRAINT = 'shares_add_up';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- The lock lets two transactions that end at once see each other's months. Also when a project's start moves.
CREATE FUNCTION assert_closings(closed_project uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE first text; last text; n bigint; begins text;
BEGIN
  SELECT to_char(starts_on, 'YYYY-MM') INTO begins FROM project WHERE id = closed_project FOR NO KEY UPDATE;
  SELECT min(month), max(month), count(*) INTO first, last, n FROM month_closing WHERE project_id = closed_project;
  IF n = 0 THEN RETURN; END IF;
  IF first <> begins OR n <> (substr(last, 1, 4)::int * 12 + substr(last, 6, 2)::int)
      - (substr(first, 1, 4)::int * 12 + substr(first, 6, 2)::int) + 1 THEN
    RAISE EXCEPTION 'The closed months of project % are not contiguous from its start %', closed_project, begins
      USING ERRCODE = 'check_violation', CONSTRAINT = 'closings_contiguous';
  END IF;
END $$;
CREATE OR REPLACE FUNCTION check_closings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM assert_closings(OLD.project_id); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM assert_closings(NEW.project_id); END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION check_start_of_closings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM assert_closings(NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER project_start_of_closings AFTER UPDATE OF starts_on ON project
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_start_of_closings();

-- The lock lets an approval and a lower grant that end at once see each other.
CREATE OR REPLACE FUNCTION assert_budget_within_grant(line uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE allowed bigint; planned bigint;
BEGIN
  PERFORM 1 FROM funding_line WHERE id = line FOR NO KEY UPDATE;
  SELECT budget_at_completion_cents INTO allowed FROM funding_line_current WHERE id = line;
  IF allowed IS NULL THEN RETURN; END IF;
  SELECT coalesce(sum(current_cents), 0) INTO planned FROM budget_month WHERE funding_line_id = line;
  IF planned > allowed THEN
    RAISE EXCEPTION 'The budget % of funding line % is above its grant and own share %', planned, line, allowed
      USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_within_grant';
  END IF;
END $$;

-- The cost centre as it is at the end, not as it was when it was written. The lock lets two that end at once see each other.
CREATE OR REPLACE FUNCTION check_cost_centre() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE centre cost_centre;
BEGIN
  SELECT * INTO centre FROM cost_centre WHERE id = NEW.id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM 1 FROM region WHERE code = centre.region_code FOR NO KEY UPDATE;
  IF EXISTS (SELECT 1 FROM cost_centre c WHERE c.region_code = centre.region_code AND c.code = centre.code AND c.id <> centre.id
      AND daterange(c.valid_from, c.valid_to, '[]') && daterange(centre.valid_from, centre.valid_to, '[]')) THEN
    RAISE EXCEPTION 'Cost centre % of region % is in use already for a part of that time', centre.code, centre.region_code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cost_centre_once';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE w.id = centre.work_area_id AND p.region_code = centre.region_code) THEN
    RAISE EXCEPTION 'Cost centre % is of another region than its work area', centre.code
      USING ERRCODE = 'check_violation', CONSTRAINT = 'cost_centre_region';
  END IF;
  RETURN NULL;
END $$;

-- The latest amendment by number is the one in force, so it cannot be an earlier decision (MODEL 2).
CREATE FUNCTION check_amendment_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM funding_line_amendment a WHERE a.funding_line_id = NEW.funding_line_id
      AND ((a.number < NEW.number AND a.decided_on > NEW.decided_on) OR (a.number > NEW.number AND a.decided_on < NEW.decided_on))) THEN
    RAISE EXCEPTION 'Amendment % of funding line % is not in the order of the decisions', NEW.number, NEW.funding_line_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'amendment_order';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER amendment_order AFTER INSERT ON funding_line_amendment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_amendment_order();

-- What is accepted and needs evidence has some that is accepted (MODEL 14).
CREATE FUNCTION assert_acceptance_evidence(of_milestone uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM milestone WHERE id = of_milestone AND state = 'accepted' AND evidence_required)
      AND NOT EXISTS (SELECT 1 FROM evidence WHERE milestone_id = of_milestone AND state = 'accepted') THEN
    RAISE EXCEPTION 'Milestone % is accepted without accepted evidence', of_milestone
      USING ERRCODE = 'check_violation', CONSTRAINT = 'acceptance_evidence';
  END IF;
END $$;
CREATE FUNCTION check_acceptance_of_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM assert_acceptance_evidence(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION check_acceptance_of_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM assert_acceptance_evidence(OLD.milestone_id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER milestone_acceptance_evidence AFTER INSERT OR UPDATE OF state, evidence_required ON milestone
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'accepted' AND NEW.evidence_required)
  EXECUTE FUNCTION check_acceptance_of_milestone();
CREATE CONSTRAINT TRIGGER evidence_of_acceptance AFTER UPDATE OR DELETE ON evidence
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.state = 'accepted') EXECUTE FUNCTION check_acceptance_of_evidence();

-- What belongs to one project ------------------------------------------------------------------------------------

CREATE FUNCTION check_decision_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT project_id FROM budget_decision WHERE id = NEW.budget_decision_id)
      <> (SELECT project_id FROM funding_line WHERE id = NEW.funding_line_id) THEN
    RAISE EXCEPTION 'Budget decision % and funding line % belong to different projects', NEW.budget_decision_id, NEW.funding_line_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'same_project';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER budget_delta_decision_project BEFORE INSERT OR UPDATE ON budget_delta
  FOR EACH ROW EXECUTE FUNCTION check_decision_project();

CREATE FUNCTION check_baseline_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT project_id FROM baseline WHERE id = NEW.baseline_id)
      <> (SELECT w.project_id FROM milestone m JOIN work_area w ON w.id = m.work_area_id WHERE m.id = NEW.milestone_id) THEN
    RAISE EXCEPTION 'Baseline % and milestone % belong to different projects', NEW.baseline_id, NEW.milestone_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'same_project';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER baseline_milestone_same_project BEFORE INSERT ON baseline_milestone
  FOR EACH ROW EXECUTE FUNCTION check_baseline_project();

-- Otherwise their money would have moved unseen.
CREATE FUNCTION refuse_other_project() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% % stays in its project', TG_TABLE_NAME, OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'stays_in_project';
END $$;
CREATE TRIGGER funding_line_stays BEFORE UPDATE OF project_id ON funding_line
  FOR EACH ROW WHEN (NEW.project_id <> OLD.project_id) EXECUTE FUNCTION refuse_other_project();
CREATE TRIGGER work_area_stays BEFORE UPDATE OF project_id ON work_area
  FOR EACH ROW WHEN (NEW.project_id <> OLD.project_id) EXECUTE FUNCTION refuse_other_project();
CREATE TRIGGER budget_decision_stays BEFORE UPDATE OF project_id ON budget_decision
  FOR EACH ROW WHEN (NEW.project_id <> OLD.project_id) EXECUTE FUNCTION refuse_other_project();

-- What stays as it was written -----------------------------------------------------------------------------------

-- The lock makes an approval and a line that come at once wait for each other.
CREATE OR REPLACE FUNCTION keep_budget_delta() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE decision_state text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT state INTO decision_state FROM budget_decision WHERE id = OLD.budget_decision_id FOR SHARE;
    IF decision_state <> 'draft' THEN
      RAISE EXCEPTION 'budget_delta is append-only once its decision is approved' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  SELECT state INTO decision_state FROM budget_decision WHERE id = NEW.budget_decision_id FOR SHARE;
  IF decision_state <> 'draft' THEN
    RAISE EXCEPTION 'Budget lines are added to a draft only' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
  END IF;
  RETURN NEW;
END $$;

-- Only the mark that a move was undone comes and goes.
CREATE FUNCTION keep_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'undone_by_command_id' = to_jsonb(OLD) - 'undone_by_command_id' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'milestone_move is append-only' USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER move_append_only BEFORE UPDATE ON milestone_move FOR EACH ROW EXECUTE FUNCTION keep_move();

-- Entries of an abandoned batch may be deleted: one that has counted is never abandoned, one abandoned never counts.
CREATE FUNCTION keep_batch_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Batch % cannot go from % to %', OLD.id, OLD.state, NEW.state
    USING ERRCODE = 'check_violation', CONSTRAINT = 'batch_state_order';
END $$;
CREATE TRIGGER batch_state_order BEFORE UPDATE OF state ON ledger_batch FOR EACH ROW
  WHEN ((OLD.state IN ('active', 'undone') AND NEW.state NOT IN ('active', 'undone'))
    OR (OLD.state = 'abandoned' AND NEW.state <> 'abandoned'))
  EXECUTE FUNCTION keep_batch_state();

-- TRUNCATE passes the triggers of rows by.
CREATE TRIGGER audit_not_truncated BEFORE TRUNCATE ON audit_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER amendment_not_truncated BEFORE TRUNCATE ON funding_line_amendment EXECUTE FUNCTION refuse_change();
CREATE TRIGGER baseline_not_truncated BEFORE TRUNCATE ON baseline EXECUTE FUNCTION refuse_change();
CREATE TRIGGER baseline_milestone_not_truncated BEFORE TRUNCATE ON baseline_milestone EXECUTE FUNCTION refuse_change();
CREATE TRIGGER budget_delta_not_truncated BEFORE TRUNCATE ON budget_delta EXECUTE FUNCTION refuse_change();
CREATE TRIGGER budget_decision_not_truncated BEFORE TRUNCATE ON budget_decision EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entry_not_truncated BEFORE TRUNCATE ON ledger_entry EXECUTE FUNCTION refuse_change();
CREATE TRIGGER milestone_not_truncated BEFORE TRUNCATE ON milestone EXECUTE FUNCTION refuse_change();
CREATE TRIGGER move_not_truncated BEFORE TRUNCATE ON milestone_move EXECUTE FUNCTION refuse_change();
