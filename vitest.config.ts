import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/deep/**'], testTimeout: 30_000 },
});
