import {el} from './dom.js';

/** A page of ours: heading, place for messages, content. */
export class Page {
  #messages = el('div', {class: 'mpp-messages', 'aria-live': 'polite'});

  constructor(container, title, lead) {
    style();
    document.title = `${title} | MPP Digital`;
    this.body = el('div', {class: 'mpp-body'});
    container.classList.add('mpp', 'mpp-page');
    container.replaceChildren(el('main', {},
      el('h1', {}, title), lead && el('p', {class: 'mpp-lead'}, lead), this.#messages, this.body));
  }

  /** Says something; it stays in sight, and bad news is read out at once. */
  say(tone, ...words) {
    const role = tone === 'good' ? 'status' : 'alert';
    this.#messages.replaceChildren(el('div', {class: `mpp-message mpp-${tone}`, role}, ...words));
  }

  /** Takes back what was said. */
  hush() {
    this.#messages.replaceChildren();
  }

  /** Runs a step of the page and says what went wrong; true when nothing did. */
  async trying(step) {
    this.hush();
    try {
      await step();
      return true;
    } catch (refusal) {
      this.complain(refusal);
      return false;
    }
  }

  /** Says what went wrong, in other words when the page knows better ones. */
  complain(refusal, sentence = refusal.message) {
    this.say('bad', ...complaint(refusal, sentence));
  }
}

/** What went wrong, and the way out when the session has ended: what was typed is still there after the log-in. */
export function complaint(refusal, sentence = refusal.message) {
  return refusal.status === 401 ? [sentence, '. ', el('a', {href: '#/login'}, 'Masuk')] : [sentence];
}

/** Our style sheet, loaded with the first thing of ours that is shown. */
export function style() {
  if (!document.querySelector('link[data-mpp]')) {
    const href = new URL('mpp.css', import.meta.url).href;
    document.head.append(el('link', {rel: 'stylesheet', href, 'data-mpp': true}));
  }
}
