-- The last month that any project has closed dates every portfolio: found at once, however many projects there are.
CREATE INDEX "month_closing_month_idx" ON "month_closing"("month");
