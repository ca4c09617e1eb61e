import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Everything is loaded after this line, so that a second start finds it compiled.
enableCompileCache(path.join(import.meta.dirname, '..', '..', '.cache', 'compiled'));
const { run } = await import('./http/run.ts');
await run(process.env);
