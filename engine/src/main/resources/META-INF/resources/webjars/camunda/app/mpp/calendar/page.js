import {login, read} from '../shared/api.js';
import {datesIn} from '../shared/dates.js';
import {el} from '../shared/dom.js';
import {Page} from '../shared/page.js';
import {isForReaders} from '../story/page.js';
import {Apply} from './apply.js';
import {documentLoader} from './document.js';
import {Draft} from './draft.js';
import {settings} from './settings.js';
import {versions} from './versions.js';
import {years} from './years.js';

/** The page with the calendar in force: managers read it, administrators change it. */
export async function calendarPage(container) {
  const page = new Page(container, 'Kalender kerja', 'Hari kerja dan hari libur yang dipakai semua batas waktu di MPP ini.');
  await page.trying(() => show(page));
}

async function show(page) {
  const who = await login();
  if (!isForReaders(who)) throw new Error('Halaman ini hanya untuk manajer dan administrator.');
  const [inForce, history] = await Promise.all([read('/calendar'), read('/calendar/versions')]);
  const dates = datesIn(inForce.calendar.zone);
  const other = el('div');
  page.body.replaceChildren(
    heading(inForce, dates),
    ...(who.administrator ? editor(page, who.id, inForce) : [settings(inForce.calendar), years(inForce.calendar)]),
    versions(history, dates, page, version => {
      other.replaceChildren(...whole(version, dates));
      other.scrollIntoView({behavior: 'smooth'});
    }),
    other);
}

function heading({version, appliedAt, appliedBy, reason}, dates) {
  return el('p', {class: 'mpp-inforce'}, el('strong', {}, `Versi ${version}`),
    ` berlaku sejak ${dates.long(appliedAt)}, oleh ${appliedBy ?? 'sistem'}: ${reason}`);
}

/** A version to look at, such as an evidence record names. */
function whole(version, dates) {
  return [el('h2', {}, `Isi versi ${version.version}`), heading(version, dates), settings(version.calendar), years(version.calendar)];
}

function editor(page, user, inForce) {
  const draft = Draft.of(user, inForce);
  const form = el('div');
  const again = async (words, forget) => {
    if (forget) Draft.forget(user);
    await show(page);
    if (words) page.say('good', words);
  };
  const apply = new Apply(page, draft, {
    applied: words => again(words, true),
    moved: words => again(words, false),
    discarded: () => page.trying(() => again(null, true))
  });
  const changed = () => apply.changed();
  const redraw = focus => {
    form.replaceChildren(settings(draft.calendar, changed), years(draft.calendar, changed, redraw));
    if (focus) form.querySelector(focus)?.focus();
  };
  const take = calendar => {
    draft.calendar = calendar;
    changed();
    redraw();
    page.say('good', 'Dokumen sudah dimuat ke isian. Belum ada yang berlaku: periksa, lalu buka pratinjau.');
  };
  redraw();
  return [form, documentLoader(page, () => draft.calendar, take), apply.element];
}
