/** The one place that says who may read a case. */
package id.mpp.engine.readers;
