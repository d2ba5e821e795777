// The part of ./mpp lint that speaks with bpmnlint: prints its findings as JSON, in the words of our designers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { Linter } from 'bpmnlint';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { diagrams, rootOf } from './workspace.mjs';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const words = require('./lint-words.json');

const linter = new Linter({
  config: {
    extends: 'plugin:camunda-compat/camunda-platform-7-24',
    rules: Object.fromEntries(Object.keys(words).filter((rule) => !rule.includes('/')).map((rule) => [rule, 'error'])),
  },
  resolver: new NodeResolver({ require }),
});

const root = rootOf(resolve(process.argv[2] ?? '.'));
const findings = await Promise.all(diagrams(root).map(lint));
console.log(JSON.stringify(findings.flat(), null, 2));

async function lint(file) {
  const definitions = await read(join(root, file));
  return definitions ? Object.entries(await linter.lint(definitions)).flatMap(([rule, reports]) => translated(file, rule, reports, definitions)) : [];
}

/** What cannot be read is told by the gate. */
async function read(path) {
  try {
    const { rootElement } = await new BpmnModdle({ camunda }).fromXML(readFileSync(path, 'utf8'));
    rootElement.rootElements.forEach(connect);
    return rootElement;
  } catch {
    return undefined;
  }
}

/** As the engine does, believe the flows alone: what steps say of their ways in and out may be missing or stale. */
function connect({ flowElements = [] }) {
  const [flows, steps] = [true, false].map((isFlow) => flowElements.filter((element) => (element.$type === 'bpmn:SequenceFlow') === isFlow));
  for (const step of steps) {
    step.incoming = flows.filter((flow) => flow.targetRef === step);
    step.outgoing = flows.filter((flow) => flow.sourceRef === step);
    connect(step);
  }
}

function translated(file, rule, reports, definitions) {
  return reports.map((report) => {
    if (report.category === 'rule-error') {
      throw new Error(`${file}: ${rule}: ${report.message}`);
    }
    const { wrong, todo } = words[rule] ?? { wrong: `${rule}: ${report.message}`, todo: 'Perbaiki di Camunda Modeler' };
    return { file, element: report.id, name: nameOf(definitions, report.id), wrong, todo };
  });
}

function nameOf(element, id) {
  const within = [...(element.rootElements ?? []), ...(element.flowElements ?? [])];
  return element.id === id ? (element.name ?? '') : within.map((child) => nameOf(child, id)).find((name) => name !== undefined);
}
