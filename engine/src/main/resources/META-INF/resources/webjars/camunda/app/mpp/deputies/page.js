import {login, read, send} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {form} from './form.js';
import {list} from './list.js';

/** Where deputies are named in Tasklist. */
export const PATH = '/wakil';

/** Names a deputy, and shows who stands in for whom. */
export async function deputiesPage(container) {
  const page = new Page(container, 'Wakil saya',
    'Selama masa perwakilan, wakil melihat dan menyelesaikan tugas petugas yang berhalangan. Perwakilan berakhir sendiri, dan kedua nama tercatat.');
  const asked = el('section', {class: 'mpp-card', 'aria-label': 'Tunjuk wakil'});
  const shown = el('section', {'aria-label': 'Daftar perwakilan'});
  await page.trying(async () => {
    const who = await login();
    const show = async () => {
      const {zone, deputyships} = await read('/deputyships');
      shown.replaceChildren(...list(deputyships, datesIn(zone), id => end(page, id, show)));
      return zone;
    };
    const zone = await show();
    asked.replaceChildren(...await form(who, zone, proposal => name(page, proposal, show)));
    page.body.replaceChildren(el('p', {}, el('a', {href: '#/'}, 'Kembali ke daftar tugas')), asked, shown);
  });
}

const name = (page, proposal, show) => page.trying(async () => {
  const {officer, deputy} = await send('/deputyships', proposal);
  await show();
  page.say('good', `${deputy.name} ditunjuk mewakili ${officer.name}.`);
});

const end = (page, id, show) => page.trying(async () => {
  const {officer, deputy} = await send(`/deputyships/${id}/end`);
  await show();
  page.say('good', `${deputy.name} tidak lagi mewakili ${officer.name}.`);
});
