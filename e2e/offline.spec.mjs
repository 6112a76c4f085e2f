// Without a network: everything that the page ever loads is kept at the first visit.

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { newPage } from './harness.mjs';
import { App } from './pages/app.mjs';
import { Keyboard, Mouse } from './pages/hands.mjs';
import { serve } from './server.mjs';

/** A page that was visited once, at a place below the root of its host, with the host gone. */
async function visitedOnce(t, Hand = Mouse) {
  const server = await serve({ base: '/tools/hopscope/' });
  const page = await newPage(t, { viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(10_000);
  await page.goto(server.url);
  const app = new App(page, new Hand(page));
  await app.isKept();
  await server.close();
  return app;
}

test('the first visit is enough to open, play and export a scenario without a network', async (t) => {
  const app = await visitedOnce(t);
  await app.page.reload();
  await app.openScenario(/in front of/);
  await app.map.region.waitFor();
  await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
  await app.drawer.open('Export');
  const event = app.page.waitForEvent('download');
  await app.hand.press(app.page.getByRole('button', { name: 'Download as .zip' }));
  assert.match((await event).suggestedFilename(), /\.zip$/);
});

test('every language is there without a network', async (t) => {
  const app = await visitedOnce(t, Keyboard);
  for (const [label, language, next] of [['Language', 'Deutsch', 'Sprache'], ['Sprache', 'Tiếng Việt', 'Ngôn ngữ'], ['Ngôn ngữ', '简体中文', '语言']]) {
    await app.fromMenu(label, language);
    await app.bar.getByRole('button', { name: next, exact: true }).waitFor();
  }
});

test('a part of the page that cannot be loaded is said, and asked for again', async (t) => {
  const page = await newPage(t, { viewport: { width: 1280, height: 800 }, serviceWorkers: 'block', errors: 'allowed' });
  page.setDefaultTimeout(10_000);
  const server = await serve();
  t.after(() => server.close());
  let cut = true;
  await page.route(/workshop-.*\.wasm$/, (route) => (cut ? route.abort() : route.continue()));
  await page.goto(server.url);
  const app = new App(page, new Mouse(page));
  await app.fromMenu('File', 'Open a scenario');
  await app.toasts.getByText('A part of the page could not be loaded').waitFor();
  cut = false;
  await app.drawer.open('Lessons');
  await app.dialog.getByRole('button', { name: /in front of/ }).waitFor();
});

test('a new version is there at the next visit', async (t) => {
  const page = await newPage(t, { viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(10_000);
  const old = await serve();
  await page.goto(old.url);
  await new App(page, new Mouse(page)).isKept();
  const { port } = new URL(old.url);
  await old.close();
  const root = await mkdtemp(join(tmpdir(), 'hopscope-'));
  t.after(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'index.html'), '<!doctype html><link rel="icon" href="data:,"><title>The next version</title>');
  const next = await serve({ root, port: Number(port) });
  t.after(() => next.close());
  await page.reload();
  assert.equal(await page.title(), 'The next version');
});
