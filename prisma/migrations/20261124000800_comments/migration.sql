-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "project_id" UUID,
    "work_area_id" UUID,
    "milestone_id" UUID,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "written_on" DATE NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_mention" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "mentioned_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateTable
CREATE TABLE "ledger_view" (
    "sequence" BIGSERIAL NOT NULL,
    "actor_id" UUID NOT NULL,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "on_date" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "work_area_ids" UUID[],

    CONSTRAINT "ledger_view_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "comment_project_id_idx" ON "comment"("project_id");

-- CreateIndex
CREATE INDEX "comment_work_area_id_idx" ON "comment"("work_area_id");

-- CreateIndex
CREATE INDEX "comment_milestone_id_idx" ON "comment"("milestone_id");

-- CreateIndex
CREATE INDEX "comment_mention_user_id_idx" ON "comment_mention"("user_id");

-- CreateIndex
CREATE INDEX "ledger_view_actor_id_sequence_idx" ON "ledger_view"("actor_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_region_code_sequence_idx" ON "audit_entry"("region_code", "sequence");

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE comment ADD CONSTRAINT comment_thing CHECK (num_nonnulls(project_id, work_area_id, milestone_id) = 1);
ALTER TABLE comment ADD CONSTRAINT comment_text_length CHECK (char_length(text) BETWEEN 1 AND 5000 AND text ~ '\S');
ALTER TABLE ledger_view ADD CONSTRAINT ledger_view_source CHECK (source IN ('page', 'csv', 'xlsx'));
ALTER TABLE ledger_view ADD CONSTRAINT ledger_view_rows CHECK (rows > 0);

-- A comment keeps its place, its author and its time, and once withdrawn it stays as it is.
CREATE FUNCTION keep_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL
    AND (to_jsonb(NEW) - '{text,edited_at,withdrawn_at,version}'::text[]) = (to_jsonb(OLD) - '{text,edited_at,withdrawn_at,version}'::text[])
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'A comment stays where and as it was written' USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_kept';
END $$;
CREATE TRIGGER comment_kept BEFORE UPDATE OR DELETE ON comment FOR EACH ROW EXECUTE FUNCTION keep_comment();
CREATE TRIGGER comment_not_truncated BEFORE TRUNCATE ON comment EXECUTE FUNCTION refuse_change();

-- A mention may be read and taken out of the text; it is never deleted, nor given to somebody else.
CREATE FUNCTION keep_mention() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.comment_id = OLD.comment_id AND NEW.user_id = OLD.user_id AND NEW.mentioned_at = OLD.mentioned_at
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'A mention stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'mention_kept';
END $$;
CREATE TRIGGER mention_kept BEFORE UPDATE OR DELETE ON comment_mention FOR EACH ROW EXECUTE FUNCTION keep_mention();
CREATE TRIGGER mention_not_truncated BEFORE TRUNCATE ON comment_mention EXECUTE FUNCTION refuse_change();

CREATE TRIGGER ledger_view_append_only BEFORE UPDATE OR DELETE ON ledger_view FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_view_not_truncated BEFORE TRUNCATE ON ledger_view EXECUTE FUNCTION refuse_change();
