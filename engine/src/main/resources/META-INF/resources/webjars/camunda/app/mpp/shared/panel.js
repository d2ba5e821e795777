import {el} from './dom.js';
import {complaint, style} from './page.js';

/**
 * Shows something of ours inside something of Camunda's; `make` brings the element. What was shown before stays, pale, until the
 * new one is there; a later call wins over one that is still under way.
 */
export function panel(container, waiting) {
  style();
  container.classList.add('mpp', 'mpp-panel');
  container.append(el('p', {role: 'status'}, waiting));
  let newest = 0;
  return async make => {
    const mine = ++newest;
    container.setAttribute('aria-busy', 'true');
    const shown = await make().catch(refusal => el('p', {class: 'mpp-message mpp-bad', role: 'alert'}, complaint(refusal)));
    if (mine !== newest) return;
    container.replaceChildren(shown);
    container.removeAttribute('aria-busy');
  };
}
