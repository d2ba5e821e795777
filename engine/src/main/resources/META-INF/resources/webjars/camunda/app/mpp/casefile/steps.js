import {el} from '../shared/dom.js';
import {fact} from './application.js';

/** What officers answered in the steps before, the newest last. */
export function steps(all, dates) {
  return el('section', {class: 'mpp-section', 'aria-label': 'Hasil langkah sebelumnya'},
    el('h3', {}, 'Hasil langkah sebelumnya'),
    all.length === 0
      ? el('p', {}, 'Belum ada langkah yang diselesaikan petugas.')
      : el('ol', {class: 'mpp-verifications'}, all.map(each => card(each, dates))));
}

function card({step, by, position, representing, at, lines}, dates) {
  const who = [by, position, representing, dates.long(at)].filter(Boolean).join(', ');
  return el('li', {class: 'mpp-verification'},
    el('strong', {}, step),
    el('p', {class: 'mpp-by'}, who),
    lines.length > 0 && el('dl', {class: 'mpp-facts'}, lines.map(fact)));
}
