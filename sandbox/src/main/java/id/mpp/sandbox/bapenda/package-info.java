/** The local tax office: no API, only web pages behind a log-in. */
package id.mpp.sandbox.bapenda;
