/** The service folders: read from disk at the start, deployed one by one, served to the workers. */
package id.mpp.engine.services;
