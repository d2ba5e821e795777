import {read} from '../shared/api.js';
import {el, field, select} from '../shared/dom.js';
import {address} from './scope.js';

/** The form that chooses which applications are meant; what it says is in the address, so that it can be kept and passed on. */
export async function filters(path, asked, period) {
  const {services, agencies} = await read('/figures/choices');
  const controls = {
    service: select([['', 'Semua layanan'], ...pairs(services)], asked.service ?? ''),
    agency: select([['', 'Semua instansi'], ...pairs(agencies)], asked.agency ?? ''),
    from: el('input', {class: 'form-control', type: 'date', value: asked.from ?? period?.from ?? '', max: '9999-12-31'}),
    to: el('input', {class: 'form-control', type: 'date', value: asked.to ?? period?.to ?? '', max: '9999-12-31'})
  };
  const onsubmit = event => {
    event.preventDefault();
    const chosen = Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.value]));
    location.hash = address(path, {...asked, ...chosen, page: undefined});
  };
  return el('form', {class: 'mpp-row mpp-filters', role: 'search', onsubmit},
    field('Layanan', controls.service), field('Instansi', controls.agency),
    field('Dari tanggal', controls.from), field('Sampai tanggal', controls.to),
    el('button', {class: 'btn btn-primary'}, 'Tampilkan'));
}

const pairs = choices => choices.map(({name, title}) => [name, title]);
