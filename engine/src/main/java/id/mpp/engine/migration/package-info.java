/** Running cases on their way to the newest version of their diagram: look, rehearse, migrate in stages, report. */
package id.mpp.engine.migration;
