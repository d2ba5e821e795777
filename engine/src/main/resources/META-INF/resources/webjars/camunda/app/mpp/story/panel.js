import {el} from '../shared/dom.js';
import {style} from '../shared/page.js';
import {timeline} from './timeline.js';

/** Shows a story inside something of Camunda's; `read` brings it. A later call wins over one that is still under way. */
export function panel(container) {
  style();
  container.classList.add('mpp', 'mpp-panel');
  let newest = 0;
  return async read => {
    const mine = ++newest;
    container.replaceChildren(el('p', {role: 'status'}, 'Memuat riwayat …'));
    const shown = await read().then(timeline, refusal => el('p', {class: 'mpp-message mpp-bad', role: 'alert'}, refusal.message));
    if (mine === newest) container.replaceChildren(shown);
  };
}
