/** What lies in the folders, as it is written: services with their files, what they share, and a finding for what cannot be read. */
package id.mpp.gate.project;
