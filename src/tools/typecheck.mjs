// Type-checks each world with its own globals, side by side: what is not declared in a world does not compile there.
import { spawn } from 'node:child_process';

const WORLDS = [
  'tsconfig.json',
  'src/apps-script',
  'src/local',
  'src/page',
  'sidebar',
  'test',
  'test/types/pure-world',
];

function check(world) {
  return new Promise((resolve) => {
    const words = ['tsc', '-p', world];
    spawn('npx', words, { stdio: 'inherit' }).on('close', (status) => resolve(status === 0));
  });
}

const passed = await Promise.all(WORLDS.map(check));
const failed = WORLDS.filter((_, index) => !passed[index]);
if (failed.length > 0) {
  console.error(`typecheck failed in: ${failed.join(', ')}`);
  process.exit(1);
}
