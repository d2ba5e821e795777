/** One application's whole story in order, for people: journal, clock, reports to OSS and evidence put together. */
package id.mpp.engine.story;
