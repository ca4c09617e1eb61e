-- Every entry of a catalogue can be taken out of use: what has it keeps it, nothing new gets it.
ALTER TABLE "programme" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
ALTER TABLE "call" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
ALTER TABLE "cost_category" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
ALTER TABLE "target_group" ADD COLUMN "archived_at" TIMESTAMPTZ(3);
