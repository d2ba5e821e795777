/** What an officer needs beside his task: the application in words, what the agencies answered, the clock. */
package id.mpp.engine.casefile;
