// What every browser test starts from: the site, one browser, and a page that reports its own errors.
//
//   import { test } from 'node:test';
//   import { site, newPage } from './harness.mjs';
//
//   test('the page opens', async (t) => {
//     const page = await newPage(t);
//     await page.goto(site.url);
//   });
//
// A page that logs an error, throws, breaks its policy or asks another origin fails its test.

import assert from 'node:assert/strict';
import { after } from 'node:test';

import { launch } from './browser.mjs';
import { serve } from './server.mjs';

let server;
let browser;

/** The site that run.mjs serves, or our own if this file was started alone. */
export const site = {
  url: process.env.HOPSCOPE_URL || (server = await serve({ background: true })).url,
};

/**
 * A page in a context of its own (no storage, no cache), closed when the test ends.
 *
 * `options` are Playwright's for a context. `errors: 'allowed'` is for tests that provoke errors;
 * they find what happened in `page.problems`.
 */
export async function newPage(t, { errors = 'forbidden', ...options } = {}) {
  browser ??= await launch();
  const context = await browser.newContext({ locale: 'en-US', ...options });
  const page = await context.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') page.problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = ['data:', 'blob:'].includes(url.protocol) || url.hostname === '127.0.0.1';
    if (!own) page.problems.push(`another origin: ${request.url()}`);
  });
  t.after(async () => {
    await context.close();
    if (errors === 'forbidden') assert.deepEqual(page.problems, []);
  });
  return page;
}

after(async () => {
  await browser?.close();
  await server?.close();
});
