import {put, read} from '../shared/api.js';
import {controlsOf, fill, insist, nameOf, nothingIn, valueOf} from './controls.js';

/** After the last deed. */
const PAUSE = 600;
/** Until the form has drawn what a deed has changed. */
const DRAWING = 50;
/** Until a form that has just been drawn listens to all of its fields. */
const SETTLING = 400;
const DEEDS = ['input', 'change', 'mousedown', 'keyup'];
const CHANGES = {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'readonly']};

/** What could not be sent, because the session had ended or the network was down: by task and officer, until the page is left. */
const unsent = new Map();

/** Keeps what an officer types into the form of one task, and puts it back whenever the form is drawn anew. */
export class Keeper {
  #path;
  #own;
  #say;
  #draft = {};
  #answers = {};
  /** Not put back yet: a field may appear only after another has been filled in. */
  #missing = {};
  /** As the form was drawn, by field: what is still so is no answer of the officer's. */
  #drawn = new Map();
  #form = null;
  #timer = null;
  #settled = false;
  #filling = false;
  #stopped = false;
  #watch = new MutationObserver(() => this.#look());

  /** @param say tells the officer how it stands: `saved`, `restored` or `failed`, with what came back */
  constructor(task, officer, say) {
    this.#path = `/tasks/${encodeURIComponent(task)}/draft`;
    this.#own = `${task} ${officer}`;
    this.#say = say;
  }

  async start() {
    this.#draft = await read(this.#path);
    const waiting = unsent.get(this.#own);
    this.#answers = waiting ?? this.#draft.answers;
    if (waiting) this.#send();
    if (this.#stopped) return;
    this.#watch.observe(document.body, CHANGES);
    DEEDS.forEach(deed => document.addEventListener(deed, this.#note, true));
    addEventListener('pagehide', this.#leave);
    this.#look();
  }

  stop() {
    this.#stopped = true;
    this.#watch.disconnect();
    DEEDS.forEach(deed => document.removeEventListener(deed, this.#note, true));
    removeEventListener('pagehide', this.#leave);
    this.#flush();
  }

  #leave = () => this.#flush({keepalive: true});

  /** Whenever the page changes: a form that is new gets back what was typed into the one before. */
  #look() {
    const form = document.querySelector('.task-details .fjs-form');
    if (form !== this.#form) this.#meet(form);
    if (form) controlsOf(form).forEach(control => this.#see(control));
    if (form && this.#settled) controlsOf(form).forEach(control => this.#putBack(control));
  }

  #meet(form) {
    this.#form = form;
    this.#drawn.clear();
    this.#missing = {...this.#answers};
    this.#settled = false;
    setTimeout(() => {
      if (this.#stopped || form !== this.#form) return;
      this.#settled = true;
      this.#look();
    }, SETTLING);
  }

  #see(control) {
    const name = nameOf(control);
    if (!this.#drawn.has(name)) this.#drawn.set(name, valueOf(control));
  }

  /** One after the other: a list has to be open while its choice is made. */
  #putBack(control) {
    const name = nameOf(control);
    if (this.#filling || !(name in this.#missing)) return;
    const value = this.#missing[name];
    delete this.#missing[name];
    this.#filling = true;
    fill(control, value).finally(() => {
      this.#filling = false;
      insist(control, value);
      this.#look();
      if (!this.#filling && Object.keys(this.#missing).length === 0) this.#say('restored', this.#draft);
    });
  }

  /** Only what a person does counts; what we put back does not. */
  #note = ({isTrusted, target}) => {
    if (!isTrusted || !this.#form?.contains(target)) return;
    this.#collect();
    setTimeout(() => this.#collect(), DRAWING);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#collect();
      this.#flush();
    }, PAUSE);
  };

  #collect() {
    if (!this.#form?.isConnected) return;
    const answers = {...this.#missing};
    for (const control of controlsOf(this.#form)) {
      const value = valueOf(control);
      if (value !== (this.#drawn.get(nameOf(control)) ?? nothingIn(control))) answers[nameOf(control)] = value;
    }
    this.#answers = answers;
  }

  #flush(more) {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    if (JSON.stringify(this.#answers) !== JSON.stringify(this.#draft.answers)) this.#send(more);
  }

  async #send(more) {
    const answers = this.#answers;
    unsent.set(this.#own, answers);
    try {
      this.#draft = await put(this.#path, answers, more);
      if (unsent.get(this.#own) === answers) unsent.delete(this.#own);
      if (!this.#stopped) this.#say('saved', this.#draft);
    } catch (refusal) {
      // The task is done, or another's: nothing is left to keep.
      if (refusal.status === 404) unsent.delete(this.#own);
      if (!this.#stopped) this.#say('failed', refusal);
    }
  }
}
