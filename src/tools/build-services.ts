import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The services as one script for the sealed realm. `entry` is for bundles, where this file is elsewhere. */
export async function buildServices(
  entry: string = fileURLToPath(new URL('../emulator/realm.ts', import.meta.url)),
): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    platform: 'neutral',
    charset: 'utf8',
    legalComments: 'none',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('esbuild gave no output');
  return output.text;
}
