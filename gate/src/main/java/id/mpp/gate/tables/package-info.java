/** Decision tables: what their cells mean, what can be asked of them, and FEEL, which is written in them and in forms. */
package id.mpp.gate.tables;
