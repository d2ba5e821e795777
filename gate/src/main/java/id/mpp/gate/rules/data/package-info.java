/** Rules about data: forms, decision tables, and variables that are read before they are written. */
package id.mpp.gate.rules.data;
