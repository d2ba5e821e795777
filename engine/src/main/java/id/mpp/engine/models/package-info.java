/** What designers write on the elements of a model for us to read. */
package id.mpp.engine.models;
