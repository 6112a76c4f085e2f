// The page as a person knows it: what things are called and what one does with them.

import { newPage, site } from '../harness.mjs';
import { Composer, Player, Trace } from './flow.mjs';
import { Mouse } from './hands.mjs';
import { Drawer, Inspector, Lists } from './panels.mjs';

export const SCENARIO_1 = '?scenario=microsoft-365-in-front-of-postfix';

const PATIENCE = 10_000; // ms

/** Opens the page, to be used by `Hand`. `options` are those of a page, `setUp` runs before anything loads. */
export async function openApp(t, { Hand = Mouse, query = SCENARIO_1, setUp, ...options } = {}) {
  const page = await newPage(t, { viewport: { width: 1280, height: 800 }, ...options });
  page.setDefaultTimeout(PATIENCE);
  await setUp?.(page);
  await page.goto(`${site.url}${query}`);
  const app = new App(page, new Hand(page));
  await app.map.region.waitFor();
  return app;
}

export class App {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.bar = page.getByRole('banner');
    this.title = this.bar.getByRole('textbox', { name: 'Title' });
    this.map = new FlowMap(page, hand);
    this.composer = new Composer(page, hand);
    this.player = new Player(page, hand);
    this.trace = new Trace(page, hand);
    this.inspector = new Inspector(page, hand);
    this.lists = new Lists(page, hand);
    this.drawer = new Drawer(page, hand);
    this.dialog = page.getByRole('dialog');
    this.toasts = page.getByRole('status');
    this.undoButton = this.bar.getByRole('button', { name: 'Undo' });
    this.redoButton = this.bar.getByRole('button', { name: 'Redo' });
  }

  /** Until the browser keeps every file of the page, for visits without a network. */
  async isKept() {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller) await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    });
  }

  undo() {
    return this.hand.undo(this.undoButton);
  }

  redo() {
    return this.hand.redo(this.redoButton);
  }

  /** An entry of one of the bar's menus: something to do, or one of several choices. */
  fromMenu(menu, entry) {
    const owner = this.bar.getByRole('button', { name: menu, exact: true });
    const entries = this.page.getByRole('menu', { name: menu });
    return this.hand.pick(owner, entries.getByRole('menuitem', { name: entry }).or(entries.getByRole('menuitemradio', { name: entry })));
  }

  async openScenario(title) {
    await this.fromMenu('File', 'Open a scenario');
    await this.hand.press(this.dialog.getByRole('button', { name: title }));
  }

  /** The same from the page that has no document yet. */
  async openScenarioFromStart(title) {
    await this.hand.press(this.map.region.getByRole('button', { name: /^Open a scenario/ }));
    await this.hand.press(this.dialog.getByRole('button', { name: title }));
  }

  toast(text) {
    return this.toasts.getByText(text);
  }

  /** What the browser keeps. */
  stored(key) {
    return this.page.evaluate((name) => localStorage.getItem(name), key);
  }
}

/** The map: systems and the ways between them. */
export class FlowMap {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.region = page.getByRole('main');
  }

  system(name) {
    return this.region.getByRole('article').getByRole('button', { name });
  }

  /** A way, by its name and where it leads. */
  way(name, from, to) {
    const exactly = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.region.getByRole('button', { name: new RegExp(`^${exactly(name)}.*: from ${exactly(from)} to ${exactly(to)}`) });
  }

  select(target) {
    return this.hand.press(target);
  }

  /** The words of the stamps that ended messages leave; the legend has the same words. */
  stamp(word) {
    return this.region.getByText(word, { exact: true }).and(this.region.locator(':not(details *)'));
  }

  isSelected(target) {
    return target.getAttribute('aria-pressed').then((pressed) => pressed === 'true');
  }
}
