-- CreateTable
CREATE TABLE "access_token" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "actions" TEXT[],
    "region_codes" TEXT[],
    "project_ids" UUID[],
    "created_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "last_used_on" DATE,
    "revoked_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "access_token_prefix_key" ON "access_token"("prefix");

-- CreateIndex
CREATE INDEX "access_token_user_id_idx" ON "access_token"("user_id");

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: a token reads and nothing else, names what it reads, and ends within a year.
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_actions" CHECK (
    cardinality("actions") > 0 AND "actions" <@ ARRAY['burn:read', 'milestone:read', 'ledger:read']);
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_name" CHECK (char_length("name") BETWEEN 1 AND 100);
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_life" CHECK (
    "expires_on" > "created_on" AND "expires_on" <= "created_on" + 365);
-- A secret itself is never stored: what stands here is a SHA-256 in hexadecimal.
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_hash" CHECK ("secret_hash" ~ '^[0-9a-f]{64}$');
