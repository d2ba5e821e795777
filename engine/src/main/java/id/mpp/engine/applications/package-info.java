/** Applications: taken in once, led to the process, answered for. */
package id.mpp.engine.applications;
