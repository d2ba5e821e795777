/** The kit every worker stands on: the only code that touches Camunda's client, and the only place that owns failure. */
package id.mpp.workers.kit;
