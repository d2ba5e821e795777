/** The data flow: who writes and who reads each variable of a service, and which of it is surely there. */
package id.mpp.gate.flow;
