/** Bills and the money for them: each bill is paid once or not at all, and money that fits none is the work of a person. */
package id.mpp.engine.payments;
