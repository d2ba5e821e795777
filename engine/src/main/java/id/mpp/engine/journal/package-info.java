/** The append-only truth of every application, and the outbox that tells OSS about it. */
package id.mpp.engine.journal;
