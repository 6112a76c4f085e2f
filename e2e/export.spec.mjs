// Take the configuration home: look through the files, see what an edit changes, download the bundle.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';
import { unzip } from './pages/zip.mjs';

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`the files can be read, and belong to what is on the map, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const exported = await app.drawer.openExport();
    assert.deepEqual((await exported.names()).filter((name) => ['10-apply.ps1', 'main.cf', 'example.com.zone', 'runbook.md', 'manifest.json'].includes(name)).length, 5);
    await exported.show('main.cf');
    assert.match((await exported.lines()).join('\n'), /^relay_domains ?=/m);

    await exported.show('10-apply.ps1');
    const line = exported.line(/Set-DesignOutboundConnector 'To Local'/);
    await app.hand.press(line);
    const connector = app.map.way('To Local', 'example-tenant', 'internal-server');
    assert.equal(await app.map.isSelected(connector), true);
    assert.equal(await line.getAttribute('aria-selected'), 'true');
    await app.inspector.name.getByText('To Local').waitFor();

    await app.map.select(app.map.system('internal-server'));
    assert.match(await exported.list.getAttribute('aria-label'), /internal-server\//, 'the file follows the selection');
  });

  test(`an edit marks the lines it changes, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const exported = await app.drawer.openExport();
    await exported.show('10-apply.ps1');
    assert.deepEqual(await exported.changed(), []);
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.inspector.choose('TlsSettings', 'Always TLS, certificate from a trusted authority');
    await exported.show('10-apply.ps1');
    const changed = await exported.changed();
    assert.ok(changed.length > 0 && changed.length < 10, `${changed.length} lines`);
    assert.match(changed.join('\n'), /CertificateValidation/);
    assert.match(await exported.files.getByRole('button', { name: /^10-apply\.ps1/ }).innerText(), /\+/);
    assert.doesNotMatch(await exported.files.getByRole('button', { name: /^main\.cf/ }).innerText(), /\+/);
  });

  test(`the bundle is what it says it is, twice the same, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const exported = await app.drawer.openExport();
    const download = async () => {
      const event = app.page.waitForEvent('download');
      await app.hand.press(exported.panel.getByRole('button', { name: 'Download as .zip' }));
      const file = await event;
      assert.equal(file.suggestedFilename(), 'microsoft-365-in-front-of-postfix-and-dovecot.zip');
      return readFile(await file.path());
    };
    const bytes = await download();
    assert.deepEqual(await download(), bytes, 'the same bytes for the same document');

    const files = unzip(bytes);
    const named = (end) => files.get([...files.keys()].find((path) => path.endsWith(end)));
    assert.match(named('postfix/main.cf').toString(), /^relay_domains ?= ?.*\n/m);
    assert.match(named('10-apply.ps1').toString(), /New-OutboundConnector/);
    assert.doesNotMatch(named('10-apply.ps1').toString(), /New-AcceptedDomain/);
    assert.match(named('example.com.zone').toString(), /MX\s+0\s+example-com\.mail\.protection\.outlook\.com\./);
    assert.match(named('runbook.md').toString(), /^# Runbook: Microsoft 365 in front of Postfix and Dovecot/m);
    assert.equal(JSON.parse(named('document.json')).title, 'Microsoft 365 in front of Postfix and Dovecot');

    const manifest = JSON.parse(named('manifest.json'));
    assert.equal(manifest.files.length, files.size - 1, 'every file but the manifest itself');
    for (const { path, sha256, size, bytes: length = size } of manifest.files) {
      const content = files.get(path);
      assert.ok(content, `${path} is in the bundle`);
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, path);
      assert.equal(content.length, length, path);
    }
  });
}

test('pointing at a line marks its element on the map, and the other way round', async (t) => {
  const app = await openApp(t);
  const exported = await app.drawer.openExport();
  await exported.show('10-apply.ps1');
  const way = app.map.way('To Local', 'example-tenant', 'internal-server');
  await app.page.mouse.move(5, 5);
  const look = () => way.evaluate((node) => {
    const { outlineColor, borderColor, boxShadow, backgroundColor, color } = getComputedStyle(node);
    return [outlineColor, borderColor, boxShadow, backgroundColor, color].join();
  });
  const before = await look();
  await exported.line(/Set-DesignOutboundConnector 'To Local'/).hover();
  assert.ok(await eventually(async () => (await look()) !== before), 'the way looks different');

  const marked = () => exported.list.evaluate((list) => {
    const [plain, first] = [list.firstElementChild, [...list.children].find((line) => line.textContent.includes("Set-DesignOutboundConnector 'To Local'"))];
    return getComputedStyle(first).backgroundColor !== getComputedStyle(plain).backgroundColor;
  });
  await app.page.mouse.move(5, 5);
  assert.ok(await eventually(async () => !(await marked())), 'no line is marked');
  await way.hover();
  assert.ok(await eventually(marked), 'its lines look different');
  await app.page.mouse.move(5, 5);
  await way.focus();
  assert.ok(await eventually(marked), 'by keyboard too');
});

test('the runbook is written in the language of the page', async (t) => {
  const app = await openApp(t, { query: '?scenario=microsoft-365-in-front-of-postfix&lang=de' });
  await app.bar.getByRole('button', { name: /Export/ }).click();
  const event = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: /\.zip/ }).click();
  const files = unzip(await readFile(await (await event).path()));
  const runbook = files.get('runbook.md').toString();
  assert.match(runbook, /^# /m);
  assert.doesNotMatch(runbook, /^## (Files|Steps|Rollback|Checks afterwards)$/m);
});

async function eventually(holds) {
  for (let turn = 0; turn < 40; turn += 1) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
