import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { assess } from '../../core/assess';
import { parseIsoDate } from '../../core/calendar';
import { createSealedRealm } from '../../emulator/sealed-realm';
import { loadScript, PLACE } from '../../local/local-script';
import { sampleWorkbook } from '../../local/sample/sample';
import { readWorkbook } from '../../tables/read-workbook';
import { newXlsx } from '../../xlsx/open';
import { saveXlsx } from '../../xlsx/save';
import { measurePanel } from './panel';
import { fillBook, type WorkloadSize, workloadCells } from './workload';

/** Prints each budget of design §11 beside what was measured here. It judges nothing: machines differ. */
const LARGE: WorkloadSize = { reports: 100_000, activities: 5_000, groups: 20, followUp: 31 };
const TENTH: WorkloadSize = { ...LARGE, reports: 10_000, activities: 500 };
const RUNS = 5;

function line(what: string, measured: string, bound: string): void {
  process.stdout.write(`${what.padEnd(58)} ${measured.padStart(22)}   bound ${bound}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function milliseconds(work: () => void, runs = RUNS): number {
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(3)} s`;
}

/** Of 1,024 bytes, as the tests of the bundle count them. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

function benchAssess(): void {
  const today = parseIsoDate('2026-12-31');
  if (today === null) throw new Error('no today');
  const run = (size: WorkloadSize): number => {
    const cells = workloadCells(size);
    return milliseconds(() => {
      const { tables, settings } = readWorkbook(cells);
      assess(tables, settings, { today, cutoff: null });
    });
  };
  const tenth = run(TENTH);
  const large = run(LARGE);
  line('assess, 100,000 reports + 5,000 activities, reading too', seconds(large), '0.5 s');
  line('  ten times the rows', `${(large / tenth).toFixed(1)} times the time`, '12 times');
}

async function benchReview(folder: string): Promise<void> {
  const path = join(folder, 'large.xlsx');
  const file = newXlsx(PLACE);
  fillBook(file.book, LARGE);
  await writeFile(path, saveXlsx(file));
  const run = spawnSync(
    '/usr/bin/env',
    ['node', '--import', peakReporter(folder), 'build/participa.mjs', 'revisar', path, '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  const [elapsed = '?', peak = '?'] = (/PEAK (\S+) (\S+)/.exec(run.stderr) ?? []).slice(1);
  line(`revisar of the same as .xlsx (${(statSync(path).size / 1e6).toFixed(1)} MB)`, `${elapsed} s`, '8 s');
  line('  peak memory of that process', `${peak} MB`, '500 MB');
}

/** A module that says, when the process ends, how long it ran and how much memory it ever held. */
function peakReporter(folder: string): string {
  const path = join(folder, 'peak.mjs');
  const report = "['PEAK', process.uptime().toFixed(2), Math.round(process.resourceUsage().maxRSS / 1024)].join(' ')";
  const source = `process.on('exit', () => process.stderr.write(${report} + '\\n'));`;
  spawnSync('node', ['-e', `require('fs').writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(source)})`]);
  return path;
}

async function benchBundle(): Promise<void> {
  const code = await readFile('dist/Code.js', 'utf8');
  line('Code.js', kilobytes(Buffer.byteLength(code)), '600 KB');
  line('Sidebar.html', kilobytes(statSync('dist/Sidebar.html').size), '120 KB');
  const script = new vm.Script(code, { filename: 'Code.js' });
  const elapsed = median(
    Array.from({ length: 20 }, () => {
      const realm = createSealedRealm();
      const start = performance.now();
      script.runInContext(realm);
      return performance.now() - start;
    }),
  );
  line('Code.js, evaluating its top level sealed', `${elapsed.toFixed(2)} ms`, '2 ms');
}

async function benchCalls(): Promise<void> {
  const { file, local } = await sampleWorkbook();
  const tables = file.book.sheets.length;
  line('service calls: open menu', String(local.script.execute('openPanel').counters.calls), '5');
  const refresh = () => String(local.ask({ action: 'refresh' }).effects.counters.calls);
  const first = refresh();
  const made = file.book.sheets.length - tables;
  line(`service calls: refresh that makes ${made} sheets`, first, `${2 * tables + 8 * made + 15}`);
  line('service calls: refresh, nothing to change', refresh(), `${2 * tables + 8 * made + 15}`);
  const start = performance.now();
  const publish = local.ask({ action: 'publish', document: 'resultsReport' }).effects.counters.calls;
  line('service calls: publish', String(publish), `${2 * tables + 8 * made + 30}`);
  line('report of the sample, reading to bytes', seconds(performance.now() - start), '0.5 s');
}

async function benchLargeReport(): Promise<void> {
  const file = newXlsx(PLACE);
  fillBook(file.book, { reports: 60, activities: 60, groups: 20, followUp: 31 });
  const local = await loadScript(file.book, 'medición');
  const start = performance.now();
  const { reply } = local.ask({ action: 'publish', document: 'resultsReport' });
  if (!reply.ok) throw new Error(reply.message);
  line('report of 31 rows + 60 activities, reading to bytes, cold', seconds(performance.now() - start), '0.5 s');
}

async function benchPanel(): Promise<void> {
  const figures = await measurePanel();
  if (figures === null) {
    line('panel', 'no Chromium here', '100 ms');
    return;
  }
  const { firstContentMilliseconds, alerts, usualFrameMilliseconds, worstFrameMilliseconds } = figures;
  line('panel, first content after its data, 272 rows', `${firstContentMilliseconds.toFixed(0)} ms`, '100 ms');
  const frames = `${usualFrameMilliseconds.toFixed(0)} ms, worst ${worstFrameMilliseconds.toFixed(0)}`;
  line(`  a frame while scrolling ${alerts} lines of alerts`, frames, 'smooth');
}

const folder = await mkdtemp(join(tmpdir(), 'participa-bench-'));
try {
  process.stdout.write(`Node ${process.version}; medians of ${RUNS} runs where repeated\n`);
  benchAssess();
  await benchReview(folder);
  await benchBundle();
  await benchCalls();
  await benchLargeReport();
  await benchPanel();
} finally {
  await rm(folder, { recursive: true, force: true });
}
