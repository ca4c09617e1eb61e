import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { entryFiles } from './entry-files.ts';
import { isReachedFrom } from './reachable-modules.ts';

const REGION_PAGE = '/client/src/pages/region-page.tsx';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), entryFiles()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
    // Modern browsers only: they preload modules by themselves, so the shim would be dead weight in the first load.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // tRPC does not say so itself: its sockets and streams would come along though nobody asks for them.
      treeshake: { moduleSideEffects: [{ test: /[\\/]node_modules[\\/]@trpc[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            // Libraries change seldom, pages often: apart, a new version of the product keeps the libraries in the cache.
            {
              name: 'frame',
              test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]|[\\/]texts[\\/]plural/,
              priority: 3,
            },
            // What speaks to the server follows the first screen (late-link); tRPC's own index would bring it along.
            {
              name: 'http-link',
              test: /[\\/]@trpc[\\/]client[\\/]dist[\\/]http/,
              includeDependenciesRecursively: false,
              priority: 3,
            },
            // All that the first screen runs, in one file: pages that share parts of it would else cut it in pieces.
            { name: 'start', tags: ['$initial'], priority: 2 },
            // Every page of a region, a project or a work area runs most of what the region's page runs: one file comes
            // sooner than thirty, and holds nothing that the region's page could show without.
            {
              debugName: 'scope',
              name: (id, modules) =>
                isReachedFrom(REGION_PAGE, id, (of) => modules.getModuleInfo(of)?.importers ?? [])
                  ? 'scope'
                  : null,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            {
              name: 'ui',
              test: /[\\/]client[\\/]src[\\/](?:ui|lib)[\\/]|[\\/]shared[\\/]src[\\/]/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
            { name: 'drawing', test: /[\\/]burn-chart-drawing/, priority: -1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    host: '127.0.0.1',
    proxy: { '/trpc': server, '/api': server, '/export': server },
  },
});
