/** BPJS, social security: is the business an active member of both branches? */
package id.mpp.workers.bpjs;
