import {read} from '../shared/api.js';
import {el, field, select} from '../shared/dom.js';

const CHOOSE = ['', 'Pilih …'];

/** Whom to name, when and for what; an administrator says for whom. */
export async function form(who, zone, submit) {
  const {officers, deputies, services} = await read('/deputyships/choices');
  const heading = el('h2', {}, who.administrator ? 'Tunjuk wakil untuk petugas' : 'Tunjuk wakil');
  if (!who.administrator && deputies.length === 0) {
    return [heading, el('p', {}, 'Belum ada petugas lain di instansi Anda yang dapat ditunjuk.')];
  }
  const deputy = people(deputies);
  const officer = who.administrator ? people(officers) : null;
  officer?.addEventListener('change', () => colleaguesOf(officer.value, deputy));
  const from = moment({});
  const to = moment({required: true});
  const scope = choice(services);
  const onsubmit = async event => {
    event.preventDefault();
    const isNamed = await submit({
      officer: officer ? officer.value : null,
      deputy: deputy.value,
      from: from.value || null,
      to: to.value,
      services: scope.chosen()
    });
    if (isNamed) event.target.reset();
  };
  return [heading, el('form', {class: 'mpp-deputy-form', onsubmit},
    el('div', {class: 'mpp-row'}, officer && field('Petugas yang berhalangan', officer), field('Wakil', deputy)),
    el('div', {class: 'mpp-row'},
      field('Mulai', from, 'Kosongkan bila mulai sekarang'), field('Selesai', to, `Waktu setempat MPP (${zone})`)),
    scope.element,
    el('button', {class: 'btn btn-primary'}, 'Tunjuk'))];
}

const options = all => [CHOOSE, ...all.map(({login, name}) => [login, `${name} (${login})`])];

const people = all => select(options(all), '', {required: true});

const moment = attributes => el('input', {class: 'form-control', type: 'datetime-local', step: 60, ...attributes});

/** Only colleagues may be named. */
async function colleaguesOf(officer, deputy) {
  const {deputies} = officer ? await read(`/deputyships/choices?officer=${encodeURIComponent(officer)}`) : {deputies: []};
  deputy.replaceChildren(...select(options(deputies), '').children);
}

/** Nothing ticked means all, also those to come. */
function choice(services) {
  const boxes = services.map(({name, title}) => ({name, title, box: el('input', {type: 'checkbox', value: name})}));
  return {
    element: el('fieldset', {class: 'mpp-services'},
      el('legend', {}, 'Layanan'),
      el('p', {}, el('small', {}, 'Tanpa pilihan berarti semua layanan, juga yang baru.')),
      boxes.map(({title, box}) => el('label', {}, box, ' ', title))),
    chosen: () => boxes.filter(({box}) => box.checked).map(({name}) => name)
  };
}
