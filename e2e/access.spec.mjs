// Everyone can use every part, on any screen; and the page keeps to itself.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import AxeBuilder from '@axe-core/playwright';

import { SCENARIO_1, openApp } from './pages/app.mjs';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 375, height: 760 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Lists are alike, and so are their entries: one of each is enough to judge colours. */
const SAME_COLOURS = ['Domains', 'Rules', 'Recipients', 'DNS', 'Certificates', 'Assumptions'].map((name) => `aside[aria-label=${name}]`);

/** The walk through all parts: what is opened, and what of the page is new then. */
const WALK = [
  ['the start', undefined, async () => {}],
  ['the gallery', 'dialog', (app) => app.map.region.getByRole('button', { name: /^Open a scenario/ }).click()],
  ['the map and the trace', undefined, (app) => app.hand.press(app.dialog.getByRole('button', { name: /^1 ?Microsoft 365/ }))],
  ['more about the message', 'dialog', (app) => app.composer.more.click()],
  ['the findings', 'section[aria-label=Drawer]', async (app) => {
    await app.page.keyboard.press('Escape');
    await (await app.drawer.open(/^Findings/)).getByText('Explain').first().click();
  }],
  ['the export', 'section[aria-label=Drawer]', (app) => app.drawer.openExport()],
  ['the lessons', 'section[aria-label=Drawer]', (app) => app.drawer.open('Lessons')],
  ['a lesson', 'section[aria-label=Drawer]', async (app) => {
    const lessons = await app.drawer.open('Lessons');
    await lessons.getByRole('button', { name: /^1 ?Mail to someone/ }).click();
    await lessons.getByRole('radio').first().click();
    await lessons.getByRole('button', { name: 'Check', exact: true }).click();
    await lessons.getByRole('button', { name: 'Next hint' }).click();
    await lessons.getByRole('button', { name: 'Play it and see' }).click();
    await app.page.keyboard.press('End');
  }],
  ['a loop, told in full', '[aria-label=Details]', async (app, small) => {
    await app.drawer.region.getByRole('button', { name: 'Close' }).click();
    if (small) await app.lists.rail.getByRole('button', { name: 'Details' }).click();
    await app.trace.panel.getByRole('button', { name: 'Show all details' }).click();
  }],
  ...['Systems', 'Domains', 'Connectors', 'Rules', 'Recipients', 'DNS', 'Certificates', 'Assumptions'].flatMap((name) => [
    [`the list ${name}`, `aside[aria-label=${name}]`, (app) => app.lists.open(name)],
    [`an entry of ${name}`, '[aria-label=Details]', async (app, small) => {
      const list = await app.lists.open(name);
      await list.panel.getByRole('listitem').getByRole('button').first().click();
      if (small && (await list.panel.isVisible())) await list.panel.getByRole('button', { name: 'Close' }).click();
      await app.inspector.panel.getByRole('heading').first().waitFor();
    }],
  ]),
  ['the shortcuts', 'dialog', (app) => app.bar.getByRole('button', { name: 'Keyboard shortcuts' }).click()],
  ['the file menu', '[role=menu]', async (app) => {
    await app.page.keyboard.press('Escape');
    await app.bar.getByRole('button', { name: 'File' }).click();
  }],
];

for (const [size, viewport] of [['wide', WIDE], ['narrow', NARROW]]) {
  test(`axe finds nothing on any panel, light and dark, ${size}`, async (t) => {
    const app = await openApp(t, { query: '', viewport, colorScheme: 'light', reducedMotion: 'reduce' });
    const found = [];
    const seen = new Set(SAME_COLOURS);
    const look = async (name, part, theme) => {
      await stillness(app.page);
      const axe = new AxeBuilder({ page: app.page }).setLegacyMode(true);
      if (part) axe.include(part);
      // What is dark differs in nothing but its colours.
      if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
      else axe.withTags(RULES);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) found.push(`${name}, ${theme}: ${id}: ${nodes.length} × ${nodes[0].target.join(' ')}: ${nodes[0].any[0]?.message ?? nodes[0].failureSummary}`);
    };
    for (const [name, part, go] of WALK) {
      await go(app, size === 'narrow');
      await look(name, part, 'light');
      if (!seen.has(part)) {
        await app.page.emulateMedia({ colorScheme: 'dark' });
        await look(name, part, 'dark');
        await app.page.emulateMedia({ colorScheme: 'light' });
      }
      const wider = await app.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wider > 0) found.push(`${name}: ${wider} px wider than the window`);
    }
    assert.deepEqual(found, []);
  });
}

test('every stop of the Tab key can be seen, has a name, and none is a trap', async (t) => {
  const app = await openApp(t);
  await app.drawer.open(/^Findings/);
  await app.lists.open('Connectors');
  await app.page.evaluate(() => document.activeElement.blur());
  const stops = [];
  for (let step = 0; step < 200; step += 1) {
    await app.page.keyboard.press('Tab');
    const stop = await app.page.evaluate(() => {
      const node = document.activeElement;
      if (node === document.body) return undefined;
      const box = node.getBoundingClientRect();
      const style = getComputedStyle(node);
      const name = node.getAttribute('aria-label') ?? (node.labels?.[0]?.innerText || node.innerText || node.title || node.getAttribute('aria-labelledby'));
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
      return {
        name: name?.replace(/\s+/g, ' ').trim().slice(0, 60),
        ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
        inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
        covered: !(top && (node.contains(top) || top.contains(node))),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  assert.ok(stops.length > 30 && stops.length < 200, `${stops.length} stops, then the end`);
  assert.deepEqual(stops.filter((stop) => !stop.ring).map((stop) => stop.name), [], 'stops without a visible ring');
  assert.deepEqual(stops.filter((stop) => !stop.inside).map((stop) => stop.name), [], 'stops outside the window');
  assert.deepEqual(stops.filter((stop) => stop.covered).map((stop) => stop.name), [], 'stops under something else');
  assert.deepEqual(stops.filter((stop) => !stop.name).length, 0, 'stops without a name');
});

test('Esc closes what is on top and gives the focus back', async (t) => {
  const app = await openApp(t);
  const help = app.bar.getByRole('button', { name: 'Keyboard shortcuts' });
  await help.focus();
  await app.page.keyboard.press('Enter');
  await app.dialog.waitFor();
  assert.ok(await app.page.evaluate(() => document.querySelector('dialog').contains(document.activeElement)), 'the focus is inside');
  await app.page.keyboard.press('Escape');
  await app.dialog.waitFor({ state: 'detached' });
  assert.ok(await isFocused(help));

  const file = app.bar.getByRole('button', { name: 'File' });
  await file.focus();
  await app.page.keyboard.press('Enter');
  const menu = app.page.getByRole('menu', { name: 'File' });
  await menu.waitFor();
  await app.page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  assert.ok(await isFocused(file));

  await app.map.select(app.map.system('internal-server'));
  await app.page.keyboard.press('Escape');
  assert.equal(await app.map.isSelected(app.map.system('internal-server')), false);
});

test('skip links lead to the map, the message and the trace', async (t) => {
  const app = await openApp(t);
  for (const [name, target] of [['Skip to the map', app.map.region], ['Skip to the message', app.composer.form], ['Skip to the trace', app.page.getByRole('complementary', { name: 'Details' })]]) {
    await app.page.evaluate(() => document.activeElement.blur());
    const link = app.page.getByRole('link', { name });
    await app.page.keyboard.press('Tab');
    while (!(await isFocused(link))) await app.page.keyboard.press('Tab');
    assert.ok((await link.boundingBox()).y >= 0, `${name} can be seen`);
    await app.page.keyboard.press('Enter');
    assert.ok(await isFocused(target), name);
    assert.equal(new URL(app.page.url()).hash, '');
  }
});

for (const width of [320, 375, 600, 900]) {
  test(`nothing is cut off at ${width} pixels, in the longest language`, async (t) => {
    for (const code of ['en', 'de', 'vi']) {
      const app = await openApp(t, { query: `${SCENARIO_1}&lang=${code}`, viewport: { width, height: 700 } });
      const cut = await app.page.evaluate(() => {
        const outside = [...document.querySelectorAll('header button, header input, form button, form input, form select, [role=group] button, nav button, [role=tab]')]
          .filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest('main'))
          .filter((node) => { const box = node.getBoundingClientRect(); return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1); })
          .filter((node) => { for (let up = node.parentElement; up; up = up.parentElement) if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return false; return true; })
          .map((node) => node.getAttribute('aria-label') ?? node.innerText ?? node.id);
        return { outside, wider: document.documentElement.scrollWidth - document.documentElement.clientWidth };
      });
      assert.deepEqual(cut, { outside: [], wider: 0 }, code);
    }
  });
}

test('after it is loaded the page asks for nothing, and its policy forbids other origins', async (t) => {
  const app = await openApp(t);
  await app.isKept();
  const policy = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  const asked = [];
  const said = [];
  // What the service worker answers never reaches a server; what it has to fetch itself does.
  const note = (request) => { if (!/^(blob|data):/.test(request.url())) asked.push(request.url()); };
  app.page.context().on('request', (request) => { if (request.serviceWorker()) note(request); });
  app.page.on('requestfinished', async (request) => { if (!(await request.response())?.fromServiceWorker()) note(request); });
  app.page.on('console', (message) => said.push(message.text()));
  for (const name of ['Connectors', 'DNS', 'Assumptions']) await app.lists.open(name);
  for (const name of [/^Findings/, 'Export', 'Lessons']) await app.drawer.open(name);
  await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
  await app.fromMenu('Language', 'Deutsch');
  await app.bar.getByRole('button', { name: 'Sprache' }).waitFor();
  await app.page.waitForTimeout(500);
  assert.deepEqual(asked.filter((path) => !path.endsWith('/sw.js')), []);
  assert.deepEqual(said, []);
});

function isFocused(target) {
  return target.evaluate((node) => document.activeElement === node);
}

/** Until nothing moves any more. */
async function stillness(page) {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity).map((animation) => animation.finished)));
}
