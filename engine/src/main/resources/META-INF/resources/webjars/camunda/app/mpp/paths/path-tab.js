import {login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {chip, el, field} from '../shared/dom.js';
import {panel} from '../shared/panel.js';
import {parameter} from '../shared/plugins.js';
import {NUMBER} from '../story/address.js';
import {isForReaders} from '../story/page.js';
import {addressOf, diagramAddress} from './address.js';
import {mark} from './diagram.js';
import {processInWords} from './process.js';
import {STATES} from './words.js';

/** Below the diagram of a definition: the way that one application took through it. */
export function pathTab(container, {processDefinitionId}, scope) {
  const show = panel(container, 'Memuat riwayat proses …');
  const draw = number => show(async () => {
    if (!isForReaders(await login())) throw new Error('Riwayat satu permohonan hanya untuk manajer dan administrator.');
    const path = number && await read(`/applications/${encodeURIComponent(number)}/path`);
    const here = path ? path.processes.filter(process => process.definition === processDefinitionId) : [];
    mark(here.flatMap(marks), scope);
    return el('section', {'aria-label': 'Riwayat proses'}, search(number, draw), path && result(path, here));
  });
  draw(parameter(NUMBER));
}

function search(value, draw) {
  const number = el('input', {class: 'form-control', value, required: true, autocomplete: 'off'});
  const onsubmit = event => {
    event.preventDefault();
    draw(number.value.trim());
  };
  return el('form', {class: 'mpp-row', role: 'search', onsubmit},
    field('Nomor permohonan', number), el('button', {class: 'btn btn-primary'}, 'Tampilkan pada diagram'));
}

function result(path, here) {
  const dates = datesIn(path.zone);
  const others = path.processes.filter(process => !here.includes(process));
  return [
    el('p', {}, el('a', {href: addressOf(path.businessKey)}, 'Seluruh riwayat proses permohonan ini')),
    here.length === 0
      ? el('p', {class: 'mpp-message mpp-warn', role: 'status'}, 'Permohonan ini tidak melalui versi diagram ini.')
      : el('p', {class: 'mpp-legend'}, el('span', {class: 'mpp-badge mpp-badge-taken'}, 'garis biru'), ' ditempuh ',
        el('span', {class: 'mpp-badge mpp-badge-now'}, 'garis putus-putus'), ' berada di sini sekarang ',
        el('span', {class: 'mpp-badge mpp-badge-cut'}, 'garis merah'), ' dihentikan'),
    others.length > 0 && el('ul', {'aria-label': 'Proses lain permohonan ini'}, others.map(process => el('li', {},
      el('a', {href: diagramAddress(path.businessKey, process.definition)}, process.title ?? process.service), ' ', chip(...STATES[process.state])))),
    here.map(process => processInWords(process, dates))
  ];
}

const LOOKS = {done: 'mpp-taken', running: 'mpp-now', 'cut-off': 'mpp-cut'};

/** Steps that were passed more than once say so; what happened last decides on the look. */
function marks({steps, flows}) {
  const passed = new Map();
  for (const step of steps) passed.set(step.element, {...step, times: (passed.get(step.element)?.times ?? 0) + 1});
  return [
    ...flows.map(element => ({element, look: 'mpp-taken'})),
    ...[...passed.values()].map(({element, state, times}) => ({
      element, look: LOOKS[state], badge: times > 1 && el('div', {class: 'mpp-badge mpp-badge-taken'}, `${times}×`)
    }))
  ];
}
