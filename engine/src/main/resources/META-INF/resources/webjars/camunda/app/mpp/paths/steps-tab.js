import {count} from '../figures/words.js';
import {read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el, field, select} from '../shared/dom.js';
import {panel} from '../shared/panel.js';
import {table} from '../shared/table.js';
import {definitionOf} from './definition.js';
import {mark} from './diagram.js';
import {MEASURES, heatOf, legend, marks} from './heat.js';
import {kind, time} from './words.js';

/** Below the diagram of a definition: how long its steps take and where cases wait, in colours above and in numbers here. */
export function stepsTab(container, {api, processDefinitionId}, scope) {
  const chosen = {measure: 'done-median', version: '', cases: 'all', from: '', to: ''};
  const show = panel(container, 'Menghitung waktu per langkah …');
  const draw = () => show(async () => {
    const definition = await definitionOf(api, processDefinitionId);
    const query = new URLSearchParams(Object.entries(chosen).filter(([name, value]) => value && name !== 'measure'));
    const answer = await read(`/paths/${encodeURIComponent(definition.key)}/steps?${query}`);
    const measure = MEASURES[chosen.measure];
    mark(marks(answer.steps, measure), scope);
    return el('section', {'aria-label': 'Waktu per langkah'},
      form(chosen, answer, definition, draw), legend(answer.steps, measure), numbers(answer, measure));
  });
  draw();
}

function form(chosen, {from, to}, {version}, draw) {
  const controls = {
    measure: select(Object.entries(MEASURES).map(([name, {label}]) => [name, label]), chosen.measure),
    cases: select([['all', 'Semua'], ['running', 'Masih berjalan'], ['finished', 'Sudah selesai']], chosen.cases),
    version: select([['', 'Semua versi'], [version, `Versi ${version}`]], chosen.version),
    from: el('input', {class: 'form-control', type: 'date', value: chosen.from || from, max: '9999-12-31'}),
    to: el('input', {class: 'form-control', type: 'date', value: chosen.to || to, max: '9999-12-31'})
  };
  const onsubmit = event => {
    event.preventDefault();
    for (const [name, control] of Object.entries(controls)) chosen[name] = control.value;
    draw();
  };
  return el('form', {class: 'mpp-row mpp-filters', role: 'search', onsubmit},
    field('Warna menurut', controls.measure), field('Permohonan', controls.cases), field('Diagram', controls.version),
    field('Selesai dari tanggal', controls.from), field('Sampai tanggal', controls.to),
    el('button', {class: 'btn btn-primary'}, 'Tampilkan'));
}

function numbers({steps, at, zone}, measure) {
  const sorted = [...steps].sort((one, other) => measure.value(other) - measure.value(one));
  const pair = ({hours, workingDays}) => hours.median === null ? '–'
    : `${time(hours.median, workingDays.median)} (${time(hours.p90, workingDays.p90)})`;
  return el('div', {},
    table('Langkah yang terlama di atas; median dan, dalam kurung, yang tidak dilampaui 90 %', [
      ['Warna', row => colour(heatOf(row, steps, measure))],
      ['Langkah', row => row.name ?? row.element],
      ['Jenis', row => kind(row.type)],
      ['Permohonan selesai di langkah ini', row => count(row.done.cases)],
      ['Kali', row => count(row.done.passes)],
      ['Lama langkah', row => pair(row.done)],
      ['Menunggu sekarang', row => count(row.waiting.cases)],
      ['Sudah menunggu', row => pair(row.waiting)]
    ], sorted),
    el('small', {}, `Dihitung ${datesIn(zone).long(at)}. Yang menunggu dihitung menurut keadaan sekarang, tanpa jangka waktu.`));
}

const colour = heat => heat ? el('span', {class: `mpp-badge mpp-badge-${heat}`}, String(heat)) : '–';
