/** The population register: compares given elements with what it holds, and never hands out a record. */
package id.mpp.sandbox.dukcapil;
