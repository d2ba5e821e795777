/** Reports that OSS has refused, as tasks for a person. */
package id.mpp.engine.refusals;
