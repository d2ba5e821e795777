/** The gate: one set of rules for models and forms; what it finds it says in the designers' language. */
package id.mpp.gate;
