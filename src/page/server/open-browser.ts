import { spawn } from 'node:child_process';
import { platform } from 'node:os';

const OPENERS: { readonly [system: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens the address in the person's browser if there is one. Where there is none the printed address serves as well. */
export function openBrowser(address: string): void {
  // Tests and servers have no one to look at it.
  if (process.env['CI'] !== undefined || process.env['MATRIZ_SIN_NAVEGADOR'] !== undefined) return;
  const [command, ...words] = OPENERS[platform()] ?? ['xdg-open'];
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // No such program: a machine without a desktop. The address was printed, so nothing is lost and nothing is said.
  opener.on('error', () => undefined);
  opener.unref();
}
