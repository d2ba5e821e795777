import {LEAVES, SETTINGS, STATUSES, chosen, day} from './words.js';

/**
 * What leads from one calendar to another, one thing at a time: each says what it is and can do the same to a third
 * calendar. So nobody's work is lost when somebody else was faster.
 */
export function changes(before, after) {
  return [
    ...settings(before, after),
    ...pairs(before.years, after.years, 'year').flatMap(([old, now]) => inYear(old, now))
  ];
}

/** The same changes done to another calendar. */
export function redo(list, calendar) {
  const copy = structuredClone(calendar);
  list.forEach(change => change.apply(copy));
  return copy;
}

function settings(before, after) {
  return SETTINGS.filter(([key]) => before[key] !== after[key]).map(([key, label, choices]) => ({
    words: `${label}: ${text(choices, before[key])} menjadi ${text(choices, after[key])}`,
    apply: calendar => { calendar[key] = after[key]; }
  }));
}

const text = (choices, value) => choices ? chosen(choices, value) : String(value ?? '–').slice(0, 5);

function inYear(old, now) {
  if (!old) return [{words: `Tahun ${now.year} ditambahkan`, apply: calendar => calendar.years.push(structuredClone(now))}];
  if (!now) return [{words: `Tahun ${old.year} dihapus`, apply: calendar => remove(calendar.years, 'year', old.year)}];
  const ofYear = calendar => calendar.years.find(({year}) => year === now.year) ?? {days: []};
  return [
    ...facts(old, now, ofYear),
    ...pairs(old.days, now.days, 'date').flatMap(([was, is]) => inDay(was, is, ofYear))
  ];
}

function facts(old, now, ofYear) {
  return [['status', 'status', value => chosen(STATUSES, value)], ['decree', 'keputusan', value => value ?? 'tanpa keputusan']]
    .filter(([key]) => (old[key] ?? null) !== (now[key] ?? null))
    .map(([key, label, say]) => ({
      words: `Tahun ${now.year}, ${label}: ${say(old[key])} menjadi ${say(now[key])}`,
      apply: calendar => { ofYear(calendar)[key] = now[key]; }
    }));
}

function inDay(was, is, ofYear) {
  if (was && is && was.kind === is.kind && was.name === is.name) return [];
  const {date} = was ?? is;
  return [{
    words: !is ? `Dihapus: ${day(was)}` : was ? `Diubah: ${day(was)} menjadi ${day(is)}` : `Ditambahkan: ${day(is)}`,
    apply: calendar => {
      remove(ofYear(calendar).days, 'date', date);
      if (is) ofYear(calendar).days.push({...is});
    }
  }];
}

/** Old and new of everything that either list has; what is there twice by mistake counts twice. */
function pairs(before, after, key) {
  const [old, now] = [before, after].map(list => numbered(list, key));
  return [...new Set([...old.keys(), ...now.keys()])].sort().map(name => [old.get(name), now.get(name)]);
}

function numbered(list, key) {
  const found = new Map();
  for (const item of list) {
    let number = 0;
    while (found.has(`${item[key]}#${number}`)) number++;
    found.set(`${item[key]}#${number}`, item);
  }
  return found;
}

function remove(list, key, value) {
  const index = list.findIndex(item => item[key] === value);
  if (index >= 0) list.splice(index, 1);
}
