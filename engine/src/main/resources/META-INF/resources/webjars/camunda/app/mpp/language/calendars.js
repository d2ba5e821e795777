import {language} from './language.js';

const app = document.querySelector('base').getAttribute('app-name');
// The first of January 2023 was a Sunday, the day with which both calendars begin their lists.
const days = style => names(7, (n, year) => new Date(Date.UTC(year, 0, n + 1)), {weekday: style});
const months = style => names(12, (n, year) => new Date(Date.UTC(year, n, 1)), {month: style});

function names(count, moment, style) {
  const format = new Intl.DateTimeFormat(language, {...style, timeZone: 'UTC'});
  return Array.from({length: count}, (_, n) => format.format(moment(n, 2023)));
}

// Camunda has two calendars to choose a day from: that of its dialogs and that of its forms. Neither reads Camunda's texts.
if (language !== 'en') {
  window.angular.module(`cam.${app}.custom`).run(['$locale', ({DATETIME_FORMATS}) => Object.assign(DATETIME_FORMATS, {
    DAY: days('long'), SHORTDAY: days('short'),
    MONTH: months('long'), STANDALONEMONTH: months('long'), SHORTMONTH: months('short')
  })]);
  window.flatpickr?.localize({
    weekdays: {longhand: days('long'), shorthand: days('short')},
    months: {longhand: months('long'), shorthand: months('short')}
  });
}

export default [];
