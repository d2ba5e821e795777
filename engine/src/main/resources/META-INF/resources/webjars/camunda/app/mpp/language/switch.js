import {el} from '../shared/dom.js';
import {choose, language, LANGUAGES} from './language.js';

const header = document.querySelector('[cam-widget-header]');

// Camunda draws its header after this script; no plug-in point is in all four, nor before the log-in.
new MutationObserver((_, observer) => {
  const menu = header.querySelector('.app-menu > ul');
  if (!menu) return;
  observer.disconnect();
  menu.prepend(languages());
}).observe(header, {childList: true, subtree: true});

function languages() {
  return el('li', {class: 'mpp-languages'},
    el('div', {role: 'group', 'aria-label': 'Bahasa / Language'}, Object.entries(LANGUAGES).map(([code, name]) =>
      el('button', {type: 'button', lang: code, 'aria-pressed': String(code === language), onclick: () => choose(code)}, name))));
}

export default [];
