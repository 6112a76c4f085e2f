// What happens to mail for someone who has no cloud mailbox, and why; then break it, see the fault named, and fix it.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';

const READING = 'Which messages does a rule that routes take?';
const LOOP = /Rule “To Local” takes mail for 2 cloud mailboxes away to connector “To Local”/;
const FIX = 'Let connector “To Local” serve example.com without a rule';

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`the trace says what happens to someone without a cloud mailbox, and why, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
    await app.player.press('To the end');

    await app.trace.outcome.getByText('Delivered to alice@example.com at internal-server.').waitFor();
    const told = await app.trace.told();
    assert.deepEqual(told.map((hop) => hop.system), ['Internet', 'example-tenant', 'internal-server']);
    const tenant = told[1].decisions.join('\n');
    assert.match(tenant, /directory does not know alice@example\.com, and example\.com is a relay domain, not an authoritative one/);
    assert.match(tenant, /connector “To Local”, because rule “To Local” matches/);
    assert.match(tenant, /smart host mail\.example\.com/);
    assert.match(told[2].decisions.join('\n'), /Dovecot|mailbox alice@example\.com/);
  });

  test(`the documented reading makes a loop that has a name and a fix, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.trace.outcome.getByText('Delivered to bob@example.com at example-tenant.').waitFor();
    await app.hand.press(app.trace.otherReadings.getByRole('button', { name: READING }));
    await app.hand.tick(app.inspector.panel.getByRole('radio', { name: /^Every message it matches/ }));
    await app.trace.show();
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();
    assert.match(await app.trace.outcome.innerText(), /5\.4\.14/);
    await app.map.stamp('Loops').waitFor();

    const findings = await app.drawer.open(/^Findings/);
    const finding = findings.getByRole('listitem').filter({ hasText: LOOP }).first();
    await finding.getByText('Error', { exact: true }).waitFor();
    await app.hand.press(finding.getByRole('button', { name: FIX }));

    await app.toast(`Fixed: ${FIX}`).waitFor();
    await app.trace.outcome.getByText('Delivered to bob@example.com at example-tenant.').waitFor();
    assert.equal(await findings.getByText(LOOP).count(), 0);
    await app.undo();
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();
    await findings.getByText(LOOP).waitFor();
    await app.redo();
    await app.trace.outcome.getByRole('heading', { name: 'Delivered' }).waitFor();
    await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }));
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();
    await app.undo();
    await app.trace.outcome.getByText('Delivered to bob@example.com at example-tenant.').waitFor();
    assert.ok(await app.undoButton.isDisabled(), 'two edits, two undone');
  });

  test(`a finding proves itself with a message, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const findings = await app.drawer.open(/^Findings/);
    await app.hand.press(findings.getByRole('button', { name: /^Show it under the reading “Every message it matches”/ }));
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();
    await app.toast(/Reading taken/).waitFor();
    await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }));
    await app.trace.outcome.getByRole('heading', { name: 'Delivered' }).waitFor();
  });

  test(`a shipped fault is made, seen and repaired, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    const lessons = await app.drawer.open('Lessons');
    const fault = lessons.getByRole('listitem').filter({ hasText: /^Delete the rule and nothing else/ });
    await app.hand.press(fault.getByRole('button', { name: 'Break it' }));
    await app.toast(/^Broken/).waitFor();
    await app.player.press('To the end');
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();

    const findings = await app.drawer.open(/^Findings/);
    await findings.getByText('No connector takes mail for unknown addresses of example.com').or(findings.getByText(/waits for a rule that does not exist/)).first().waitFor();
    await app.drawer.open('Lessons');
    await app.hand.press(lessons.getByRole('button', { name: 'Delete the rule and let the connector take the domain' }));
    await app.toast(/^Repaired/).waitFor();
    await app.player.press('To the end');
    await app.trace.outcome.getByRole('heading', { name: 'Delivered' }).waitFor();
  });
}
