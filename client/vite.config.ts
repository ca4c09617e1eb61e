import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { entryFiles } from './entry-files.ts';

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
            // Pages share most of what they run: four files come sooner than thirty.
            {
              name: 'milestones',
              test: /[\\/]client[\\/]src[\\/]features[\\/]milestones[\\/]/,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            {
              name: 'scope',
              test: /[\\/]client[\\/]src[\\/](?:pages[\\/](?:region|project|work-area)-page|features[\\/](?:burn|regions|projects|work-areas)[\\/]|ui[\\/]chart(?!s[\\/]burn-chart-drawing))/,
              includeDependenciesRecursively: false,
              priority: 1,
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
