/** Rules about the diagram: its steps, events, topics, milestones and limits, and how it is drawn. */
package id.mpp.gate.rules.diagram;
