import {el} from '../shared/dom.js';
import {complaint, style} from '../shared/page.js';
import {timeline} from './timeline.js';

/**
 * Shows a story inside something of Camunda's; `read` brings it. What was shown before stays, pale, until the new one is
 * there; a later call wins over one that is still under way.
 */
export function panel(container) {
  style();
  container.classList.add('mpp', 'mpp-panel');
  container.append(el('p', {role: 'status'}, 'Memuat riwayat …'));
  let newest = 0;
  return async read => {
    const mine = ++newest;
    container.setAttribute('aria-busy', 'true');
    const shown = await read().then(timeline, refusal => el('p', {class: 'mpp-message mpp-bad', role: 'alert'}, complaint(refusal)));
    if (mine !== newest) return;
    container.replaceChildren(shown);
    container.removeAttribute('aria-busy');
  };
}
