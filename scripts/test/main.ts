/**
 * `npm test`: runs every step, the later ones even when an earlier one failed, and closes with a table and one line
 * that counts. With words after it (`npm test -- types build`) only the steps whose name holds one of them.
 */
import { type Step, type StepResult, steps } from './steps.ts';

const wanted = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

/** The end of a tool's output: what a reader of a failure needs. */
function tail(output: string, lines = 120): string {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

async function runStep(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

const rows: (StepResult & { name: string; seconds: number })[] = [];
for (const step of chosen) {
  process.stdout.write(`▸ ${step.name} … `);
  const start = performance.now();
  const result = await runStep(step);
  const seconds = (performance.now() - start) / 1000;
  rows.push({ ...result, name: step.name, seconds });
  console.log(`${result.failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  if (result.failed > 0) console.log(`\n${tail(result.output)}\n`);
}

const width = Math.max(4, ...rows.map(({ name }) => name.length));
console.log(`\n${'step'.padEnd(width)}  ${'passed'.padStart(6)}  ${'failed'.padStart(6)}  ${'time'.padStart(8)}`);
for (const { name, passed, failed, seconds } of rows) {
  const time = `${seconds.toFixed(1)} s`;
  console.log(
    `${name.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${time.padStart(8)}`,
  );
}
const passed = rows.reduce((sum, row) => sum + row.passed, 0);
const failed = rows.reduce((sum, row) => sum + row.failed, 0);
// Named again at the very end: a log is often cut to its last lines.
for (const { name, failures = [] } of rows)
  for (const { file, words } of failures) console.log(`failed in ${name}: ${file}: ${words}`);
for (const { name, unsteady = [] } of rows)
  for (const { file, words } of unsteady)
    console.log(`unsteady in ${name}, passed when looked at again: ${file}: ${words}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
