-- What a form may write of a project, its partners, its funding lines and its cost centres.

ALTER TABLE "partner" ADD COLUMN "archived_at" TIMESTAMPTZ(3);

-- A year that nobody means is a slip of the hand.
CREATE FUNCTION is_likely_day(day date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT day BETWEEN '2000-01-01' AND '2099-12-31'
$$;

-- Seven digits and a check digit; a sum that leaves 1 is never given.
CREATE FUNCTION is_business_id(id text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT id ~ '^\d{7}-\d$' AND (11 - (
    SELECT sum(weight * substr(id, place::int, 1)::int)
    FROM unnest(ARRAY[7, 9, 10, 5, 8, 4, 2]) WITH ORDINALITY AS digit (weight, place)) % 11) % 11 = right(id, 1)::int
$$;

ALTER TABLE project
  ADD CONSTRAINT project_slug_length CHECK (char_length(slug) <= 80),
  -- The address of the form that makes a project.
  ADD CONSTRAINT project_slug_free CHECK (slug <> 'new'),
  ADD CONSTRAINT project_start_likely CHECK (is_likely_day(starts_on)),
  ADD CONSTRAINT project_approval_likely CHECK (is_likely_day(plan_approved_on)),
  ADD CONSTRAINT project_text_lengths CHECK (
    coalesce(char_length(name_sv) BETWEEN 1 AND 200, true) AND coalesce(char_length(name_en) BETWEEN 1 AND 200, true)
    AND greatest(char_length(summary_fi), char_length(summary_sv), char_length(summary_en)) <= 4000
    AND char_length(source) <= 500 AND char_length(plan_approval_reference) <= 200);

ALTER TABLE partner
  ADD CONSTRAINT partner_business_id CHECK (is_business_id(business_id)),
  ADD CONSTRAINT partner_name_length CHECK (char_length(name_fi) BETWEEN 1 AND 200
    AND coalesce(char_length(name_sv) BETWEEN 1 AND 200, true) AND coalesce(char_length(name_en) BETWEEN 1 AND 200, true));
CREATE UNIQUE INDEX partner_once ON partner (project_id, business_id) WHERE archived_at IS NULL;

ALTER TABLE funding_line
  ADD CONSTRAINT funding_line_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 80
    -- Words of the address.
    AND key NOT IN ('all', 'month')),
  ADD CONSTRAINT funding_line_name_length CHECK (char_length(name_fi) BETWEEN 1 AND 200
    AND coalesce(char_length(name_sv) BETWEEN 1 AND 200, true) AND coalesce(char_length(name_en) BETWEEN 1 AND 200, true)),
  ADD CONSTRAINT funding_line_start_likely CHECK (is_likely_day(window_start));

ALTER TABLE funding_line_amendment
  ADD CONSTRAINT amendment_days_likely CHECK (is_likely_day(window_end) AND coalesce(is_likely_day(decided_on), true)),
  ADD CONSTRAINT amendment_most CHECK (coalesce(grant_cents, 0) <= 1000000000000 AND own_share_cents <= 1000000000000),
  ADD CONSTRAINT amendment_text_lengths CHECK (
    char_length(decision_reference) <= 200 AND char_length(source) <= 500 AND char_length(note) <= 1000);

ALTER TABLE cost_centre
  ADD CONSTRAINT cost_centre_days_likely CHECK (is_likely_day(valid_from) AND coalesce(is_likely_day(valid_to), true));
