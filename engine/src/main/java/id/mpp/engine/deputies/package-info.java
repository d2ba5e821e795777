/** Deputies: an officer's tasks are another's for a period and for services, and not one minute longer. */
package id.mpp.engine.deputies;
