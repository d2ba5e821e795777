/** What a worker's login may do: its own topics, the variables and record fields of their contracts, and nothing else. */
package id.mpp.engine.workers;
