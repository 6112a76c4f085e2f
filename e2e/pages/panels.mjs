// What stands around the map: lists, the settings of the selection, and the tools in the drawer.

/** The settings of what is selected. */
export class Inspector {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.tab = page.getByRole('tab', { name: 'Settings' });
    this.panel = page.getByRole('tabpanel', { name: 'Settings' });
    this.name = this.panel.getByRole('heading', { level: 3 }).first();
  }

  show() {
    return this.hand.press(this.tab);
  }

  /** A field, by the name of its parameter or its label. */
  field(label) {
    return this.panel.getByLabel(label);
  }

  button(name) {
    return this.panel.getByRole('button', { name, exact: true });
  }

  press(name) {
    return this.hand.press(this.button(name));
  }

  write(label, text) {
    return this.hand.write(this.field(label), text);
  }

  choose(label, option) {
    return this.hand.choose(this.field(label), option);
  }

  /** What stands beside a field as its error. */
  async errorOf(label) {
    const ids = (await this.field(label).getAttribute('aria-describedby')).split(' ');
    const texts = await Promise.all(ids.filter((id) => id.endsWith('errors')).map((id) => this.page.locator(`#${id}`).innerText()));
    return texts.join(' ').trim();
  }

}

/** The lists behind the rail. */
export class Lists {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.rail = page.getByRole('navigation', { name: 'Lists' });
  }

  async open(name) {
    const button = this.rail.getByRole('button', { name, exact: true });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await this.hand.press(button);
    const panel = this.page.getByRole('complementary', { name, exact: true });
    await panel.waitFor();
    return new List(this.page, this.hand, panel);
  }
}

class List {
  constructor(page, hand, panel) {
    this.page = page;
    this.hand = hand;
    this.panel = panel;
  }

  row(name) {
    return this.panel.getByRole('listitem').getByRole('button', { name });
  }

  select(name) {
    return this.hand.press(this.row(name));
  }

  add(name, kind) {
    const button = this.panel.getByRole('button', { name, exact: true });
    if (!kind) return this.hand.press(button);
    return this.hand.pick(button, this.page.getByRole('menuitem', { name: kind }));
  }
}

/** The drawer with findings, export and lessons. */
export class Drawer {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.region = page.getByRole('region', { name: 'Drawer' });
  }

  tab(name) {
    return this.region.getByRole('tab', { name });
  }

  async open(name) {
    const tab = this.tab(name);
    if ((await tab.getAttribute('aria-selected')) !== 'true') await this.hand.press(tab);
    const panel = this.region.getByRole('tabpanel', { name });
    await panel.waitFor();
    return panel;
  }

  async openExport() {
    return new Export(this.page, this.hand, await this.open('Export'));
  }
}

/** The tool that shows every exported file. */
class Export {
  constructor(page, hand, panel) {
    this.page = page;
    this.hand = hand;
    this.panel = panel;
    this.files = panel.getByRole('list', { name: 'Files' });
    this.list = panel.getByRole('listbox');
  }

  names() {
    return this.files.getByRole('button').allInnerTexts().then((names) => names.map((name) => name.split('\n')[0].trim()));
  }

  async show(name) {
    const button = this.files.getByRole('button', { name: new RegExp(`^${name.replaceAll('.', '\\.')}( |$)`) });
    if ((await button.getAttribute('aria-current')) !== 'true') await this.hand.press(button);
    await this.page.getByRole('listbox', { name: new RegExp(`${name.replaceAll('.', '\\.')}$`) }).waitFor();
  }

  line(words) {
    return this.list.getByRole('option').filter({ hasText: words }).first();
  }

  lines() {
    return this.list.getByRole('option').evaluateAll((lines) => lines.map((line) => line.lastElementChild.textContent));
  }

  /** The lines that are marked as changed, in words too. */
  changed() {
    return this.list.getByRole('option', { name: /Changed/ }).allInnerTexts();
  }
}
