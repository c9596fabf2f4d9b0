/**
 * `npm run test:e2e [-- chromium-allowed|chromium-blocked|firefox …] [spec name …]`: runs the end-to-end specs in the
 * named targets (all three by default), building the demo extension first when it is stale.
 */
import { ensureBuild } from './browser/build.ts';
import { runCommand } from './browser/paths.ts';
import { browserOf, isTarget, type TargetName, targets, targetVariable } from './browser/targets.ts';

const args = process.argv.slice(2);
const named = args.filter(isTarget);
const filters = args.filter((one) => !isTarget(one));
const wanted: readonly TargetName[] = named.length === 0 ? targets : named;

const failed: TargetName[] = [];
for (const target of wanted) {
  console.log(`\n▸ ${target}`);
  await ensureBuild(browserOf(target));
  const run = ['run', '--config', 'tests/e2e/vitest.config.ts', ...filters];
  const { code } = await runCommand('vitest', run, { echo: true, env: { [targetVariable]: target } });
  if (code !== 0) failed.push(target);
}
if (failed.length > 0) {
  console.error(`End-to-end tests failed in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
