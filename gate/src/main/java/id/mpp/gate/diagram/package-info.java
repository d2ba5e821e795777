/** A diagram of BPMN, looked at: what lies inside what, what may come before what, what Camunda adds to it. */
package id.mpp.gate.diagram;
