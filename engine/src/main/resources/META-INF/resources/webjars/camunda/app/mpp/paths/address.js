import {NUMBER} from '../story/address.js';

/** Where the path of an application is looked up in Cockpit. */
export const PATH = '/riwayat-proses';

/** The tab below the diagram of a definition that shows it. */
export const TAB = 'mpp-path';

/** The address of one path. */
export const addressOf = number => `#${PATH}?${NUMBER}=${encodeURIComponent(number)}`;

/** The diagram of one process of it, with the way that it took. */
export const diagramAddress = (number, definition) =>
  `#/process-definition/${encodeURIComponent(definition)}/runtime?detailsTab=${TAB}&${NUMBER}=${encodeURIComponent(number)}`;
