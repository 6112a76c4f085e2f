// Keep one's work: in the browser, in a file, and when either is damaged.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';

const KEPT = 'hopscope.document';

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`a saved file opens as the same document, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.hand.write(app.title, 'Contoso, first draft');
    const save = async () => {
      const event = app.page.waitForEvent('download');
      await app.fromMenu('File', 'Save as a file');
      return event;
    };
    const file = await save();
    assert.equal(file.suggestedFilename(), 'contoso--first-draft.hopscope.json');
    const text = await readFile(await file.path(), 'utf8');
    assert.equal(JSON.parse(text).title, 'Contoso, first draft');

    await app.fromMenu('File', /^Start blank/);
    await app.map.system('internal-server').waitFor({ state: 'detached' });
    await open(app, 'contoso.hopscope.json', text);
    await app.toast('Opened Contoso, first draft').waitFor();
    await app.map.system('internal-server').waitFor();
    assert.equal(await readFile(await (await save()).path(), 'utf8'), text);
  });

  test(`opening another document can be taken back, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.hand.write(app.title, 'Mine');
    await app.openScenario(/John, Bob and Sun/);
    assert.match(await app.title.inputValue(), /John/);
    await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }));
    assert.equal(await app.title.inputValue(), 'Mine');
    await app.map.system('internal-server').waitFor();
  });
}

test('work is still there after a reload', async (t) => {
  const app = await openApp(t);
  await app.hand.write(app.title, 'Still here');
  await waitForKept(app, /Still here/);
  await app.page.reload();
  await app.map.system('internal-server').waitFor();
  assert.equal(await app.title.inputValue(), 'Still here');
});

test('a scenario opened by a link is still there after a reload', async (t) => {
  const app = await openApp(t);
  await waitForKept(app, /Microsoft 365 in front/);
  await app.page.reload();
  await app.map.system('internal-server').waitFor();
});

test('a deep link does not throw away the work of the last visit', async (t) => {
  const app = await openApp(t);
  await app.hand.write(app.title, 'Days of work');
  await waitForKept(app, /Days of work/);
  await app.page.goto(`${new URL(app.page.url()).origin}/?scenario=john-bob-and-sun`);
  await app.map.region.waitFor();
  await app.page.waitForTimeout(700);
  await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }));
  assert.equal(await app.title.inputValue(), 'Days of work');
});

for (const [what, text] of [['is no JSON', '{"hopscope": 1, "title": "half'], ['is another document', '{"something": "else"}']]) {
  test(`kept work that ${what} is put aside, and can be saved`, async (t) => {
    const app = await openApp(t, {
      query: '',
      setUp: (page) => page.addInitScript(([key, value]) => { if (!sessionStorage.damaged) { localStorage.setItem(key, value); sessionStorage.damaged = 'yes'; } }, [KEPT, text]),
    });
    const complaint = app.toasts.getByText(/^The document of your last visit cannot be read: /);
    await complaint.waitFor();
    assert.match(await complaint.innerText(), /line 1|column|missing|hopscope/);
    const event = app.page.waitForEvent('download');
    await app.toasts.getByRole('button', { name: 'Save a copy' }).click();
    assert.equal(await readFile(await (await event).path(), 'utf8'), text);

    await app.openScenarioFromStart(/John, Bob and Sun/);
    await waitForKept(app, /John/);
    assert.equal(await app.stored(`${KEPT}.unreadable`), text, 'the old text is kept');
  });
}

const BAD_FILES = [
  ['cut.json', '{\n  "hopscope": 1,\n  "title": "cut', /line 3.*column/i],
  ['list.json', '[1, 2', /line 1.*column/i],
  ['wrong.json', '{\n  "hopscope": 1,\n  "topology": { "organizations": 7 }\n}', /line 3.*column/i],
  ['tomorrow.json', '{ "hopscope": 999, "title": "From tomorrow" }', /version|999/],
  ['empty.json', '', /line 1/i],
  ['mail.txt', 'Received: from mail.contoso.com', /line 1.*column/i],
];
test('a file that is no document is refused with the place, and nothing is lost', async (t) => {
  const app = await openApp(t);
  await app.hand.write(app.title, 'Untouched');
  for (const [name, text, expected] of BAD_FILES) {
    await open(app, name, text);
    const complaint = app.toasts.getByText(`${name} is not a Hopscope document: `);
    await complaint.waitFor();
    assert.match(await complaint.innerText(), expected, name);
    assert.match(await complaint.innerText(), /Your present document is unchanged\.$/);
    assert.equal(await app.title.inputValue(), 'Untouched');
    await app.toasts.getByRole('button', { name: 'Close' }).first().click();
  }
  assert.ok(await app.undoButton.isEnabled(), 'the past is still there');
});

test('a browser that keeps nothing says so once', async (t) => {
  const app = await openApp(t, {
    setUp: (page) => page.addInitScript(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    }),
  });
  await app.hand.write(app.title, 'One');
  await app.toast(/The browser does not keep this document/).waitFor();
  await app.hand.write(app.title, 'Two');
  await app.page.waitForTimeout(700);
  assert.equal(await app.toast(/The browser does not keep this document/).count(), 1);
});

async function open(app, name, text) {
  const chooser = app.page.waitForEvent('filechooser');
  await app.fromMenu('File', /^Open a file/);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function waitForKept(app, expected) {
  await app.page.waitForFunction(([key, source]) => new RegExp(source).test(localStorage.getItem(key) ?? ''), [KEPT, expected.source]);
}
