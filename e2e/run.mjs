// Runs the browser tests, one file after the other: node e2e/run.mjs [WORD...]
//
// Every e2e/*.spec.mjs, or those with one of the words in their name. Build the page first (cargo xtask build).

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

import { DIST, serve } from './server.mjs';

const CANNOT_RUN = 77; // as in xtask: skipped, not failed
const TIMEOUT = 300_000; // ms, a file

const words = process.argv.slice(2);
const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.mjs'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort()
  .map((name) => join(folder, name));

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('dist/ is empty: run `cargo xtask build` first');
  process.exit(1);
}
if (files.length === 0) {
  console.log(words.length === 0 ? 'there are no browser tests yet' : `no browser test is named like ${words.join(', ')}`);
  process.exit(words.length === 0 ? CANNOT_RUN : 1);
}

const server = await serve();
process.env.HOPSCOPE_URL = server.url;

const count = { pass: 0, fail: 0, skip: 0 };
const results = run({ files, concurrency: 1, timeout: TIMEOUT });
results.on('test:pass', (test) => {
  if (test.details.type === 'suite') return;
  if (test.skip !== undefined || test.todo !== undefined) count.skip += 1;
  else count.pass += 1;
});
results.on('test:fail', (test) => {
  if (test.details.type === 'suite') return;
  if (test.todo !== undefined) count.skip += 1;
  else count.fail += 1;
});

results
  .compose(spec)
  .on('end', async () => {
    await server.close();
    // Not in the words of the count that `cargo xtask test` ends with: it includes this one.
    console.log(`browser tests: pass ${count.pass}, fail ${count.fail}, skip ${count.skip}`);
    process.exitCode = count.fail === 0 ? 0 : 1;
  })
  .pipe(process.stdout);
