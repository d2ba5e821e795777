import {el} from '../shared/dom.js';

/** Where the story of an application is read in Cockpit. */
export const PATH = '/riwayat';

/** The parameter that names the application. */
export const NUMBER = 'nomor';

/** The address of one story. */
export const addressOf = number => `#${PATH}?${NUMBER}=${encodeURIComponent(number)}`;

/** An application's number that leads to its story. */
export const storyLink = number => el('a', {href: addressOf(number)}, number);
