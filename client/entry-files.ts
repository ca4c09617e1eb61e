import type { Plugin } from 'vite';

/**
 * Notes for every module that is loaded by itself in which file it stands. Vite's manifest forgets it where several were
 * put together into one.
 */
export const entryFiles = (): Plugin => ({
  name: 'entry-files',
  generateBundle(_options, bundle) {
    const root = `${import.meta.dirname}/`;
    const files: Record<string, string> = {};
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const id of chunk.moduleIds) {
        if (this.getModuleInfo(id)?.dynamicImporters.length) files[id.replace(root, '')] = chunk.fileName;
      }
    }
    this.emitFile({ type: 'asset', fileName: '.vite/entry-files.json', source: JSON.stringify(files) });
  },
});
