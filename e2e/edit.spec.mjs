// Change the configuration: settings, names, new and old elements; and take it back.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`a connector that demands a trusted certificate holds mail, until that is undone, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.inspector.choose('TlsSettings', 'Always TLS, certificate from a trusted authority');
    assert.equal(await app.inspector.field('TlsSettings').evaluate((select) => select.value), 'certificateValidation');

    await app.trace.show();
    await app.player.press('To the end');
    await app.trace.outcome.getByRole('heading', { name: 'Queued' }).waitFor();
    assert.match(await app.trace.outcome.innerText(), /450 4\.4\.317/);
    await app.map.stamp('Queued').waitFor();
    assert.match(await app.map.way('To Local', 'example-tenant', 'internal-server').innerText(), /TLS trusted certificate/);
    await app.undo();
    await app.trace.outcome.getByText('Delivered to alice@example.com at internal-server.').waitFor();
    await app.redo();
    await app.trace.outcome.getByRole('heading', { name: 'Queued' }).waitFor();
  });

  test(`an edit is undone from where it was made, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    const enabled = app.inspector.panel.getByRole('checkbox', { name: /^Turned on/ });
    await app.hand.tick(enabled);
    assert.equal(await enabled.isChecked(), false);
    await app.undo();
    assert.equal(await enabled.isChecked(), true);
    await app.inspector.choose('TlsSettings', 'Always TLS, trusted certificate with this name');
    await app.undo();
    assert.equal(await app.inspector.field('TlsSettings').evaluate((select) => select.value), 'encryptionOnly');
    assert.ok(await app.undoButton.isDisabled(), 'arrow keys on the way to a choice are no steps of their own');
  });

  test(`a wrong value is refused beside its field, and nothing is lost, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.inspector.write('SmartHosts', 'mail.example.com\nnot a host');
    const field = app.inspector.field('SmartHosts');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match(await app.inspector.errorOf('SmartHosts'), /Line 2.*not a host/);
    assert.equal(await field.inputValue(), 'mail.example.com\nnot a host', 'what was typed is still there');
    assert.ok(await app.undoButton.isDisabled(), 'the document is as it was');
    await app.inspector.write('SmartHosts', 'mail.example.com\nmail2.example.com');
    assert.equal(await field.getAttribute('aria-invalid'), null);
    assert.equal(await app.inspector.errorOf('SmartHosts'), '');
    assert.ok(await app.undoButton.isEnabled());
  });

  test(`a rule is added, renamed, duplicated and deleted, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const rules = await app.lists.open('Rules');
    const names = () => rules.panel.getByRole('listitem').allInnerTexts().then((rows) => rows.map((row) => row.split('\n')[0]));
    assert.deepEqual(await names(), ['To Local']);
    await rules.add('Add mail flow rule');
    await app.inspector.panel.getByText(/^Mail flow rule/).first().waitFor();
    const fresh = await app.inspector.name.innerText();
    assert.deepEqual(await names(), ['To Local', fresh]);

    await app.inspector.write(/^Name/, 'Audit everything');
    assert.deepEqual(await names(), ['To Local', 'Audit everything']);
    await app.inspector.press('Duplicate');
    assert.equal((await names()).length, 3);
    await app.inspector.press('Delete');
    assert.deepEqual(await names(), ['To Local', 'Audit everything']);
    await app.toast(/^Deleted /).waitFor();
    await app.undo();
    assert.equal((await names()).length, 3);
    for (let step = 0; step < 3; step += 1) await app.undo();
    assert.deepEqual(await names(), ['To Local']);
  });

  test(`an element of every kind is added from its list, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const additions = [
      ['Domains', 'Add accepted domain', undefined, 'Accepted domain'],
      ['Connectors', 'Add connector', 'Add inbound connector', 'Inbound connector'],
      ['Recipients', 'Add recipient', 'Mail contact', 'Recipient'],
      ['DNS', 'Add DNS record', 'TXT', 'DNS record'],
      ['Certificates', 'Add certificate', undefined, 'Certificate'],
      ['Systems', 'Add mail system', 'Filter or add-on service', 'System'],
    ];
    for (const [name, button, kind, shown] of additions) {
      const list = await app.lists.open(name);
      const before = await list.panel.getByRole('listitem').count();
      await list.add(button, kind);
      await app.inspector.panel.getByText(new RegExp(`^${shown}`)).first().waitFor();
      assert.ok((await list.panel.getByRole('listitem').count()) > before, `${name} has one more`);
    }
    for (const _ of additions) await app.undo();
    assert.ok(await app.undoButton.isDisabled());
  });

  test(`deleting what is in use says who uses it, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.inspector.panel.getByRole('heading', { name: 'Used by' }).waitFor();
    await app.inspector.panel.getByRole('button', { name: /^To Local ?Mail flow rule/ }).waitFor();
    await app.inspector.press('Delete');
    const toast = app.toast(/^Deleted To Local/);
    await toast.waitFor();
    assert.match(await toast.innerText(), /Still named by:.*To Local/);
    const findings = await app.drawer.open(/^Findings/);
    await findings.getByText('Rule “To Local” routes to “To Local”, which does not exist').first().waitFor();
    await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }));
    await app.map.way('To Local', 'example-tenant', 'internal-server').waitFor();
  });

  test(`renaming a connector takes its users along, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.inspector.write(/^Name/, 'Down to Dovecot');
    await app.map.way('Down to Dovecot', 'example-tenant', 'internal-server').waitFor();
    await app.trace.show();
    await app.player.press('To the end');
    await app.trace.outcome.getByText('Delivered to alice@example.com at internal-server.').waitFor();
    assert.match(JSON.stringify(await app.trace.told()), /connector “Down to Dovecot”, because rule “To Local” matches/);
  });
}
