/** Rules about a service as a whole and the parts around its diagram: files, settings, contracts, documents, tests. */
package id.mpp.gate.rules.service;
