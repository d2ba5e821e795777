const DAY = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'};
const TIME = {hour: '2-digit', minute: '2-digit', timeZoneName: 'short'};

/** Words for moments in the zone of the MPP, not in that of the browser. */
export function datesIn(timeZone) {
  const day = new Intl.DateTimeFormat('id-ID', {...DAY, timeZone});
  const short = new Intl.DateTimeFormat('id-ID', {day: 'numeric', month: 'short', year: 'numeric', timeZone});
  const time = new Intl.DateTimeFormat('id-ID', {...TIME, timeZone});
  return {
    day: instant => day.format(new Date(instant)),
    time: instant => time.format(new Date(instant)),
    date: instant => short.format(new Date(instant)),
    short: instant => `${short.format(new Date(instant))} ${time.format(new Date(instant))}`,
    long: instant => `${day.format(new Date(instant))} pukul ${time.format(new Date(instant))}`
  };
}

/** A date without a time, such as a holiday: `2026-08-17`. */
export function date(text) {
  const moment = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? text : new Intl.DateTimeFormat('id-ID', {...DAY, timeZone: 'UTC'}).format(moment);
}
