/** The gate: one set of rules for models and forms; what it finds it says in the designers' language. Here is the way in, all else lies below. */
package id.mpp.gate;
