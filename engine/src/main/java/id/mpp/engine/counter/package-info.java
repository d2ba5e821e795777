/** Applications that an officer takes in at the counter: his start form becomes case record, number and process. */
package id.mpp.engine.counter;
