let viewer;
let wanted;
let drawn = [];

/**
 * Cockpit's own picture of a definition, for our tabs below it to draw on. Which of the two comes first is Cockpit's business.
 */
export const diagram = {
  id: 'mpp-paths-diagram',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  render: (opened, data, scope) => {
    if (viewer) erase();
    viewer = opened;
    paint();
    // Cockpit keeps its pictures and shows them again.
    scope.$on('$destroy', () => {
      if (viewer !== opened) return;
      erase();
      viewer = undefined;
    });
  }
};

/**
 * Shows these marks in the place of all earlier ones, and takes them away with the scope of the tab.
 *
 * @param marks `element`, `look` (a class of ours), `badge` (an element; may be missing)
 */
export function mark(marks, scope) {
  wanted = marks;
  paint();
  scope.$on('$destroy', () => {
    if (wanted !== marks) return;
    wanted = undefined;
    paint();
  });
}

function paint() {
  if (!viewer) return;
  erase();
  const [canvas, overlays, elements] = services();
  // Another version of the diagram may lack an element.
  drawn = (wanted ?? []).filter(({element}) => elements.get(element)).map(({element, look, badge}) => {
    canvas.addMarker(element, look);
    return {element, look, badge: badge && overlays.add(element, 'mpp', {position: {top: -12, right: 24}, html: badge})};
  });
}

function erase() {
  const [canvas, overlays] = services();
  for (const {element, look, badge} of drawn) {
    canvas.removeMarker(element, look);
    if (badge) overlays.remove(badge);
  }
  drawn = [];
}

const services = () => ['canvas', 'overlays', 'elementRegistry'].map(service => viewer.get(service));
