// Type-checks each world with its own globals: what is not declared in a world does not compile there.
import { spawnSync } from 'node:child_process';

const worlds = ['tsconfig.json', 'src/apps-script', 'src/workbench', 'src/workbench/page', 'sidebar', 'test'];
const failed = worlds.filter((project) => {
  const run = spawnSync('npx', ['tsc', '-p', project], { stdio: 'inherit' });
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`typecheck failed in: ${failed.join(', ')}`);
  process.exit(1);
}
