/** Where the data lives: the operator's PostgreSQL, or the embedded one of the demo. */
package id.mpp.engine.database;
