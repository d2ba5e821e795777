/** Holds the models and forms of this repository against the gate's rules. */
package id.mpp.processes;
