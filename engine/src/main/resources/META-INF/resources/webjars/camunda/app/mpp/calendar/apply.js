import {read, send} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el, field} from '../shared/dom.js';
import {preview} from './preview.js';
import {inWords} from './words.js';

/** The end of the work: what has changed, whom it moves, why, and only then the button that applies it. */
export class Apply {
  #list = el('ul', {class: 'mpp-changes'});
  #result = el('div');
  #reason = el('input', {class: 'form-control mpp-wide', required: true, maxlength: 500, oninput: event => { this.draft.reason = event.target.value; }});
  #look = el('button', {type: 'button', class: 'btn btn-default', onclick: () => this.#preview()}, 'Pratinjau');
  #discard = el('button', {type: 'button', class: 'btn btn-link', onclick: () => this.then.discarded()}, 'Buang perubahan');
  #apply = el('button', {type: 'submit', class: 'btn btn-primary'}, 'Terapkan');
  #seen = null;

  /** @param then what follows: `applied` and `moved` get a sentence, `discarded` nothing */
  constructor(page, draft, then) {
    Object.assign(this, {page, draft, then});
    this.#reason.value = draft.reason;
    this.element = el('form', {class: 'mpp-card', novalidate: true, onsubmit: event => this.#submit(event)},
      el('h2', {}, 'Perubahan Anda'), this.#list,
      el('div', {class: 'mpp-row'}, this.#look, this.#discard), this.#result,
      el('div', {class: 'mpp-row'},
        field('Alasan perubahan', this.#reason, 'Wajib; terbaca oleh semua yang melihat riwayat kalender.'), this.#apply));
    this.changed();
  }

  /** Something was edited: what was previewed is no longer what would be applied. */
  changed() {
    const list = this.draft.changes();
    this.#seen = null;
    this.#result.replaceChildren();
    this.#list.replaceChildren(...(list.length
      ? list.map(change => el('li', {}, change.words))
      : [el('li', {}, 'Belum ada perubahan.')]));
    this.#look.disabled = list.length === 0;
    this.#discard.hidden = list.length === 0;
    this.#refresh();
  }

  #refresh() {
    this.#apply.disabled = this.#seen === null;
    this.#apply.title = this.#seen === null ? 'Lihat pratinjau terlebih dahulu' : '';
  }

  async #preview() {
    await this.#working(async () => {
      const {calendar} = this.draft;
      const asked = JSON.stringify(calendar);
      const found = await send('/calendar/preview', {calendar});
      if (found.basedOn !== this.draft.basedOn) return this.#conflict();
      if (asked !== JSON.stringify(this.draft.calendar)) return; // edited meanwhile
      this.#seen = asked;
      this.#result.replaceChildren(...preview(found, datesIn(calendar.zone)));
      this.#refresh();
    });
  }

  async #submit(event) {
    event.preventDefault();
    if (this.#seen === null) return;
    if (!this.#reason.value.trim()) {
      this.page.say('bad', 'Alasan perubahan: wajib diisi.');
      this.#reason.focus();
      return;
    }
    await this.#working(async () => {
      const {basedOn, calendar} = this.draft;
      const {version, moved} = await send('/calendar', {basedOn, reason: this.draft.reason, calendar});
      await this.then.applied(`Kalender versi ${version} berlaku. Batas waktu ${moved} permohonan berpindah.`);
    });
  }

  /** One step at a time; what is typed stays whatever happens. */
  async #working(step) {
    const buttons = [this.#look, this.#apply];
    buttons.forEach(button => { button.disabled = true; });
    this.page.hush();
    try {
      await step();
    } catch (refusal) {
      if (refusal.status === 409) this.#conflict();
      else this.page.complain(refusal, inWords(refusal.message, this.draft.calendar));
    }
    this.#look.disabled = !this.draft.isChanged();
    this.#refresh();
  }

  #conflict() {
    this.#seen = null;
    this.#result.replaceChildren();
    const take = () => this.page.trying(async () => {
      this.draft.moveTo(await read('/calendar'));
      await this.then.moved('Perubahan Anda sudah dipindahkan ke versi terbaru. Periksa lagi, lalu buka pratinjau.');
    });
    this.page.say('bad',
      `Kalender versi ${this.draft.basedOn} sudah diganti orang lain. Isian Anda tidak hilang. `,
      el('button', {type: 'button', class: 'btn btn-default', onclick: take}, 'Pindahkan perubahan saya ke versi terbaru'));
  }
}
