/** Stand-ins over real HTTP that record what they are asked and can refuse. */
package id.mpp.workers.fake;
