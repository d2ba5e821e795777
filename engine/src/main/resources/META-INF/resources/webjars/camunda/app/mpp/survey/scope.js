/** Where managers read the survey, and how ready the services are. */
export const PATH = '/kepuasan';
export const READINESS_PATH = '/kesiapan';

/** Where officers hand it out and fill it in. */
export const COUNTER_PATH = '/survei';

/** What says which answers are meant. */
export const FILTERS = ['service', 'from', 'to'];
