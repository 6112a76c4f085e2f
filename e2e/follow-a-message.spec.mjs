// Open a system, send a message through it, and read why it goes where it goes.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';

const TO_BOB = 'Delivered to bob@example.com at example-tenant.';

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`a scenario from the gallery shows where its first message goes, ${how}`, async (t) => {
    const app = await openApp(t, { Hand, query: '' });
    await app.hand.press(app.map.region.getByRole('button', { name: /^Open a scenario/ }));
    await app.hand.press(app.dialog.getByRole('button', { name: /^1 ?Microsoft 365 in front of/ }));

    await app.dialog.waitFor({ state: 'detached' });
    assert.equal(await app.title.inputValue(), 'Microsoft 365 in front of Postfix and Dovecot');
    await app.trace.outcome.getByText(TO_BOB).waitFor();
    await app.map.system('internal-server').waitFor();
    assert.match(await app.page.title(), /^Microsoft 365 in front of Postfix and Dovecot/);
  });

  test(`a sample message is sent, played and stepped through, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.hand.choose(app.player.speed, '4×');
    await app.composer.sendSample('dave@fabrikam.com', 'alice@example.com');
    assert.equal(await app.composer.to.inputValue(), 'alice@example.com');
    await app.player.finished();
    const [, count] = await app.player.position();
    assert.deepEqual(await app.player.position(), [count, count]);
    await app.trace.outcome.getByText('Delivered to alice@example.com at internal-server.').waitFor();
    await app.map.stamp('Delivered').waitFor();

    await app.player.press('To the start');
    assert.deepEqual(await app.player.position(), [1, count]);
    assert.equal(await app.map.stamp('Delivered').count(), 0, 'nothing has ended yet');
    await app.player.press('Step forward');
    await app.player.press('Step forward');
    assert.deepEqual(await app.player.position(), [3, count]);
    await app.player.press('Step back');
    assert.deepEqual(await app.player.position(), [2, count]);
    await app.player.scrub(5);
    assert.deepEqual(await app.player.position(), [5, count]);
    await app.player.press('Play');
    await app.player.press('Pause');
    const [paused] = await app.player.position();
    assert.ok(paused >= 5 && paused < count, `paused on the way, at ${paused}`);
    await app.player.press('To the end');
    assert.deepEqual(await app.player.position(), [count, count]);
  });

  test(`what a message says beside its envelope counts, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.hand.press(app.composer.more);
    const field = (name) => app.dialog.getByLabel(name);
    await app.hand.write(field('Header fields'), 'X-Marker yes');
    await app.dialog.getByText('“X-Marker yes” is no name and value').waitFor();
    await app.hand.choose(field('What filters find'), 'Malware');
    await app.hand.write(field('Header fields'), 'X-Marker: yes');
    await app.hand.press(app.dialog.getByRole('button', { name: 'Close' }));
    await app.dialog.waitFor({ state: 'detached' });
    await app.composer.form.getByRole('button', { name: 'More about the message: 2 things said' }).waitFor();
    await app.trace.outcome.getByText('quarantine').waitFor();

    await app.hand.press(app.composer.more);
    assert.equal(await field('Header fields').inputValue(), 'x-marker: yes');
    await app.hand.press(app.dialog.getByRole('button', { name: 'Say nothing more' }));
    await app.hand.press(app.dialog.getByRole('button', { name: 'Close' }));
    await app.trace.outcome.getByText(TO_BOB).waitFor();
  });

  test(`a message written by hand is told step by step, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.sendMessage({ from: 'alice@example.com', to: 'bob@example.com, carol@example.com', at: 'internal-server' });
    const copies = app.trace.panel.getByRole('list', { name: 'Recipients' });
    assert.deepEqual(await copies.getByRole('button').count(), 2);
    const told = await app.trace.told();
    assert.deepEqual(told.map((hop) => hop.system), ['internal-server', 'example-tenant']);
    await app.hand.press(copies.getByRole('button', { name: /carol/ }));
    await app.trace.outcome.getByText('Delivered to carol@example.com at internal-server.').waitFor();
  });

  test(`a wrong address is refused in its place, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.write({ to: 'bob' });
    await app.composer.form.getByText(/bob/).first().waitFor();
    assert.equal(await app.composer.to.getAttribute('aria-invalid'), 'true');
    const described = await app.composer.to.getAttribute('aria-describedby');
    assert.match(await app.page.locator(`#${described}`).innerText(), /bob.*@|@.*bob|domain/i);
    assert.ok(await app.composer.send.isDisabled());
    await app.composer.write({ to: 'bob@example.com' });
    assert.equal(await app.composer.to.getAttribute('aria-invalid'), null);
    assert.ok(await app.composer.send.isEnabled());
  });

  test(`a decision selects its cause on the map and in the settings, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.composer.sendSample('dave@fabrikam.com', 'nobody@example.com');
    await app.player.press('To the end');
    const connector = app.map.way('To Local', 'example-tenant', 'internal-server');
    assert.equal(await app.map.isSelected(connector), false);

    await app.hand.press(app.trace.cause('Outbound connector To Local (SmartHosts)'));

    assert.equal(await app.map.isSelected(connector), true);
    assert.equal(await app.inspector.tab.getAttribute('aria-selected'), 'true');
    await app.inspector.name.getByText('To Local').waitFor();
    await app.trace.show();
    await app.hand.press(app.trace.decision('because rule “To Local” matches'));
    await app.inspector.show();
    await app.inspector.panel.getByText(/^Mail flow rule · example-tenant$/).waitFor();
  });

  test(`selecting on the map shows the settings, ${how}`, async (t) => {
    const app = await openApp(t, { Hand });
    await app.map.select(app.map.system('internal-server'));
    assert.equal(await app.map.isSelected(app.map.system('internal-server')), true);
    assert.equal(await app.inspector.name.innerText(), 'internal-server');
    await app.map.select(app.map.way('From Local', 'internal-server', 'example-tenant'));
    assert.equal(await app.inspector.name.innerText(), 'From Local');
    await app.page.keyboard.press('Escape');
    assert.equal(await app.map.isSelected(app.map.system('internal-server')), false);
  });
}

test('a deep link opens a scenario and leaves the address short', async (t) => {
  const app = await openApp(t, { query: '?scenario=john-bob-and-sun' });
  assert.match(await app.title.inputValue(), /John, Bob and Sun/);
  assert.equal(new URL(app.page.url()).search, '');
});

test('a deep link to no scenario says so and offers those there are', async (t) => {
  const app = await openApp(t, { query: '?scenario=nonsense' });
  await app.page.getByText('There is no scenario “nonsense”.').waitFor();
  await app.dialog.getByRole('button', { name: /John, Bob and Sun/ }).click();
  await app.map.system('example-tenant').or(app.map.region.getByRole('article').first()).first().waitFor();
});

test('the text follows the player, and tells every step the map shows', async (t) => {
  const app = await openApp(t);
  await app.composer.sendSample('dave@fabrikam.com', 'nobody@example.com');
  await app.player.press('To the start');
  const [, count] = await app.player.position();
  const told = [];
  for (let step = 1; step <= count; step += 1) {
    assert.equal(await app.trace.current.count(), 1, `one place of the text is current at step ${step}`);
    assert.ok(await isInView(app.trace.current), `it is in view at step ${step}`);
    told.push((await app.trace.current.innerText()).split('\n')[0]);
    await app.page.keyboard.press('ArrowRight');
  }
  assert.equal(new Set(told).size > 4, true, told.join(' / '));
  assert.match(await app.trace.current.innerText(), /Refused|Returned/);
});

test('with reduced motion the same is told, and nothing travels', async (t) => {
  const walk = async (reducedMotion) => {
    const app = await openApp(t, { reducedMotion });
    await app.page.evaluate(() => {
      window.moved = 0;
      const play = Animation.prototype.play;
      Animation.prototype.play = function counted(...rest) {
        window.moved += 1;
        return play.apply(this, rest);
      };
    });
    await app.player.press('To the start');
    const [, count] = await app.player.position();
    const told = [];
    for (let step = 1; step <= count; step += 1) {
      told.push([await app.player.timeline.getAttribute('aria-valuetext'), await app.trace.current.innerText()].join(': '));
      await app.player.press('Step forward');
    }
    return { told, moved: await app.page.evaluate(() => window.moved) };
  };
  const moving = await walk('no-preference');
  const still = await walk('reduce');
  assert.deepEqual(still.told, moving.told);
  assert.equal(still.moved, 0);
  assert.ok(moving.moved > 0, 'the envelope travels otherwise');
});

test('space plays and pauses, and the arrow keys step, wherever the focus is', async (t) => {
  const app = await openApp(t);
  await app.page.keyboard.press('Home');
  const [, count] = await app.player.position();
  await app.page.keyboard.press('ArrowRight');
  await app.page.keyboard.press('ArrowRight');
  await app.page.keyboard.press('ArrowLeft');
  assert.deepEqual(await app.player.position(), [2, count]);
  await app.page.keyboard.press('Space');
  await app.player.button('Pause').waitFor();
  await app.page.keyboard.press('Space');
  await app.player.button('Play').waitFor();
  await app.page.keyboard.press('End');
  assert.deepEqual(await app.player.position(), [count, count]);
  await app.page.keyboard.press('?');
  await app.dialog.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
});

function isInView(target) {
  return target.evaluate((node) => {
    const box = node.getBoundingClientRect();
    const around = node.closest('[role=tabpanel]').getBoundingClientRect();
    return box.bottom > around.top && box.top < around.bottom;
  });
}

test('the whole map is seen beside a list; on a phone what the message is at, and that there is more', async (t) => {
  const app = await openApp(t, { viewport: { width: 1280, height: 800 } });
  const outside = () => app.map.region.evaluate((map) => {
    const window = map.querySelector('[role=group]').getBoundingClientRect();
    const boxes = [...map.querySelectorAll('article')].map((card) => card.getBoundingClientRect());
    return boxes.filter((box) => box.left < window.left || box.right > window.right).length;
  });
  assert.equal(await outside(), 0);
  await app.lists.open('Connectors');
  assert.ok(await eventually(async () => (await outside()) === 0), 'nothing is outside beside a list');

  const phone = await openApp(t, { viewport: { width: 375, height: 760 } });
  const tenant = await phone.map.region.getByRole('article').filter({ hasText: 'example-tenant' }).boundingBox();
  assert.ok(tenant.x >= 0 && tenant.x + tenant.width <= 375, 'where the message ended');
  const group = phone.map.region.getByRole('group', { name: 'Map of the mail flow' });
  assert.equal(await group.getAttribute('data-more'), 'left right');
  await phone.map.region.getByRole('button', { name: 'Fit' }).click();
  assert.ok(await eventually(async () => (await group.getAttribute('data-more')) === ''), 'all of it, on request');
});

async function eventually(holds) {
  for (let turn = 0; turn < 40; turn += 1) {
    if (await holds()) return true;
    await new Promise((done) => setTimeout(done, 50));
  }
  return false;
}
