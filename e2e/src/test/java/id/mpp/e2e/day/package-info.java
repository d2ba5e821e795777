/** A scripted day at the mall: who comes with what, what the officers answer, what has become of everybody in the evening. */
package id.mpp.e2e.day;
