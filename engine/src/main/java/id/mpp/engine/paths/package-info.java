/** The ways that cases take through their diagrams: how long each step takes, and what one case has gone through. */
package id.mpp.engine.paths;
