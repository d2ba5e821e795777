/** The tester's hand on the agencies: moods and counters. */
package id.mpp.sandbox.control;
