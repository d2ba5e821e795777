/** A new service, copied from a sample. */
package id.mpp.gate.newservice;
