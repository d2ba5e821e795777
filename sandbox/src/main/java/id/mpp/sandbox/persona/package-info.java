/** The people and cases of the sandbox, read from files. */
package id.mpp.sandbox.persona;
