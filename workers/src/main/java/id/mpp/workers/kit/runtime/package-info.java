/** Runs the topics: slots, locks, outcomes. The only code that touches Camunda's client, and the only place that owns failure. */
package id.mpp.workers.kit.runtime;
