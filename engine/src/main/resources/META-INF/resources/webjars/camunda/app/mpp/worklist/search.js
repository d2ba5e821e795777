import {login} from '../shared/api.js';
import {el} from '../shared/dom.js';
import {style} from '../shared/page.js';
import {PATH, lookFor, startFor} from './address.js';

const LABEL = 'Nomor permohonan atau nama pemohon';

/** The box above Tasklist's list; what it finds stands on a page of its own. */
export function aboveList(container) {
  style();
  login().then(who => startFor(who.id), () => {});
  container.append(el('div', {class: 'mpp mpp-above-list'}, searchBox('', q => {
    lookFor(q);
    location.hash = `#${PATH}`;
  })));
}

/** Asks for a part of a number or of a name. */
export function searchBox(q, look) {
  const input = el('input', {class: 'form-control', type: 'search', value: q, maxlength: '100', autocomplete: 'off', id: 'mpp-search'});
  const onsubmit = event => {
    event.preventDefault();
    look(input.value);
  };
  return el('form', {role: 'search', class: 'mpp-search', 'aria-label': 'Permohonan', onsubmit},
    el('label', {for: input.id}, LABEL), el('div', {}, input, el('button', {class: 'btn btn-primary'}, 'Cari')));
}
