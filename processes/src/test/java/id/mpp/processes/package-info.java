/** Checks that the models and forms keep the rules of the house; what it finds it says in the designers' language. */
package id.mpp.processes;
