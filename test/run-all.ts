/** Every check there is, each counted: what `npm test` and .ci/run do. */
import { ensureBrowser } from './drive/ensure-browser';
import { browserNames } from './drive/find-browser';
import { runScript, type Outcome } from './support/run-script';
import { runTests } from './support/run-tests';

/** Scripts of package.json, each one check. The packages come before what looks at them. */
const checks = [
  'check:format',
  'check:types',
  'check:lint',
  'check:unused',
  'check:briefing',
  'package',
  'check:addon',
  'check:size',
] as const;

for (const browser of browserNames) ensureBrowser(browser);

const outcomes: Outcome[] = [];
for (const check of checks) outcomes.push(await runScript(check));
outcomes.push(await runTests());

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
for (const { name } of outcomes.filter((outcome) => outcome.failed > 0)) {
  console.log(`failed: ${name}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
