import {addressInApi, login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el, field, select} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {address, query, scope} from '../figures/scope.js';
import {sections} from '../figures/sections.js';
import {isForReaders} from '../story/page.js';
import {elements, groups, tiles} from './results.js';
import {FILTERS, PATH} from './scope.js';

/** What managers see of the satisfaction survey: index, grade, means, and whether enough people have answered. */
export async function surveyPage(container) {
  const page = new Page(container, 'Kepuasan masyarakat (SKM)',
    'Survei kepuasan masyarakat menurut PermenPANRB 14/2017. Responden dihitung menurut hari menjawab, populasi menurut hari permohonan selesai.');
  await page.trying(async () => {
    if (!isForReaders(await login())) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
    const asked = scope();
    const by = asked.by ?? 'service';
    const [results, all] = await Promise.all([
      read(`/survey${query({...asked, by}, ...FILTERS, 'by')}`),
      read(`/survey${query({from: asked.from, to: asked.to}, ...FILTERS)}`)]);
    page.body.replaceChildren(
      sections(PATH), filters(asked, results, all.groups), tiles(results.total), exports(asked, by, results),
      elements(results), groups(results.groups, by, asked));
  });
}

function filters(asked, {from, to}, services) {
  const controls = {
    service: select([['', 'Semua layanan'], ...services.map(({key, title}) => [key, title])], asked.service ?? ''),
    from: el('input', {class: 'form-control', type: 'date', value: asked.from ?? from, max: '9999-12-31'}),
    to: el('input', {class: 'form-control', type: 'date', value: asked.to ?? to, max: '9999-12-31'})
  };
  const onsubmit = event => {
    event.preventDefault();
    const chosen = Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, control.value]));
    location.hash = address(PATH, {...asked, ...chosen});
  };
  return el('form', {class: 'mpp-row mpp-filters', role: 'search', onsubmit},
    field('Layanan', controls.service), field('Dari tanggal', controls.from), field('Sampai tanggal', controls.to),
    el('button', {class: 'btn btn-primary'}, 'Tampilkan'));
}

function exports(asked, by, {at, zone}) {
  const file = addressInApi(`/survey.csv${query({...asked, by}, ...FILTERS, 'by')}`);
  return el('p', {class: 'mpp-row'},
    el('a', {class: 'btn btn-default', href: file, download: true}, 'Unduh rincian (CSV)'),
    el('small', {}, `Dihitung ${datesIn(zone).long(at)}. Bobot tiap unsur tepat 1/9; indeks dibulatkan sekali ke dua angka di belakang koma, `
      + 'dan mutu ditetapkan dari indeks yang sudah dibulatkan.'));
}
