/** Serves the gallery of screens; development only, never in the extension: `vite --config tests/gallery/vite.config.ts`. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact()],
  // Styles and words live above this folder; caches stay out of the sources.
  server: { port: 4173, strictPort: true, fs: { allow: ['../..'] } },
  cacheDir: '../../node_modules/.vite-gallery',
  define: { __TEMOIN_DEMO__: 'false' },
});
