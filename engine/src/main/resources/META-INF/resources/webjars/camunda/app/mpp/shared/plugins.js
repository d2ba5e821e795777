import {login} from './api.js';
import {el} from './dom.js';
import {style} from './page.js';

/** An entry in the navigation bar, for those only whom `isFor` lets through. */
export function navigation(id, label, path, priority, isFor) {
  // Camunda asks at each log-in whether the entry is accessible, and answers of ours come after it has drawn the bar.
  const access = ['$rootScope', scope => answer => login()
    .then(who => answer(null, isFor(who)), () => answer(null, false))
    .finally(() => scope.$applyAsync())];
  const checkActive = url => url.split('#')[1]?.split('?')[0] === path;
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

/** A page at an address of Cockpit or Tasklist. Tasklist never names its window again, so we give the name back. */
export function route(app, id, path, show) {
  let title;
  return {
    id, pluginPoint: `${app}.route`, properties: {path, label: path},
    render: container => {
      ({title} = document);
      show(container);
    },
    unmount: () => { document.title = title; }
  };
}

/** A tab among those that Camunda has. */
export function tab(id, pluginPoint, label, priority, show) {
  return {id, pluginPoint, priority, properties: {label}, render: show};
}

/** What stands behind the question mark of a page's address. */
export const parameter = name => new URLSearchParams(location.hash.split('?')[1] ?? '').get(name) ?? '';

/** Something of ours beside the buttons of a task. */
export const taskAction = (id, priority, show) => ({id, pluginPoint: 'tasklist.task.action', priority, properties: {}, render: show});
