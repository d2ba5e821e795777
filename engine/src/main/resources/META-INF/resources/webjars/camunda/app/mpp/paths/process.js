import {chip, el} from '../shared/dom.js';
import {table} from '../shared/table.js';
import {STATES, kind, lasted} from './words.js';

const NOT_SHOWN = 'tidak ditampilkan';

/** Gateways and borders of parts are the diagram's business; who reads wants to know what was done. */
const isStep = ({type}) => !/Gateway$|^subProcess$/.test(type);

/** One process in words: its steps with who and when, what people did, what tables decided, its last values. */
export function processInWords(process, dates) {
  return [
    table('Langkah yang ditempuh', [
      ['Langkah', step => step.name ?? step.element],
      ['Jenis', step => kind(step.type)],
      ['Mulai', step => dates.short(step.startedAt)],
      ['Selesai', step => step.endedAt ? dates.short(step.endedAt) : '–'],
      ['Lama', step => lasted(step.startedAt, step.endedAt ?? new Date())],
      ['Oleh', step => step.by && [step.by, step.position && el('small', {class: 'mpp-below'}, step.position)]],
      ['Keadaan', step => chip(...STATES[step.state])]
    ], process.steps.filter(isStep)),
    process.decisions.length > 0 && table('Keputusan menurut tabel', [
      ['Tabel', decision => decision.name],
      ['Langkah', decision => decision.step],
      ['Saat', decision => dates.short(decision.at)],
      ['Masukan', decision => values(decision.inputs)],
      ['Baris yang cocok', decision => decision.rules.join(', ') || 'tidak ada'],
      ['Hasil', decision => values(decision.outputs)]
    ], process.decisions),
    process.actions.length > 0 && table('Tindakan orang pada proses ini', [
      ['Saat', action => dates.short(action.at)],
      ['Tindakan', action => action.what],
      ['Langkah', action => action.step ?? 'seluruh proses'],
      ['Oleh', action => action.by]
    ], process.actions),
    process.variables.length > 0 && el('details', {},
      el('summary', {}, 'Nilai terakhir variabel'),
      table('Yang mungkin berisi data pribadi tidak ditampilkan', [
        ['Variabel', variable => variable.name],
        ['Nilai', variable => variable.value ?? el('small', {}, NOT_SHOWN)]
      ], process.variables))
  ];
}

const values = list => el('ul', {class: 'mpp-values'}, list.map(({name, value}) =>
  el('li', {}, `${name}: `, value === null ? el('small', {}, NOT_SHOWN) : el('strong', {}, value))));
