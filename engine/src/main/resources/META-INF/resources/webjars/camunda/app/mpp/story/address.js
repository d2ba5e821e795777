import {el} from '../shared/dom.js';

/** Where the story of an application is read in Cockpit. */
export const PATH = '/riwayat';

/** The address of one story. */
export const addressOf = number => `#${PATH}?nomor=${encodeURIComponent(number)}`;

/** An application's number that leads to its story. */
export const storyLink = number => el('a', {href: addressOf(number)}, number);
