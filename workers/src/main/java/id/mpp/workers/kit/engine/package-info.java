/** The engine as one agency's login may use it: its own interface and the way to its tasks. */
package id.mpp.workers.kit.engine;
