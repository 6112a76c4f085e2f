// A message and its way: where it is written, played and told.

/** The message. */
export class Composer {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.form = page.getByRole('form', { name: 'Message' });
    this.from = this.form.getByRole('combobox', { name: 'From' });
    this.to = this.form.getByRole('combobox', { name: 'To' });
    this.entersAt = this.form.getByRole('combobox', { name: 'Enters at' });
    this.send = this.form.getByRole('button', { name: 'Send' });
    this.keep = this.form.getByRole('button', { name: 'Keep this message in the document' });
    this.more = this.form.getByRole('button', { name: /^More about the message/ });
    this.samples = this.form.getByRole('button', { name: 'Messages', exact: true });
  }

  /** Sends one of the document's messages. */
  sendSample(from, to) {
    return this.hand.pick(this.samples, this.page.getByRole('menuitem', { name: `${from} to ${to}`, exact: true }));
  }

  async write({ from, to, at }) {
    if (from !== undefined) await this.hand.write(this.from, from);
    if (to !== undefined) await this.hand.write(this.to, to);
    if (at !== undefined) await this.hand.choose(this.entersAt, at);
  }

  async sendMessage(message) {
    await this.write(message);
    await this.hand.press(this.send);
  }
}

/** The player. */
export class Player {
  constructor(page, hand) {
    this.hand = hand;
    this.group = page.getByRole('group', { name: 'Player' });
    this.timeline = this.group.getByRole('slider', { name: 'Timeline' });
    this.speed = this.group.getByRole('combobox', { name: 'Speed' });
  }

  button(name) {
    return this.group.getByRole('button', { name, exact: true });
  }

  press(name) {
    return this.hand.press(this.button(name));
  }

  /** Where it is, as it says itself: [step, count]. */
  async position() {
    const text = await this.timeline.getAttribute('aria-valuetext');
    return text.match(/\d+/g).map(Number);
  }

  scrub(step) {
    return this.hand.slide(this.timeline, step - 1);
  }

  /** Waits until it has played to the end. */
  async finished() {
    await this.button('Play').waitFor();
  }
}

/** The trace: the map's text twin. */
export class Trace {
  constructor(page, hand) {
    this.page = page;
    this.hand = hand;
    this.tab = page.getByRole('tab', { name: 'Trace' });
    this.panel = page.getByRole('tabpanel', { name: 'Trace' });
    this.outcome = this.panel.getByRole('region', { name: 'Outcome' });
    this.otherReadings = this.panel.getByRole('region', { name: 'Another reading would change this' });
    this.current = this.panel.locator('[aria-current=step]');
  }

  show() {
    return this.hand.press(this.tab);
  }

  /** The sentences of all decisions, in order, with the system each falls at. */
  async told() {
    return this.panel.evaluate((panel) => {
      const clean = (text) => text.replace(/\s+/g, ' ').trim();
      const hops = [...panel.querySelectorAll('ol > li')].filter((item) => item.querySelector('h3') && item.querySelector('ol'));
      return hops.map((hop) => ({
        system: clean(hop.querySelector('h3').innerText),
        decisions: [...hop.querySelectorAll('ol > li')].map((item) => clean(item.querySelector('button').innerText)),
      }));
    });
  }

  /** The decision whose sentence has these words. */
  decision(words) {
    return this.panel.getByRole('listitem').getByRole('button').filter({ hasText: words });
  }

  cause(label) {
    return this.panel.getByRole('button', { name: label, exact: true });
  }
}
