/** Generates Prisma's client from the schema, unless it is there and the schema is the same. */
export async function generatePrismaClient(): Promise<void> {
  // A program that does its work, or ends this process with its reason.
  await import('../prisma/src/dev/generate.ts');
}
