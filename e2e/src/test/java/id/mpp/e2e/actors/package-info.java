/** The people and systems of a journey, each with the verbs a reader of a test expects. */
package id.mpp.e2e.actors;
