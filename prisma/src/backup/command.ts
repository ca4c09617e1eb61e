import path from 'node:path';

/** What the commands take from the outside. */
export type CommandInput = { args: readonly string[]; env: NodeJS.ProcessEnv; cwd: string };

export type CommandPlace = { databaseUrl: string | null; dataDir: string };

export function placeOf({ env, cwd }: CommandInput): CommandPlace {
  return { databaseUrl: env.DATABASE_URL || null, dataDir: path.resolve(cwd, env.DATA_DIR || '.data') };
}

/** npm changes to the root of the repository and remembers where the person was when she named the file. */
export function fileOf({ args, env, cwd }: CommandInput, usage: string): string {
  const names = args.filter((argument) => argument !== '--');
  const [file] = names;
  if (!file || names.length > 1) throw new Error(`Name one file: ${usage}`);
  return path.resolve(env.INIT_CWD || cwd, file);
}

/** Prints one sentence, whatever happens. */
export async function runCommand(command: (input: CommandInput) => Promise<string>): Promise<void> {
  try {
    const sentence = await command({ args: process.argv.slice(2), env: process.env, cwd: process.cwd() });
    process.stdout.write(`${sentence}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
