-- What people write is judged by one function in every table: `is_line_within` and `is_text_within`, under `<table>_plain_text`.
-- Milestones had one of their own that said the same, and comments had none.

ALTER TABLE milestone
  DROP CONSTRAINT milestone_names_plain,
  DROP CONSTRAINT milestone_name_length,
  DROP CONSTRAINT milestone_translation_length,
  ADD CONSTRAINT milestone_plain_text CHECK (
    is_line_within(name_fi, 200) AND is_line_within(name_sv, 200) AND is_line_within(name_en, 200));

ALTER TABLE evidence
  DROP CONSTRAINT evidence_words_plain,
  DROP CONSTRAINT evidence_words_length,
  ADD CONSTRAINT evidence_plain_text CHECK (is_line_within(title, 300) AND is_line_within(reference, 500));

ALTER TABLE baseline
  DROP CONSTRAINT baseline_reference_plain,
  DROP CONSTRAINT baseline_reference_length,
  ADD CONSTRAINT baseline_plain_text CHECK (is_line_within(decision_reference, 500));

ALTER TABLE comment
  DROP CONSTRAINT comment_text_length,
  ADD CONSTRAINT comment_text_said CHECK (text ~ '\S'),
  ADD CONSTRAINT comment_plain_text CHECK (is_text_within(text, 5000));

DROP FUNCTION is_plain_line;
