// Modeler's own "Update" of a template, and around it what a designer expects of it.

/** Brings each element to the newest version of its template; says per element what has changed. */
function upgradeTemplates(modeler) {
  const templates = modeler.get('elementTemplates');
  return outdated(modeler).map((element) => {
    const [newest] = templates.getLatest(element.businessObject.get('camunda:modelerTemplate'));
    const old = knownVersion(templates, element, newest);
    const before = entries(element);
    const own = lists(element);
    templates.applyTemplate(element, newest);
    keepOwn(modeler, element, own, old, newest);
    return {
      element: element.id,
      name: element.businessObject.get('name') ?? '',
      template: newest.name,
      from: old.version,
      to: newest.version,
      ...difference(before, entries(element)),
    };
  });
}

function outdated(modeler) {
  const templates = modeler.get('elementTemplates');
  return modeler.get('elementRegistry').filter((element) => {
    const id = element.businessObject?.get?.('camunda:modelerTemplate');
    const [newest] = id && !element.labelTarget ? templates.getLatest(id) : [];
    return newest && newest.version > (element.businessObject.get('camunda:modelerTemplateVersion') ?? 0);
  });
}

/** A version that nobody kept is taken to have been like the newest: what has been entered stays. */
function knownVersion(templates, element, newest) {
  const known = templates.get(element);
  if (known) {
    return known;
  }
  const version = element.businessObject.get('camunda:modelerTemplateVersion') ?? 0;
  const supposed = { ...newest, version };
  element.businessObject.set('camunda:modelerTemplateVersion', version);
  templates.set([...templates.getAll(), supposed]);
  return supposed;
}

const KINDS = {
  masukan: { holder: 'camunda:InputOutput', list: 'inputParameters', binding: 'camunda:inputParameter', key: (entry) => entry.name, bound: 'name' },
  keluaran: { holder: 'camunda:InputOutput', list: 'outputParameters', binding: 'camunda:outputParameter', key: (entry) => entry.value, bound: 'source' },
  properti: { holder: 'camunda:Properties', list: 'values', binding: 'camunda:property', key: (entry) => entry.name, bound: 'name' },
};

const holder = (element, kind) =>
  element.businessObject.get('extensionElements')?.get('values').find((value) => value.$type === KINDS[kind].holder);

const list = (element, kind) => [...(holder(element, kind)?.get(KINDS[kind].list) ?? [])];

const lists = (element) => Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, list(element, kind)]));

/** The library removes what no template knows, and keeps what only the old one knew when the new one has none; we do the opposite. */
function keepOwn(modeler, element, before, old, newest) {
  for (const [kind, { list: name, binding, key, bound }] of Object.entries(KINDS)) {
    const binds = (template, entry) =>
      template.properties.some((property) => property.binding.type === binding && property.binding[bound] === key(entry));
    const after = list(element, kind);
    const kept = before[kind].filter((entry) => after.includes(entry) || !binds(old, entry));
    const wanted = [...kept, ...after.filter((entry) => !kept.includes(entry))].filter(
      (entry) => binds(newest, entry) || !binds(old, entry),
    );
    if (wanted.length !== after.length || wanted.some((entry, place) => entry !== after[place])) {
      modeler.get('modeling').updateModdleProperties(element, holder(element, kind), { [name]: wanted });
    }
  }
}

/** Everything a template can set, each under the words a designer reads. */
function entries(element) {
  const found = {};
  for (const [kind, { key }] of Object.entries(KINDS)) {
    list(element, kind).forEach((entry) => (found[`${kind} ${key(entry)}`] = kind === 'keluaran' ? entry.name : entry.value));
  }
  for (const [name, value] of Object.entries(element.businessObject)) {
    if (/^[a-z]/i.test(name) && typeof value !== 'object' && !/^(id|name|modelerTemplate.*)$/.test(name)) {
      found[name] = value;
    }
  }
  return found;
}

function difference(before, after) {
  return {
    added: Object.keys(after).filter((name) => !(name in before)),
    removed: Object.keys(before).filter((name) => !(name in after)),
    changed: Object.keys(after).filter((name) => name in before && before[name] !== after[name]),
  };
}
