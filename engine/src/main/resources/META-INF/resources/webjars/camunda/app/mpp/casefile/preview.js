import {addressInApi} from '../shared/api.js';
import {el} from '../shared/dom.js';

/**
 * Shows a file: a picture in a frame that is a sandbox, a PDF in a window of its own, for Camunda's pages are a sandbox themselves
 * and browsers show no PDF in one. The engine says for both that nothing in them may run or load.
 */
export function preview(file, own) {
  const src = addressInApi(`${own}/preview`);
  const words = ['Lihat', el('span', {class: 'sr-only'}, ` ${file.name}`)];
  return file.type === 'pdf' ? el('a', {href: src, target: '_blank', rel: 'noopener noreferrer'}, words) : framed(file, src, words);
}

function framed(file, src, words) {
  const frame = el('div', {class: 'mpp-preview'});
  const ontoggle = ({target}) =>
    frame.replaceChildren(...(target.open ? [el('iframe', {src, title: `Isi ${file.name}`, sandbox: true})] : []));
  return el('details', {ontoggle}, el('summary', {}, words), frame);
}
