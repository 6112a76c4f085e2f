// Read the page in one's own language and light, at once and again tomorrow.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SCENARIO_1, openApp } from './pages/app.mjs';
import { catalog, leftovers, textsOf } from './pages/catalog.mjs';
import { HANDS } from './pages/hands.mjs';

const LANGUAGES = [
  ['de', 'Deutsch'],
  ['vi', 'Tiếng Việt'],
  ['zh-CN', '简体中文'],
];

/** Parameters of cmdlets stand beside their fields in every language, and some are English words. */
const PARAMETERS = new Set(['Comment', 'Enabled', 'Mode', 'Name', 'Priority', 'State']);

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`the language changes without a reload, and is remembered, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.page.evaluate(() => { window.untouched = true; });
    let before = 'en';
    for (const [code, name] of [...LANGUAGES, ['en', 'English']]) {
      const words = (key) => catalog(before).get(key);
      const menu = app.bar.getByRole('button', { name: words('language-label'), exact: true });
      await app.hand.pick(menu, app.page.getByRole('menuitemradio', { name, exact: true }));
      await app.page.getByRole('banner', { name: catalog(code).get('bar-label') }).waitFor();
      assert.equal(await app.page.locator('html').getAttribute('lang'), code);
      assert.equal(await app.page.evaluate(() => window.untouched), true, 'no reload');
      before = code;
      if (code === 'vi') {
        await app.page.reload();
        await app.page.getByRole('banner', { name: catalog('vi').get('bar-label') }).waitFor();
        assert.equal(await app.page.locator('html').getAttribute('lang'), 'vi');
        await app.page.evaluate(() => { window.untouched = true; });
      }
    }
  });

  test(`the theme is light, dark or the system's, and is remembered, ${how}`, async (t) => {
    const app = await openApp(t, { Hand, colorScheme: 'light' });
    const brightness = () => app.page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return canvas.getImageData(0, 0, 1, 1).data[1];
    });
    assert.ok((await brightness()) > 200);
    await app.fromMenu('Theme', 'Dark');
    assert.ok((await brightness()) < 60);
    await app.page.reload();
    await app.map.region.waitFor();
    assert.ok((await brightness()) < 60, 'still dark');
    await app.fromMenu('Theme', 'Same as the system');
    assert.ok((await brightness()) > 200);
    await app.page.emulateMedia({ colorScheme: 'dark' });
    assert.ok((await brightness()) < 60, 'the system is dark');
    await app.fromMenu('Theme', 'Light');
    assert.ok((await brightness()) > 200);
  });
}

for (const [code, name] of LANGUAGES) {
  test(`nothing is left untranslated in ${name}`, async (t) => {
    const app = await openApp(t, { query: `${SCENARIO_1}&lang=${code}` });
    const isLeftover = leftovers(code);
    const own = catalog(code);
    const seen = new Set();
    const look = async () => { for (const text of await textsOf(app.page)) seen.add(text); };
    const click = (role, key) => app.page.getByRole(role, { name: own.get(key) }).first().click();

    await look();
    await click('button', 'trace-expand');
    await look();
    for (const list of ['systems', 'domains-short', 'connectors', 'rules-short', 'recipients', 'dns-short', 'certificates', 'assumptions']) {
      await click('button', `list-${list}`);
      await app.page.getByRole('complementary', { name: own.get(`list-${list}`), exact: true }).getByRole('listitem').getByRole('button').first().click();
      await look();
    }
    for (const tool of ['findings-title', 'export-panel-title', 'lesson-title']) {
      await click('tab', tool);
      await app.page.getByRole('tabpanel', { name: own.get(tool) }).waitFor();
      await look();
    }
    await app.page.getByRole('button', { name: new RegExp(`^1 ?${own.get('lesson-routing-rule-title')}`) }).click();
    await look();
    await click('button', 'keys-title');
    await look();
    await app.page.keyboard.press('Escape');
    await click('button', 'bar-open-or-save');
    await look();
    await app.page.getByRole('menuitem', { name: own.get('start-scenario'), exact: true }).click();
    await look();

    assert.ok(seen.size > 200, `${seen.size} texts`);
    assert.deepEqual([...seen].filter((text) => isLeftover(text) && !PARAMETERS.has(text)), []);
    assert.deepEqual([...seen].filter((text) => /^[a-z]+(-[a-z]+){2,}$/.test(text) && own.has(text)), [], 'keys in place of texts');
  });
}

test('what is refused is said in the language of the page', async (t) => {
  const app = await openApp(t, { query: `${SCENARIO_1}&lang=de` });
  const field = app.page.getByRole('combobox', { name: catalog('de').get('composer-to'), exact: true });
  const errors = [];
  for (const wrong of ['bob', 'bob@', '@example.com', 'bob@exa mple..com']) {
    await app.hand.write(field, wrong);
    errors.push(await app.page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText());
  }
  assert.deepEqual(errors.filter((error) => /\b(is|not|must|has|have|without|an?|the|empty|address)\b/i.test(error)), []);
  assert.equal(new Set(errors).size, errors.length, 'each mistake is told apart');
});

test('the browser decides about the language of a first visit', async (t) => {
  for (const [locale, code] of [['de-AT', 'de'], ['zh-Hans', 'zh-CN'], ['vi-VN', 'vi'], ['fr-FR', 'en']]) {
    const app = await openApp(t, { locale, query: '' });
    assert.equal(await app.page.locator('html').getAttribute('lang'), code, locale);
  }
});
