/** What managers count: a row per application, read off journal and clock, and the sums that the database makes of them. */
package id.mpp.engine.figures;
