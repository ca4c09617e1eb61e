import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import react from '@vitejs/plugin-react';
import client from './vite.config.ts';

/** What draws the first screen on the server. It brings its libraries along and lies below what the web server serves. */
export default mergeConfig(
  { plugins: [react()], build: { target: client.build?.target } },
  defineConfig({
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('src/app/draw-page.tsx', import.meta.url)),
      outDir: 'dist/.drawing',
      emptyOutDir: true,
      minify: true,
      copyPublicDir: false,
    },
  }),
);
