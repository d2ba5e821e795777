/** OSS, the national single submission system: applications in, status reports and final licences out. */
package id.mpp.workers.oss;
