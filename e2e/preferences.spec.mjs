// What the reader's system asks for: other colours, less motion, larger type, paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';

test('with the system\'s own colours everything is still told apart', async (t) => {
  const app = await openApp(t, { forcedColors: 'active' });
  await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
  const way = app.map.way('To Local', 'example-tenant', 'internal-server');
  const other = app.map.way('From Local', 'internal-server', 'example-tenant');
  const look = (target) => target.evaluate((node) => {
    const { outlineStyle, outlineColor, outlineWidth, borderColor, borderWidth, backgroundColor, color } = getComputedStyle(node);
    return [outlineStyle, outlineColor, outlineWidth, borderColor, borderWidth, backgroundColor, color].join();
  });
  await app.page.mouse.move(2, 2);
  assert.notEqual(await look(way), await look(other), 'what is selected looks selected');
  await app.trace.show();
  const [chosen, rest] = [app.trace.tab, app.inspector.tab];
  assert.notEqual(await tabLook(chosen), await tabLook(rest), 'the chosen tab looks chosen');
  const send = app.composer.send;
  assert.notEqual(await send.evaluate((node) => getComputedStyle(node).borderStyle), 'none', 'a button has an edge');
  await app.composer.write({ to: 'wrong' });
  assert.ok(await app.composer.form.getByText(/wrong/).first().isVisible());
});

test('with less motion nothing moves, and playing still tells every step', async (t) => {
  const app = await openApp(t, { reducedMotion: 'reduce' });
  await app.hand.choose(app.player.speed, '4×');
  await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
  const seen = new Set();
  let moving = 0;
  while (await app.player.button('Pause').isVisible()) {
    seen.add((await app.player.position())[0]);
    moving += await app.page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length);
  }
  assert.ok(seen.size > 4, `${seen.size} steps seen`);
  assert.equal(moving, 0);
  await app.trace.outcome.getByText('Delivered to alice@example.com at internal-server.').waitFor();
});

test('an idle page does not work', async (t) => {
  const app = await openApp(t);
  await app.page.waitForTimeout(1000);
  const frames = await app.page.evaluate(() => document.getAnimations().length);
  assert.equal(frames, 0, 'nothing is animated');
});

test('text twice as large is not cut off', async (t) => {
  const app = await openApp(t, { viewport: { width: 640, height: 400 } });
  const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wider, 0);
  await app.composer.send.scrollIntoViewIfNeeded();
  await app.composer.send.click();
});

test('the page prints without its controls', async (t) => {
  const app = await openApp(t);
  await app.page.emulateMedia({ media: 'print' });
  assert.equal(await app.player.group.isVisible(), false);
  assert.ok(await app.trace.outcome.isVisible());
});

function tabLook(tab) {
  return tab.evaluate((node) => {
    const own = getComputedStyle(node);
    const after = getComputedStyle(node, '::after');
    return [own.color, own.backgroundColor, own.borderBottomColor, own.borderBottomWidth, own.boxShadow, after.content, after.backgroundColor, after.borderColor].join();
  });
}
