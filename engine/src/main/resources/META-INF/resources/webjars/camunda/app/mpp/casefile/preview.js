import {addressInApi} from '../shared/api.js';
import {el} from '../shared/dom.js';

/**
 * Shows a file in a frame while it is open. A picture's frame is a sandbox; browsers refuse to show a PDF in one and have a
 * viewer apart for it, and the engine says for both that nothing in them may run or load.
 */
export function preview(file, own) {
  const frame = el('div', {class: 'mpp-preview'});
  const ontoggle = ({target}) => frame.replaceChildren(...(target.open ? content(file, addressInApi(`${own}/preview`)) : []));
  return el('details', {ontoggle}, el('summary', {}, 'Lihat', el('span', {class: 'sr-only'}, ` ${file.name}`)), frame);
}

function content(file, src) {
  return [
    el('iframe', {src, title: `Isi ${file.name}`, sandbox: file.type !== 'pdf'}),
    el('a', {href: src, target: '_blank', rel: 'noopener noreferrer'}, 'Buka di jendela baru')
  ];
}
