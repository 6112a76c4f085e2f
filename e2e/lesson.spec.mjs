// Take the first lesson: predict, play, fail, ask for hints, repair, pass.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openApp } from './pages/app.mjs';
import { HANDS } from './pages/hands.mjs';

const LESSON = /^1 ?Mail to someone who has no cloud mailbox/;

for (const Hand of HANDS) {
  const how = new Hand().name;

  test(`a lesson is predicted, played, solved and passed, ${how}`, async (t) => {
    const app = await openApp(t, { Hand, query: '?scenario=john-bob-and-sun' });
    const lessons = await app.drawer.open('Lessons');
    await lessons.getByText('0 of 1 done').waitFor();
    await app.hand.press(lessons.getByRole('button', { name: LESSON }));

    await app.map.system('internal-server').waitFor();
    const check = lessons.getByRole('button', { name: 'Check', exact: true });
    assert.ok(await check.isDisabled(), 'first a prediction');
    assert.equal(await app.trace.outcome.count(), 0, 'nothing is played before');
    assert.equal(await lessons.getByText(/^Step 1 of/).count(), 0);
    assert.doesNotMatch(await app.drawer.tab(/^Findings/).innerText(), /\d/, 'how much is wrong is part of the answer');
    assert.equal(await app.map.region.getByText(/ findings?$/).count(), 0);
    await app.hand.tick(lessons.getByRole('radio', { name: 'It is stored in Bob\'s cloud mailbox.' }));
    await app.hand.press(check);
    await lessons.getByText('Not so.').waitFor();
    assert.match(await app.drawer.tab(/^Findings/).innerText(), /\d/);

    await app.hand.press(lessons.getByRole('button', { name: 'Play it and see' }));
    await app.player.press('To the end');
    await app.trace.outcome.getByRole('heading', { name: 'Loops' }).waitFor();
    await lessons.getByText(/^\d messages do not end where they should\.$/).waitFor();
    await lessons.getByText(/^Step 1 of 4$/).waitFor();
    await app.hand.press(lessons.getByRole('button', { name: 'Next step' }));
    await lessons.getByText(/^Step 2 of 4$/).waitFor();

    for (let number = 1; number <= 4; number += 1) {
      await app.hand.press(lessons.getByRole('button', { name: 'Next hint' }));
      await lessons.getByText(`Hint ${number} of 4`).waitFor();
    }
    assert.ok(await lessons.getByRole('button', { name: 'Next hint' }).isDisabled());

    // As the last hint says: delete the rule, let the connector take the domain.
    await app.map.select(app.map.way('To Local', 'example-tenant', 'internal-server'));
    await app.hand.tick(app.inspector.panel.getByRole('checkbox', { name: /IsTransportRuleScoped$/ }));
    await app.inspector.write('RecipientDomains', 'example.com');
    const rules = await app.lists.open('Rules');
    await rules.select(/^To Local/);
    await app.inspector.press('Delete');

    await lessons.getByText(/Both halves of the company are reachable/).waitFor();
    await app.hand.press(lessons.getByRole('button', { name: 'Leave the lesson' }));
    await lessons.getByText('1 of 1 done').waitFor();
    await app.page.reload();
    await (await app.drawer.open('Lessons')).getByText('1 of 1 done').waitFor();
  });

  test(`the solution is shown, taken back, and the lesson started over, ${how}`, async (t) => {
    const app = await openApp(t, { Hand, query: '' });
    await app.openScenarioFromStart(/John, Bob and Sun/);
    const lessons = await app.drawer.open('Lessons');
    await app.hand.press(lessons.getByRole('button', { name: LESSON }));
    await app.hand.tick(lessons.getByRole('radio', { name: /^It travels up and down/ }));
    await app.hand.press(lessons.getByRole('button', { name: 'Check', exact: true }));
    await lessons.getByText('Right.').waitFor();
    const solved = lessons.getByText(/Both halves of the company are reachable/);
    await app.hand.press(lessons.getByRole('button', { name: 'Show the solution' }));
    await solved.waitFor();
    await app.hand.press(app.toasts.getByRole('button', { name: 'Undo' }).last());
    await solved.waitFor({ state: 'detached' });
    await app.redo();
    await solved.waitFor();
    await app.hand.press(lessons.getByRole('button', { name: 'Start over' }));
    await solved.waitFor({ state: 'detached' });
    assert.ok(await lessons.getByRole('button', { name: 'Check', exact: true }).isDisabled(), 'asked again');
    assert.equal(await lessons.getByRole('radio', { checked: true }).count(), 0, 'no answer is chosen');
  });
}

test('another right answer passes as well', async (t) => {
  const app = await openApp(t);
  const lessons = await app.drawer.open('Lessons');
  await lessons.getByRole('button', { name: LESSON }).click();
  const findings = await app.drawer.open(/^Findings/);
  await findings.getByRole('button', { name: /^Spare the 2 cloud mailboxes/ }).first().click();
  await app.drawer.open('Lessons');
  const missed = await lessons.getByText(/messages? do(es)? not end where (it|they) should/).count();
  if (missed > 0) {
    // What is left is mail to addresses that nobody has.
    assert.match(await lessons.innerText(), /unknown address/);
  } else await lessons.getByText(/Both halves of the company are reachable/).waitFor();
});
