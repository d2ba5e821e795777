import {el} from './dom.js';

/**
 * A table with a caption that says what it holds.
 *
 * @param columns pairs of heading and what stands in the cell of a row
 */
export function table(caption, columns, rows) {
  return el('div', {class: 'mpp-scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    el('table', {class: 'table cam-table'},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(([heading]) => el('th', {scope: 'col'}, heading)))),
      el('tbody', {}, rows.map(row => el('tr', {}, columns.map(([, cell]) => el('td', {}, cell(row))))))));
}
