/** Designers' tests, and what in them cannot be read. */
package id.mpp.gate.traces;
