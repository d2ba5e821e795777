/** How far OSS and we agree: what is compared, and what came out. */
package id.mpp.engine.reconciliation;
