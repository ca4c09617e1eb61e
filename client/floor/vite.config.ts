import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the benchmark's floor page; no part of the product. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../.cache/floor',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
});
