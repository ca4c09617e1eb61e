-- What administrators keep: colours, the regions' own words, versions of catalogues ---------------------------------

ALTER TABLE "focus_area" ADD COLUMN "color" TEXT;
ALTER TABLE "programme" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "call" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "cost_category" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "target_group" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

CREATE TABLE "focus_area_synonym" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "focus_area_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "focus_area_synonym_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "focus_area_synonym_focus_area_key_idx" ON "focus_area_synonym"("focus_area_key");
ALTER TABLE "focus_area_synonym" ADD CONSTRAINT "focus_area_synonym_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "focus_area_synonym" ADD CONSTRAINT "focus_area_synonym_focus_area_key_fkey" FOREIGN KEY ("focus_area_key") REFERENCES "focus_area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX focus_area_synonym_once ON focus_area_synonym (region_code, focus_area_key, lower(text)) WHERE archived_at IS NULL;

-- The palette of the charts: each name is that of a colour token. A key of the first catalogue is its own colour.
UPDATE focus_area SET color = key WHERE key IN (
  'mental-health-and-substance-abuse', 'elderly-services', 'migrant-families', 'digital-services', 'recording-practices',
  'continuity-of-care', 'health-promotion', 'access-to-care', 'children-youth-and-families',
  'counselling-and-client-guidance', 'reception-services', 'disability-services', 'family-carers');
ALTER TABLE focus_area ADD CONSTRAINT focus_area_color CHECK (color IN (
  'mental-health-and-substance-abuse', 'elderly-services', 'migrant-families', 'digital-services', 'recording-practices',
  'continuity-of-care', 'health-promotion', 'access-to-care', 'children-youth-and-families',
  'counselling-and-client-guidance', 'reception-services', 'disability-services', 'family-carers'));

ALTER TABLE programme ADD CONSTRAINT programme_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 60);
ALTER TABLE call ADD CONSTRAINT call_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 60);
ALTER TABLE cost_category ADD CONSTRAINT cost_category_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 60);
ALTER TABLE target_group ADD CONSTRAINT target_group_key_form CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 60);

ALTER TABLE region
  ADD CONSTRAINT region_web_addresses CHECK (
    coalesce(website, 'https://x') ~* '^https?://[^[:space:]/?#@\\]+([/?#][^[:space:]]*)?$'
    AND coalesce(decision_portal, 'https://x') ~* '^https?://[^[:space:]/?#@\\]+([/?#][^[:space:]]*)?$'),
  ADD CONSTRAINT region_population CHECK (population BETWEEN 1 AND 10000000),
  ADD CONSTRAINT region_population_pair CHECK ((population IS NULL) = (population_on IS NULL));

-- What may stand in a text: no character that nobody sees or that turns the direction of what follows ----------------

-- The same characters as `hasForbiddenCharacter` of shared/src/values/plain-text.ts; a tab and line breaks are not among them.
CREATE FUNCTION has_forbidden_character(value text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]'
$$;

CREATE FUNCTION is_text_within(value text, longest integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (longest = 0 OR char_length(value) BETWEEN 1 AND longest) AND NOT public.has_forbidden_character(value)
$$;

CREATE FUNCTION is_line_within(value text, longest integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value !~ '[\t\n\r]' AND public.is_text_within(value, longest)
$$;

-- One constraint per table, over all its columns that people write: `<table>_plain_text`. 0: their length is another rule's.
DO $$
DECLARE
  named CONSTANT text := 'name_fi:200 name_sv:200 name_en:200';
  unbounded CONSTANT text := 'name_fi:0 name_sv:0 name_en:0';
  texts CONSTANT text[][] := ARRAY[
    ['app_user', 'name:200 email:320', ''],
    ['budget_decision', 'reference:200', 'reason:2000'],
    ['call', named || ' source:500', ''],
    ['collaborative_area', named, ''],
    ['commitment', 'title:200', ''],
    ['cost_category', named, ''],
    ['focus_area', named, ''],
    ['focus_area_synonym', 'text:200', ''],
    ['funding_line', unbounded, ''],
    ['funding_line_amendment', 'decision_reference:0 source:0', 'note:0'],
    ['milestone_move', '', 'reason:0'],
    ['partner', unbounded || ' business_id:0', ''],
    ['programme', named, ''],
    ['project', unbounded || ' plan_approval_reference:0 source:0', 'summary_fi:0 summary_sv:0 summary_en:0'],
    ['region', named || ' short_name_fi:200 short_name_sv:200 short_name_en:200 brand:200 website:500 decision_portal:500', ''],
    ['target_group', named, ''],
    ['work_area', named, '']];
  conditions text;
BEGIN
  FOR i IN 1 .. array_length(texts, 1) LOOP
    SELECT string_agg(condition, ' AND ') INTO conditions FROM (
      SELECT format('is_line_within(%I, %s)', split_part(c, ':', 1), split_part(c, ':', 2)) AS condition
        FROM unnest(string_to_array(nullif(texts[i][2], ''), ' ')) AS c
      UNION ALL
      SELECT format('is_text_within(%I, %s)', split_part(c, ':', 1), split_part(c, ':', 2))
        FROM unnest(string_to_array(nullif(texts[i][3], ''), ' ')) AS c) AS each_column;
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (%s)', texts[i][1], texts[i][1] || '_plain_text', conditions);
  END LOOP;
END $$;
