// Two ways to use the page: with a pointer, and with nothing but the keyboard. A job is written once and done with both.

import assert from 'node:assert/strict';

const MOST_STEPS = 400;

/** Clicks, and types where it has clicked. */
export class Mouse {
  name = 'by mouse';

  constructor(page) {
    this.page = page;
  }

  press(target) {
    return target.click();
  }

  async write(field, text) {
    await field.fill(text);
    await field.blur();
  }

  choose(select, label) {
    return select.selectOption({ label });
  }

  tick(box) {
    return box.click();
  }

  /** Opens a menu and picks an entry. */
  async pick(menu, entry) {
    await menu.click();
    await entry.click();
  }

  undo(button) {
    return button.click();
  }

  redo(button) {
    return button.click();
  }

  /** Brings what hovering brings. */
  point(target) {
    return target.hover();
  }

  /** Moves a slider to a value. */
  async slide(slider, value) {
    const { x, y, width, height } = await slider.boundingBox();
    const [least, most] = await slider.evaluate((input) => [Number(input.min), Number(input.max)]);
    const thumb = 16;
    await this.page.mouse.click(x + thumb / 2 + ((width - thumb) * (value - least)) / (most - least), y + height / 2);
  }
}

/** Tab, arrows, Enter and typing, from wherever the focus is. Never clicks, never sets the focus by script. */
export class Keyboard {
  name = 'by keyboard';

  constructor(page) {
    this.page = page;
  }

  /** Moves the focus to `target` as a person would: Tab, and arrow keys inside tabs, lists, radio groups and the map. */
  async reach(target) {
    await target.waitFor();
    const element = await target.elementHandle();
    const stop = await element.evaluateHandle((node) => {
      if (node.tabIndex >= 0 && node.type !== 'radio') return node;
      const group = node.closest('[role=tablist], [role=listbox], [role=menu], fieldset, [role=group], main');
      if (node.type === 'radio') return group.querySelector('input[type=radio]:checked') ?? group.querySelector('input[type=radio]');
      return group?.querySelector('[tabindex="0"]') ?? node;
    });
    await this.#tabTo(stop, target);
    if (await has(element)) return;
    const visited = new Set();
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const { key, here } = await element.evaluate((node, seen) => {
        const active = document.activeElement;
        const role = active.getAttribute('role');
        const from = active.getBoundingClientRect();
        const to = node.getBoundingClientRect();
        const after = Boolean(active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
        if (role === 'tab') return { key: after ? 'ArrowRight' : 'ArrowLeft' };
        if (role === 'option' || active.type === 'radio') return { key: after ? 'ArrowDown' : 'ArrowUp' };
        const [dx, dy] = [to.x + to.width / 2 - from.x - from.width / 2, to.y + to.height / 2 - from.y - from.height / 2];
        const sideways = dx > 0 ? 'ArrowRight' : 'ArrowLeft';
        const upright = dy > 0 ? 'ArrowDown' : 'ArrowUp';
        const order = Math.abs(dx) >= Math.abs(dy) ? [sideways, upright] : [upright, sideways];
        const fresh = order.find((key) => !seen.includes(`${active.id} ${key}`)) ?? order[0];
        return { key: fresh, here: active.id };
      }, [...visited]);
      visited.add(`${here} ${key}`);
      await this.page.keyboard.press(key);
      if (await has(element)) return;
    }
    assert.fail(`arrow keys do not reach ${target}`);
  }

  async #tabTo(stop, target) {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const way = await stop.evaluate((node) => {
        const active = document.activeElement;
        // Tab enters a group of radio buttons at one end or the other.
        if (active === node || (node.type === 'radio' && active.name === node.name)) return 'here';
        const behind = active !== document.body && active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
        return behind ? 'Shift+Tab' : 'Tab';
      });
      if (way === 'here') return;
      await this.page.keyboard.press(way);
    }
    assert.fail(`Tab does not reach ${target}`);
  }

  async press(target, key = 'Enter') {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  async write(field, text) {
    await this.reach(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    const lines = text.split('\n');
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      if (line) await this.page.keyboard.insertText(line);
    }
    if (!text) await this.page.keyboard.press('Delete');
    await this.page.keyboard.press('Tab');
  }

  /** Arrow keys in a closed list choose at once, as everywhere. */
  async choose(select, label) {
    await this.reach(select);
    const steps = await select.evaluate((node, wanted) => [...node.options].findIndex((option) => option.label === wanted) - node.selectedIndex, label);
    for (let step = 0; step < Math.abs(steps); step += 1) await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }

  async tick(box) {
    await this.reach(box);
    if (!(await box.isChecked())) await this.page.keyboard.press('Space');
    else if ((await box.getAttribute('type')) === 'checkbox') await this.page.keyboard.press('Space');
  }

  /** Opens a menu and picks an entry; the menu puts the focus on its first. */
  async pick(menu, entry) {
    await this.press(menu);
    await entry.waitFor();
    const element = await entry.elementHandle();
    for (let step = 0; step < 40 && !(await has(element)); step += 1) await this.page.keyboard.press('ArrowDown');
    assert.ok(await has(element), `arrow keys do not reach ${entry}`);
    await this.page.keyboard.press('Enter');
  }

  undo() {
    return this.page.keyboard.press('ControlOrMeta+z');
  }

  redo() {
    return this.page.keyboard.press('ControlOrMeta+Shift+z');
  }

  point(target) {
    return this.reach(target);
  }

  async slide(slider, value) {
    await this.reach(slider);
    const steps = value - Number(await slider.inputValue());
    for (let step = 0; step < Math.abs(steps); step += 1) await this.page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  }
}

export const HANDS = [Mouse, Keyboard];

function has(element) {
  return element.evaluate((node) => document.activeElement === node);
}
