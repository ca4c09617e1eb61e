import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
    // Modern browsers only: they preload modules by themselves, so the shim would be dead weight in the first load.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Libraries change seldom, pages often: apart, a new version of the product keeps the libraries in the cache.
            {
              name: 'frame',
              test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|@tanstack)[\\/]|[\\/]texts[\\/]plural|rolldown-runtime/,
            },
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
