-- Milestones: evidence that is taken back, decisions after the plan's approval, plain texts.

-- What one row must be -------------------------------------------------------------------------------------------

ALTER TABLE evidence DROP CONSTRAINT evidence_state;
ALTER TABLE evidence ADD CONSTRAINT evidence_state CHECK (state IN ('submitted', 'accepted', 'rejected', 'withdrawn'));

-- A decision may take a cancelled milestone out of the plan, and a decision may be taken back by another baseline.
ALTER TABLE baseline_milestone ALTER COLUMN baseline_on DROP NOT NULL;
ALTER TABLE baseline ADD COLUMN undoes_number INTEGER;

-- On one line, without what nobody sees: control characters, zero-width ones, those that turn the direction of a text.
CREATE FUNCTION is_plain_line(line text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT line !~ U&'[\0001-\001F\007F-\009F\00AD\061C\180E\200B-\200F\2028-\202E\2060-\206F\FEFF\FFF9-\FFFB]'
$$;
ALTER TABLE milestone
  ADD CONSTRAINT milestone_names_plain CHECK (is_plain_line(name_fi) AND is_plain_line(name_sv) AND is_plain_line(name_en)),
  ADD CONSTRAINT milestone_translation_length CHECK (char_length(name_sv) BETWEEN 1 AND 200 AND char_length(name_en) BETWEEN 1 AND 200);
ALTER TABLE evidence
  ADD CONSTRAINT evidence_words_plain CHECK (is_plain_line(title) AND is_plain_line(reference)),
  ADD CONSTRAINT evidence_words_length CHECK (char_length(title) BETWEEN 1 AND 300 AND char_length(reference) BETWEEN 1 AND 500);
ALTER TABLE baseline
  ADD CONSTRAINT baseline_reference_plain CHECK (is_plain_line(decision_reference)),
  ADD CONSTRAINT baseline_reference_length CHECK (char_length(decision_reference) BETWEEN 1 AND 500),
  ADD CONSTRAINT baseline_undoes_earlier CHECK (undoes_number < number);
ALTER TABLE baseline_milestone ADD CONSTRAINT baseline_weight CHECK (weight BETWEEN 0 AND 100000);

-- What many rows must be together: checked when the transaction ends ---------------------------------------------

-- After the plan's approval weight and baseline of what is in the plan are those of its latest numbered baseline (MODEL 12).
CREATE FUNCTION check_baseline_by_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE now milestone; decided record;
BEGIN
  SELECT * INTO now FROM milestone WHERE id = NEW.id;
  IF NOT EXISTS (SELECT 1 FROM work_area w JOIN project p ON p.id = w.project_id
      WHERE w.id = now.work_area_id AND p.plan_approved_on IS NOT NULL) THEN RETURN NULL; END IF;
  SELECT bm.baseline_on, bm.weight INTO decided FROM baseline_milestone bm JOIN baseline b ON b.id = bm.baseline_id
    WHERE bm.milestone_id = now.id ORDER BY b.number DESC LIMIT 1;
  IF NOT FOUND OR decided.baseline_on IS DISTINCT FROM now.baseline_on OR decided.weight <> now.weight THEN
    RAISE EXCEPTION 'Weight and baseline of milestone % change only by a decision', now.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'baseline_by_decision';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER milestone_baseline_by_decision AFTER UPDATE OF weight, baseline_on ON milestone
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW.baseline_on IS DISTINCT FROM OLD.baseline_on OR (NEW.weight <> OLD.weight AND NEW.baseline_on IS NOT NULL))
  EXECUTE FUNCTION check_baseline_by_decision();

-- A milestone stays in its project: its baselines and its money are there.
CREATE FUNCTION check_milestone_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT project_id FROM work_area WHERE id = OLD.work_area_id)
      <> (SELECT project_id FROM work_area WHERE id = NEW.work_area_id) THEN
    RAISE EXCEPTION 'Milestone % stays in its project', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'stays_in_project';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER milestone_stays BEFORE UPDATE OF work_area_id ON milestone
  FOR EACH ROW WHEN (NEW.work_area_id <> OLD.work_area_id) EXECUTE FUNCTION check_milestone_stays();
