
-- CreateTable
CREATE TABLE "audit_entry" (
    "sequence" BIGSERIAL NOT NULL,
    "command_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "on_date" DATE NOT NULL,
    "noun" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "version" INTEGER,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "region_code" TEXT,
    "project_id" UUID,
    "work_area_id" UUID,
    "focus_area_keys" TEXT[],
    "undoes_command_id" UUID,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "budget_decision" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "reference" TEXT,
    "reason" TEXT,
    "decided_on" DATE,
    "decided_by_id" UUID,
    "proposed_by_id" UUID,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "budget_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "budget_delta" (
    "id" BIGSERIAL NOT NULL,
    "budget_decision_id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "month" TEXT,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "budget_delta_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment" (
    "id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "ordered_cents" BIGINT NOT NULL,
    "invoiced_cents" BIGINT NOT NULL DEFAULT 0,
    "expected_month" TEXT NOT NULL,
    "ordered_on" DATE NOT NULL,
    "closed_on" DATE,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_centre" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "work_area_id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "cost_centre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_centre_mark" (
    "region_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "marked_by_id" UUID,
    "marked_on" DATE NOT NULL,

    CONSTRAINT "cost_centre_mark_pkey" PRIMARY KEY ("region_code","code")
);

-- CreateTable
CREATE TABLE "account_mapping" (
    "region_code" TEXT NOT NULL,
    "account_from" INTEGER NOT NULL,
    "account_to" INTEGER NOT NULL,
    "category_key" TEXT NOT NULL,

    CONSTRAINT "account_mapping_pkey" PRIMARY KEY ("region_code","account_from","account_to")
);

-- CreateTable
CREATE TABLE "focus_area" (
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "focus_area_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "target_group" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,

    CONSTRAINT "target_group_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "funding_line" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "pillar" INTEGER,
    "window_start" DATE NOT NULL,
    "amber_basis_points" INTEGER NOT NULL DEFAULT 1000,
    "red_basis_points" INTEGER NOT NULL DEFAULT 2000,
    "quiet_basis_points" INTEGER NOT NULL DEFAULT 1500,
    "administration_basis_points" INTEGER,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "funding_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_line_amendment" (
    "id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "decided_on" DATE,
    "decision_reference" TEXT,
    "basis" TEXT NOT NULL,
    "grant_cents" BIGINT,
    "own_share_cents" BIGINT NOT NULL DEFAULT 0,
    "window_end" DATE NOT NULL,
    "source" TEXT,
    "note" TEXT,

    CONSTRAINT "funding_line_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cost_category" (
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "personal" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "cost_category_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "funding_line_category" (
    "funding_line_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "funding_line_category_pkey" PRIMARY KEY ("funding_line_id","category_key")
);

-- CreateTable
CREATE TABLE "ledger_batch" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'preparing',
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "rows_read" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER,
    "report" JSONB,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_on" DATE NOT NULL,
    "activated_at" TIMESTAMPTZ(3),
    "activated_on" DATE,
    "undone_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ledger_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" BIGSERIAL NOT NULL,
    "batch_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "region_code" TEXT NOT NULL,
    "accounting_unit" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "voucher" TEXT NOT NULL,
    "account" INTEGER NOT NULL,
    "account_name" TEXT,
    "cost_centre_code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'voucher',
    "cost_centre_id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "booked_on" DATE NOT NULL,
    "posting_month" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,
    "text" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_by_batch_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_batch_delta" (
    "batch_id" UUID NOT NULL,
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "posting_month" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "ledger_batch_delta_pkey" PRIMARY KEY ("batch_id","funding_line_id","work_area_id","category_key","posting_month")
);

-- CreateTable
CREATE TABLE "ledger_rollup" (
    "funding_line_id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "category_key" TEXT NOT NULL,
    "posting_month" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "ledger_rollup_pkey" PRIMARY KEY ("funding_line_id","work_area_id","category_key","posting_month")
);

-- CreateTable
CREATE TABLE "month_closing" (
    "project_id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_on" DATE NOT NULL,

    CONSTRAINT "month_closing_pkey" PRIMARY KEY ("project_id","month")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "scope_kind" TEXT NOT NULL,
    "region_code" TEXT,
    "project_id" UUID,
    "work_area_id" UUID,
    "focus_area_key" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "work_area_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "weight" INTEGER NOT NULL,
    "technique" TEXT NOT NULL DEFAULT 'zero-hundred',
    "percent" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "baseline_on" DATE,
    "forecast_on" DATE,
    "done_on" DATE,
    "done_by_id" UUID,
    "accepted_on" DATE,
    "accepted_by_id" UUID,
    "owner_id" UUID,
    "evidence_required" BOOLEAN NOT NULL DEFAULT false,
    "added_on" DATE NOT NULL,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone_move" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "from_on" DATE,
    "to_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "moved_by_id" UUID,
    "moved_on" DATE NOT NULL,
    "command_id" UUID NOT NULL,
    "undone_by_command_id" UUID,

    CONSTRAINT "milestone_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'submitted',
    "added_by_id" UUID,
    "added_on" DATE NOT NULL,
    "decided_by_id" UUID,
    "decided_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "decided_on" DATE NOT NULL,
    "decision_reference" TEXT NOT NULL,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline_milestone" (
    "baseline_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "baseline_on" DATE NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "baseline_milestone_pkey" PRIMARY KEY ("baseline_id","milestone_id")
);

-- CreateTable
CREATE TABLE "programme" (
    "key" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "call" (
    "key" TEXT NOT NULL,
    "programme_key" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "decided_on" DATE,
    "source" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "call_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "call_key" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "summary_fi" TEXT,
    "summary_sv" TEXT,
    "summary_en" TEXT,
    "starts_on" DATE NOT NULL,
    "plan_approved_on" DATE,
    "plan_approval_reference" TEXT,
    "synthetic" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "business_id" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collaborative_area" (
    "code" INTEGER NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "collaborative_area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_name_fi" TEXT NOT NULL,
    "short_name_sv" TEXT NOT NULL,
    "short_name_en" TEXT NOT NULL,
    "brand" TEXT,
    "website" TEXT,
    "decision_portal" TEXT,
    "bilingual" BOOLEAN NOT NULL,
    "population" INTEGER,
    "population_on" DATE,
    "tile_row" INTEGER,
    "tile_column" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "keeps_personal_texts" BOOLEAN NOT NULL DEFAULT false,
    "collaborative_area_code" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "language" TEXT NOT NULL DEFAULT 'fi',
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_area" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name_fi" TEXT NOT NULL,
    "name_sv" TEXT,
    "name_en" TEXT,
    "lead_id" UUID,
    "partner_id" UUID,
    "investment" TEXT,
    "position" INTEGER NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "work_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "work_area_share" (
    "work_area_id" UUID NOT NULL,
    "focus_area_key" TEXT NOT NULL,
    "basis_points" INTEGER NOT NULL,

    CONSTRAINT "work_area_share_pkey" PRIMARY KEY ("work_area_id","focus_area_key")
);

-- CreateTable
CREATE TABLE "work_area_target_group" (
    "work_area_id" UUID NOT NULL,
    "target_group_key" TEXT NOT NULL,

    CONSTRAINT "work_area_target_group_pkey" PRIMARY KEY ("work_area_id","target_group_key")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_command_id_key" ON "audit_entry"("command_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_undoes_command_id_key" ON "audit_entry"("undoes_command_id");

-- CreateIndex
CREATE INDEX "audit_entry_noun_entity_id_sequence_idx" ON "audit_entry"("noun", "entity_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_project_id_sequence_idx" ON "audit_entry"("project_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_sequence_idx" ON "audit_entry"("actor_id", "sequence");

-- CreateIndex
CREATE INDEX "budget_decision_project_id_idx" ON "budget_decision"("project_id");

-- CreateIndex
CREATE INDEX "budget_delta_work_area_id_funding_line_id_month_idx" ON "budget_delta"("work_area_id", "funding_line_id", "month");

-- CreateIndex
CREATE INDEX "budget_delta_budget_decision_id_idx" ON "budget_delta"("budget_decision_id");

-- CreateIndex
CREATE INDEX "commitment_work_area_id_idx" ON "commitment"("work_area_id");

-- CreateIndex
CREATE INDEX "cost_centre_region_code_code_idx" ON "cost_centre"("region_code", "code");

-- CreateIndex
CREATE UNIQUE INDEX "focus_area_code_key" ON "focus_area"("code");

-- CreateIndex
CREATE UNIQUE INDEX "focus_area_position_key" ON "focus_area"("position");

-- CreateIndex
CREATE UNIQUE INDEX "funding_line_project_id_key_key" ON "funding_line"("project_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "funding_line_amendment_funding_line_id_number_key" ON "funding_line_amendment"("funding_line_id", "number");

-- CreateIndex
CREATE INDEX "ledger_batch_region_code_state_idx" ON "ledger_batch"("region_code", "state");

-- CreateIndex
CREATE INDEX "ledger_entry_region_code_accounting_unit_fiscal_year_vouche_idx" ON "ledger_entry"("region_code", "accounting_unit", "fiscal_year", "voucher");

-- CreateIndex
CREATE INDEX "ledger_entry_work_area_id_posting_month_idx" ON "ledger_entry"("work_area_id", "posting_month");

-- CreateIndex
CREATE INDEX "ledger_entry_superseded_by_batch_id_idx" ON "ledger_entry"("superseded_by_batch_id");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_batch_id_row_number_key" ON "ledger_entry"("batch_id", "row_number");

-- CreateIndex
CREATE INDEX "ledger_rollup_work_area_id_posting_month_idx" ON "ledger_rollup"("work_area_id", "posting_month");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "milestone_work_area_id_idx" ON "milestone"("work_area_id");

-- CreateIndex
CREATE INDEX "milestone_owner_id_idx" ON "milestone"("owner_id");

-- CreateIndex
CREATE INDEX "milestone_forecast_on_idx" ON "milestone"("forecast_on");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_move_command_id_key" ON "milestone_move"("command_id");

-- CreateIndex
CREATE INDEX "milestone_move_milestone_id_idx" ON "milestone_move"("milestone_id");

-- CreateIndex
CREATE INDEX "evidence_milestone_id_idx" ON "evidence"("milestone_id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_project_id_number_key" ON "baseline"("project_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "project_slug_key" ON "project"("slug");

-- CreateIndex
CREATE INDEX "project_region_code_idx" ON "project"("region_code");

-- CreateIndex
CREATE INDEX "project_call_key_idx" ON "project"("call_key");

-- CreateIndex
CREATE INDEX "partner_project_id_idx" ON "partner"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "work_area_project_id_key_key" ON "work_area"("project_id", "key");

-- CreateIndex
CREATE INDEX "work_area_share_focus_area_key_idx" ON "work_area_share"("focus_area_key");

-- AddForeignKey
ALTER TABLE "budget_decision" ADD CONSTRAINT "budget_decision_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_delta" ADD CONSTRAINT "budget_delta_budget_decision_id_fkey" FOREIGN KEY ("budget_decision_id") REFERENCES "budget_decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_delta" ADD CONSTRAINT "budget_delta_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_delta" ADD CONSTRAINT "budget_delta_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "budget_delta" ADD CONSTRAINT "budget_delta_funding_line_id_category_key_fkey" FOREIGN KEY ("funding_line_id", "category_key") REFERENCES "funding_line_category"("funding_line_id", "category_key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment" ADD CONSTRAINT "commitment_funding_line_id_category_key_fkey" FOREIGN KEY ("funding_line_id", "category_key") REFERENCES "funding_line_category"("funding_line_id", "category_key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_centre" ADD CONSTRAINT "cost_centre_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_centre" ADD CONSTRAINT "cost_centre_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_centre" ADD CONSTRAINT "cost_centre_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cost_centre_mark" ADD CONSTRAINT "cost_centre_mark_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_mapping" ADD CONSTRAINT "account_mapping_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_mapping" ADD CONSTRAINT "account_mapping_category_key_fkey" FOREIGN KEY ("category_key") REFERENCES "cost_category"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_line" ADD CONSTRAINT "funding_line_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_line_amendment" ADD CONSTRAINT "funding_line_amendment_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_line_category" ADD CONSTRAINT "funding_line_category_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_line_category" ADD CONSTRAINT "funding_line_category_category_key_fkey" FOREIGN KEY ("category_key") REFERENCES "cost_category"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_batch" ADD CONSTRAINT "ledger_batch_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "ledger_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_superseded_by_batch_id_fkey" FOREIGN KEY ("superseded_by_batch_id") REFERENCES "ledger_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_cost_centre_id_fkey" FOREIGN KEY ("cost_centre_id") REFERENCES "cost_centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_batch_delta" ADD CONSTRAINT "ledger_batch_delta_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "ledger_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rollup" ADD CONSTRAINT "ledger_rollup_funding_line_id_fkey" FOREIGN KEY ("funding_line_id") REFERENCES "funding_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rollup" ADD CONSTRAINT "ledger_rollup_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_rollup" ADD CONSTRAINT "ledger_rollup_funding_line_id_category_key_fkey" FOREIGN KEY ("funding_line_id", "category_key") REFERENCES "funding_line_category"("funding_line_id", "category_key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_closing" ADD CONSTRAINT "month_closing_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_focus_area_key_fkey" FOREIGN KEY ("focus_area_key") REFERENCES "focus_area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_move" ADD CONSTRAINT "milestone_move_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_move" ADD CONSTRAINT "milestone_move_moved_by_id_fkey" FOREIGN KEY ("moved_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_milestone" ADD CONSTRAINT "baseline_milestone_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "baseline"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_milestone" ADD CONSTRAINT "baseline_milestone_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call" ADD CONSTRAINT "call_programme_key_fkey" FOREIGN KEY ("programme_key") REFERENCES "programme"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_call_key_fkey" FOREIGN KEY ("call_key") REFERENCES "call"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner" ADD CONSTRAINT "partner_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region" ADD CONSTRAINT "region_collaborative_area_code_fkey" FOREIGN KEY ("collaborative_area_code") REFERENCES "collaborative_area"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area" ADD CONSTRAINT "work_area_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area" ADD CONSTRAINT "work_area_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area" ADD CONSTRAINT "work_area_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area_share" ADD CONSTRAINT "work_area_share_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area_share" ADD CONSTRAINT "work_area_share_focus_area_key_fkey" FOREIGN KEY ("focus_area_key") REFERENCES "focus_area"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area_target_group" ADD CONSTRAINT "work_area_target_group_work_area_id_fkey" FOREIGN KEY ("work_area_id") REFERENCES "work_area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_area_target_group" ADD CONSTRAINT "work_area_target_group_target_group_key_fkey" FOREIGN KEY ("target_group_key") REFERENCES "target_group"("key") ON DELETE RESTRICT ON UPDATE CASCADE;


