/** What officers are told about their tasks beyond what Camunda says. */
package id.mpp.engine.tasks;
