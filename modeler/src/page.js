// What the commands and the tests ask of Modeler's own library, in the page that page.html opens.
const modeler = new BpmnModeler({
  container: '#canvas',
  // as in Camunda Modeler: templates are chosen in the panel
  additionalModules: [module.exports],
  propertiesPanel: {
    parent: '#panel',
    layout: { groups: { ElementTemplates__CustomProperties: { open: true } } },
  },
  // what is typed there counts at once
  debounceInput: false,
  // as in Camunda Modeler: saving moves nothing
  alignToOrigin: { alignOnSave: false },
});

const element = (id) => modeler.get('elementRegistry').get(id);

window.mpp = {
  /** Opens a diagram with these templates; says what the library finds wrong with either. */
  async open(xml, templates) {
    await Promise.all(['12px Arial', 'bold 12px Arial'].map((font) => document.fonts.load(font)));
    const faults = [];
    const remember = ({ errors }) => faults.push(...errors.map((error) => error.message));
    modeler.on('elementTemplates.errors', remember);
    modeler.get('elementTemplatesLoader').setTemplates(templates);
    modeler.off('elementTemplates.errors', remember);
    const { warnings } = await modeler.importXML(xml);
    return [...faults, ...warnings.map((warning) => warning.message)];
  },

  async save() {
    return (await modeler.saveXML({ format: true })).xml;
  },

  /** Selects an element as a click does, until the panel shows it: it listens only once it has been painted. */
  async select(id) {
    let shown = false;
    const onUpdated = (event) => (shown ||= event.element === element(id));
    modeler.on('propertiesPanel.updated', onUpdated);
    while (!shown) {
      modeler.get('selection').select(null);
      modeler.get('selection').select(element(id));
      await new Promise(requestAnimationFrame);
    }
    modeler.off('propertiesPanel.updated', onUpdated);
  },

  apply(id, templateId) {
    const [template] = modeler.get('elementTemplates').getLatest(templateId);
    return modeler.get('elementTemplates').applyTemplate(element(id), template).id;
  },

  upgrade: () => upgradeTemplates(modeler),

  async picture() {
    return cleanPicture((await modeler.saveSVG()).svg);
  },
};

/** Without what nobody sees and without what differs each time, one element a line. */
function cleanPicture(svg) {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  picture.querySelectorAll('.djs-hit, .djs-outline, defs > pattern').forEach((unseen) => unseen.remove());
  centreLines(picture);
  const markers = [];
  const short = (id) => `marker-${markers.includes(id) ? markers.indexOf(id) : markers.push(id) - 1}`;
  return new XMLSerializer()
    .serializeToString(picture)
    .replace(/marker-[0-9a-z]{10,}/g, short)
    .replaceAll('font-family: Arial, sans-serif', "font-family: Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif")
    .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
    .replaceAll('<g class="djs-group">', '\n<g class="djs-group">')
    .concat('\n');
}

/** The library starts each line where it ends up in the middle here; said as "middle", it is so with any font. */
function centreLines(picture) {
  document.body.append(picture);
  for (const text of picture.querySelectorAll('[data-element-id]:not([data-element-id^="TextAnnotation"]) > .djs-visual > text')) {
    text.setAttribute('text-anchor', 'middle');
    for (const line of text.querySelectorAll('tspan')) {
      line.textContent = line.textContent.trim();
      line.setAttribute('x', String(Math.round(Number(line.getAttribute('x')) + line.getComputedTextLength() / 2)));
    }
  }
  picture.remove();
}
