/** The probe as one script: the modules of `src` as they stand, bundled for an isolated world. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export async function buildProbe(script = new URL('./probe.ts', import.meta.url)): Promise<string> {
  const entry = fileURLToPath(script);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __TEMOIN_DEMO__: 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'temoinProbe' },
    },
  });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the probe was not built');
  return chunk.code;
}
