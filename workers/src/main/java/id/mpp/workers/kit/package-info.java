/** What an agency's code is written with: rows of topics, their records, the outcomes. What makes it work lies below. */
package id.mpp.workers.kit;
