/** Doors to partners: time limits, circuit breaker, figures; JSON and web pages. */
package id.mpp.workers.kit.partner;
