import {login} from './api.js';

/** An entry in the navigation bar, for those only whom `isFor` lets through. */
export function navigation(id, label, path, priority, isFor) {
  // Camunda asks at each log-in whether the entry is accessible, and answers of ours come after it has drawn the bar.
  const access = ['$rootScope', scope => answer => login()
    .then(who => answer(null, isFor(who)), () => answer(null, false))
    .finally(() => scope.$applyAsync())];
  const checkActive = url => url.split('#')[1]?.split('?')[0] === path;
  return {id, pluginPoint: 'cockpit.navigation', priority, properties: {label, pagePath: `#${path}`, checkActive, access}};
}

/** A page at an address of Cockpit. */
export function route(id, path, show) {
  return {id, pluginPoint: 'cockpit.route', properties: {path, label: path}, render: show};
}

/** A tab among those that Camunda has. */
export function tab(id, pluginPoint, label, priority, show) {
  return {id, pluginPoint, priority, properties: {label}, render: show};
}

/** What stands behind the question mark of a page's address. */
export const parameter = name => new URLSearchParams(location.hash.split('?')[1] ?? '').get(name) ?? '';
