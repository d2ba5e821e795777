import {login} from './api.js';
import {el} from './dom.js';
import {style} from './page.js';

/** An entry in the navigation bar, for those only whom `isFor` lets through; it is marked on the pages `beside` it too. */
export function navigation(id, label, path, priority, isFor, beside = []) {
  // Camunda asks at each log-in whether the entry is accessible, and answers of ours come after it has drawn the bar.
  const access = ['$rootScope', scope => answer => login()
    .then(who => answer(null, isFor(who)), () => answer(null, false))
    .finally(() => scope.$applyAsync())];
  const checkActive = url => [path, ...beside].includes(url.split('#')[1]?.split('?')[0]);
  return {id, pluginPoint: 'cockpit.navigation', priority, properties: {label, pagePath: `#${path}`, checkActive, access}};
}

/** An entry at the top of Tasklist, for everybody who gets in there; our style holds for Tasklist's own dialogs too. */
export function action(id, label, path, priority) {
  const show = container => {
    style();
    container.append(el('a', {href: `#${path}`}, label));
  };
  return {id, pluginPoint: 'tasklist.navbar.action', priority, properties: {}, render: show};
}

/**
 * A page at an address of Cockpit or Tasklist, with the parameters that it has there. Tasklist never names its window again, so we
 * give the name back.
 */
export function route(app, id, path, show, parameters = []) {
  let title;
  return {
    id, pluginPoint: `${app}.route`, properties: {path, label: path},
    render: (container, data, scope) => {
      ({title} = document);
      keep(scope, parameters);
      show(container);
    },
    unmount: () => { document.title = title; }
  };
}

/**
 * What Tasklist's list asked for before it was left may come back late, and then writes its filter into our address: that would
 * build the page anew under the hands of whoever is typing there.
 */
function keep(scope, parameters) {
  scope.$on('$routeChangeStart', (event, next, current) => {
    if (!next?.$$route || next.$$route !== current?.$$route) return;
    const changed = Object.keys({...current.params, ...next.params}).filter(name => next.params[name] !== current.params[name]);
    if (changed.length > 0 && !changed.some(name => parameters.includes(name))) event.preventDefault();
  });
}

/** A tab among those that Camunda has. */
export function tab(id, pluginPoint, label, priority, show) {
  return {id, pluginPoint, priority, properties: {label}, render: show};
}

/** What stands behind the question mark of a page's address. */
export const parameter = name => new URLSearchParams(location.hash.split('?')[1] ?? '').get(name) ?? '';

/** Something of ours beside the buttons of a task. */
export const taskAction = (id, priority, show) => ({id, pluginPoint: 'tasklist.task.action', priority, properties: {}, render: show});

/** Something of ours among what Camunda shows there; the highest priority stands first. */
export const view = (id, pluginPoint, priority, render) => ({id, pluginPoint, priority, properties: {}, render});
