import {el} from '../shared/dom.js';

/** The place above the button in which it stands what the button will bring about; read out when it changes. */
export class Consequences {
  #place = el('section', {class: 'mpp mpp-outlook', role: 'status', 'aria-label': 'Yang terjadi setelah tugas diselesaikan'});
  #shown = '[]';

  show(steps) {
    this.#stand();
    const now = JSON.stringify(steps);
    if (now === this.#shown) return;
    this.#shown = now;
    this.#place.replaceChildren(...(steps.length > 0 ? [el('strong', {}, 'Setelah Anda menekan Selesaikan:'), list(steps)] : []));
  }

  /** A form that is opened anew has new buttons. */
  #stand() {
    const buttons = document.querySelector('.task-details [cam-tasklist-form] .form-actions');
    if (buttons && buttons.previousElementSibling !== this.#place) buttons.before(this.#place);
  }
}

const list = steps => el('ul', {}, steps.map(({kind, text, ways}) =>
  el('li', {class: `mpp-step-${kind}`}, text, ways.length > 0 && el('dl', {}, ways.map(way)))));

const way = ({when, steps}) => [el('dt', {}, when), el('dd', {}, list(steps))];
