// The browser tests need a Chromium. Where there is none, Debian's is installed; elsewhere a sentence says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function isThere() {
  return PLACES.some((place) => place !== undefined && existsSync(place));
}

function run(command, ...words) {
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  return spawnSync(command, words, options).status === 0;
}

if (!isThere()) {
  console.error('No Chromium found: installing the package "chromium" with apt-get…');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => run(...[...asRoot, 'apt-get', ...words]);
  const installed = apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  if (!installed || !isThere()) {
    console.error('Install Chromium or Chrome, or set CHROMIUM to its path, and run the tests again.');
    process.exit(1);
  }
}
